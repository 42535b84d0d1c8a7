/** The words by which a name is known as that of an institution or of a unit within one. */

import {wordList} from '../article/word-list.js';

const isOutermostWord = wordList(`
  univ uniwersytet üniversitesi hochschule politecnico college colleges colegio collège college academy academia academie
  académie foundation fondazione fondation stiftung trust corporation corp company co inc ltd llc llp gmbh ag sa plc bank
  ministry hospital hospitals hôpital clinic press parliament congress senate agency authority bureau association society
  union federation organisation organization alliance coalition consortium museum gallery library libraries archive
  archives party embassy church temple seminary times post herald tribune gazette journal newspaper magazine capital
  partners group holdings technologies observatory commonwealth court cathedral reserve exchange treasury secretariat
  école ecole escuela institution endowment charity monitor chronicle guardian observer telegraph review weekly daily
  police constabulary synagogue mosque diocese archdiocese prison airport zoo chambers brigade regiment corps radio television broadcasting
  hospice infirmary conservatory conservatoire convent abbey monastery priory congregation playhouse cooperative
  studio theatre theater opera orchestra systems instruments incorporated tech navy army assembly house`);
const isInnerWord = wordList(`
  institute institutes instituto istituto center centers centre centres centro centrum zentrum school facultad dept
  departamento dipartimento département division section sect unit laboratory laboratories laboratoire lab labs programme
  programmes program programs project initiative office branch chair board council committee commission panel network
  forum service facility directorate desk campus kolleg hub chapter`);
/** Parts that say nothing without their whole. */
const isDependentWord = wordList(`
  department dept departamento dipartimento département school division section unit laboratory chair branch programme program group`);

const isForce = (word: string, before: string | undefined): boolean =>
  (word === 'force' && (before === 'air' || before === 'task')) ||
  (word === 'guard' && (before === 'national' || before === 'coast')) ||
  (word === 'park' && (before === 'national' || before === 'state'));

const nameOfWhole = (word: string): boolean =>
  /universi[dt]/.test(word) ||
  /^(?:polytechni|akademi|klinik)|(?:landes|bundes|versuchs)anstalt$|^verein$/.test(word) ||
  isOutermostWord(word);

const nameOfPart = (word: string): boolean =>
  /^(?:institut|department|fa[ck]ul[td]|fachbereich)|zentrum$/.test(word) || isInnerWord(word);

const wordsOf = (name: string): string[] => name.toLowerCase().match(/\p{L}+/gu) ?? [];

/** What an institution named before is called: "at the same institute", "its centre". */
export const referringNoun =
  '(?:university|institute|institution|school|college|centre|center|department|faculty|think tank|academy|company|firm|newspaper|paper|magazine|journal|charity|hospital|council|commission|bank|foundation|organi[sz]ation|program(?:me)?)';

/** How universities are known for short. */
const short =
  /(?:^|\s)(?:TU|KU|ETH|UC|LMU|VU|RWTH|SUNY|CUNY|UCLA|MIT|NYU|LSE|UCL|EPFL|SOAS|KTH|KAIST|CNRS|CERN|CSIRO|Inria|INRIA|Technion|RAND|Harvard|Stanford|Yale|Princeton|Cornell|Caltech|Berkeley|Wharton|Brookings|Fraunhofer)(?=$|[\s-])/;

/** "MIT", "Harvard": a university by one word. */
export const isShortName = (word: string): boolean => short.test(word) && !word.includes(' ');

/** Whether a name has a word such as "University", "Centre" or "Ministry". */
export const hasInstitutionWord = (name: string): boolean =>
  wordsOf(name).some(
    (word, index, words) => nameOfWhole(word) || nameOfPart(word) || isForce(word, words[index - 1]),
  ) || short.test(name);

/** Whether a name is known for one that stands by itself, such as a university; a department or a centre is not. */
export const isOutermost = (name: string): boolean =>
  wordsOf(name).some(
    (word, index, words) => nameOfWhole(word) || (word === 'force' && words[index - 1] === 'air'),
  ) || short.test(name);

/** Words before the one that tells a part: "the 2nd High Energy Physics Division". */
const longestLead = 6;

/** Whether a name is that of a part which says nothing without its whole: "Department of Physics". */
export function isDependent(name: string): boolean {
  const words = name
    .toLowerCase()
    .replace(/^the /, '')
    .replace(/^\d\p{L}* /u, '')
    .split(' ');
  const part = words.findIndex((word) => {
    const letters = /^\p{L}+/u.exec(word)?.[0] ?? '';
    return isDependentWord(letters) || /^fa[ck]ult/.test(letters);
  });
  const lead = words.slice(0, Math.max(0, part));
  const plainLead = lead.length <= longestLead && lead.every((word) => /^[\p{L}&-]+$/u.test(word));
  return part !== -1 && plainLead && !isOutermost(name);
}

/** "Department of Rivers", "Research Division", which have a whole; a school may be one. */
export const isPart = (name: string): boolean => isDependent(name) && !/\bSchool\b/.test(name);

/** Whether a name has a word that no person's name has, unlike Church, Post and House. */
export const isUnmistakable = (name: string): boolean =>
  wordsOf(name).some(
    (word, index, words) =>
      /universi[dt]|hochschule$/.test(word) ||
      /^(?:institut|fa[ck]ul[td]|fachbereich|laborator)/.test(word) ||
      /^(?:college|academy|department|ministry|hospital|foundation)$/.test(word) ||
      (words[index + 1] === 'for' && /^cent(?:er|re)$/.test(word)) ||
      // As in "Seminar für Statistik".
      word === 'für' ||
      (words[index + 1] === 'of' && word === 'school'),
  );
