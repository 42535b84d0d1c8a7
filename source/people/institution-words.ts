/** The words by which a name is known as that of an institution or of a unit within one. */

const outermost = `Universit(?:y|ies|é|à|ä|at|aet|ät|ad|ade|eit|etet|et|atea|as)\\p{L}*|Universidad\\p{L}*|Univ|Uniwersytet|Üniversitesi|Hochschule|
  \\p{L}*universit\\p{L}*|Polytechnic\\p{L}*|Politecnico|Colleges?|Colegio|Coll[eè]ge|Academ(?:y|ia|ie)|Académie|Akademi\\p{L}*|Foundation|
  Fondazione|Fondation|Stiftung|Trust|Corporation|Corp|Company|Co|Inc|Ltd|LLC|LLP|GmbH|AG|SA|PLC|Bank|Ministry|
  Hospital|Hospitals|Hôpital|Klinik\\p{L}*|Clinic|Press|Parliament|Congress|Senate|Agency|Authority|Bureau|Association|
  Society|Union|Federation|Organi[sz]ation|Alliance|Coalition|Consortium|Museum|Gallery|Librar(?:y|ies)|Archives?|Party|Embassy|
  Church|Temple|Seminary|Times|Post|Herald|Tribune|Gazette|Journal|Newspaper|Magazine|Capital|Partners|Group|Holdings|
  Technologies|Observatory|Commonwealth|Court|Cathedral|Reserve|Exchange|Treasury|Secretariat|Polytechnique|École|Ecole|Escuela|
  Institution|Endowment|Charity|Monitor|Chronicle|Guardian|Observer|Telegraph|Review|Weekly|Daily|Studio|Theatre|Theater|
  Opera|Orchestra|Systems|Instruments|Incorporated|Tech|Navy|Army|Air Force|Assembly|Senate|House`;
const inner = `Institutes?|Institut\\p{L}*|Instituto|Istituto|Cent(?:er|re)s?|Centro|Centrum|Zentrum|\\p{L}*zentrum|School|Facult\\p{L}*|Facultad|
  Department\\p{L}*|Dept|Departamento|Dipartimento|Département|Division|Section|Sect|Unit|Laborator(?:y|ies)|Laboratoire|Labs?|
  Programmes?|Programs?|Project|Initiative|Office|Branch|Chair|Observatory|Board|Council|Committee|Commission|Panel|
  Task Force|Network|Forum|Service|Directorate|Desk|Campus|Kolleg|Hub|Chapter|Clinic|Service`;

const compact = (list: string): string => list.replaceAll(/\s*\n\s*/g, '');
const institutionWord = new RegExp(
  `(?<![\\p{L}])(?:${compact(outermost)}|${compact(inner)})(?![\\p{L}])`,
  'iu',
);
const outermostWord = new RegExp(`(?<![\\p{L}])(?:${compact(outermost)})(?![\\p{L}])`, 'iu');

/** How universities are known for short. */
const short =
  /(?:^|\s)(?:TU|KU|ETH|UC|LMU|VU|RWTH|SUNY|CUNY|UCLA|MIT|NYU|LSE|UCL|EPFL|SOAS|CNRS|RAND)(?=$|[\s-])/;

/** Whether a name has a word such as "University", "Centre" or "Ministry". */
export const hasInstitutionWord = (name: string): boolean => institutionWord.test(name) || short.test(name);

/** Whether a name is known for one that stands by itself, such as a university; a department or a centre is not. */
export const isOutermost = (name: string): boolean => outermostWord.test(name) || short.test(name);

const dependent =
  /^(?:the )?(?:\d\p{L}* )?(?:[\p{L}&-]+ ){0,6}?(?:Department|Dept|Departamento|Dipartimento|Département|Facult\p{L}*|School|Division|Section|Unit|Laboratory|Chair|Branch|Programme|Program|Group)(?![\p{L}])/iu;

/** Whether a name is that of a part which says nothing without its whole: "Department of Physics". */
export const isDependent = (name: string): boolean => dependent.test(name) && !isOutermost(name);

const unmistakable =
  /(?<![\p{L}])(?:\p{L}*universit\p{L}*|Institut\p{L}*|College|Academy|Department|Cent(?:er|re) for|School of|Facult\p{L}*|Ministry|Hospital|Foundation|Laborator\p{L}*)(?![\p{L}])/iu;

/** Whether a name has a word that no person's name has, unlike Church, Post and House. */
export const isUnmistakable = (name: string): boolean => unmistakable.test(name);
