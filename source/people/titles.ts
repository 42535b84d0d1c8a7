/** The words of posts and of address: positions, what modifies them, honorifics, degrees. */

import {onFirstUse} from '../article/on-first-use.js';
import {wordList} from '../article/word-list.js';

/** Nouns that a position ends in ("associate *professor*", "doctoral *candidate*"), singular. */
const isSingularNoun = wordList(`
  academic academician activist affiliate administrator adviser advisor advocate agent aide ambassador analyst anchor anthropologist
  archaeologist architect archivist artist assistant associate astronomer astronaut attorney author auditor banker
  barrister biographer biologist blogger broadcaster broker bureaucrat campaigner candidate captain cardiologist
  cartographer chair chairman chairperson chairwoman chancellor chef chemist chief clerk clinician coach co-author
  co-chair co-convenor co-director co-editor co-founder cofounder co-lead co-ordinator collaborator colonel columnist
  commander commentator commissioner composer conductor congressman congresswoman conservationist consul consultant
  contributor convener convenor coordinator correspondent counsel counsellor councillor counselor creator critic curator
  dean delegate demographer dentist deputy designer developer diplomat director doctor doctorate ecologist economist
  editor educator emerita emeritus emeriti engineer entrepreneur envoy epidemiologist essayist ethicist ethnographer
  ex-minister executive expert faculty farmer fellow film-maker filmmaker forester founder general gp geographer geologist
  geophysicist governor head headmaster headteacher historian host humanist immunologist inspector instructor intellectual intern internist
  inventor investor investigator journalist judge jurist justice laureate lawmaker lawyer lead leader lecturer lexicographer
  librarian linguist lobbyist magistrate major manager mathematician mayor mediator member meteorologist midwife
  minister musician naturalist neurologist neuroscientist novelist nurse nutritionist oceanographer officer official
  ombudsman organiser organizer owner paediatrician painter parliamentarian partner pathologist pediatrician pharmacist
  philosopher photographer photojournalist physician physicist physiologist pilot planner performer playwright poet policymaker
  politician pollster postdoc practitioner premier presenter president principal producer professional professor professorship programmer proprietor
  prosecutor provost psychiatrist psychologist publisher radiologist reader rector registrar rabbi reporter representative
  researcher resident reviewer scholar scientist screenwriter secretary secretary-general senator solicitor sociologist
  specialist speechwriter spokesman spokesperson spokeswoman staffer statistician strategist student sub-editor superintendent
  surgeon surveyor teacher technologist theologian theorist therapist toxicologist trader trainee trainer translator
  treasurer trustee tutor undergraduate undersecretary unionist under-secretary urbanist veteran veterinarian vice-chair
  vice-chairman vice-chancellor vice-dean vice-director vice-minister vice-president vice-provost vice-rector virologist
  volunteer warden regent mp mep msp worker writer zoologist speaker commissioner-general headteacher mk td mla mlc mna mpa chaplain canon deacon vicar pastor priest bishop archbishop nun monk actuary steward attendant paramedic firefighter
  detective sheriff constable sergeant lieutenant admiral medic optometrist dietitian hygienist driver mechanic electrician carpenter
  baker restaurateur shopkeeper accountant bookkeeper paralegal arbitrator realtor docent podcaster illustrator animator sculptor
  choreographer dancer singer pianist violinist cellist actor actress comedian dramaturg dramatist librettist memoirist satirist
  defender rapporteur ombudswoman comptroller alderman councilman councilwoman councilmember assemblyman assemblywoman
  peer baroness negotiator tactician rancher grower beekeeper grazier fisherman sophomore postgraduate interpreter
  vc enthusiast contractor missionary evangelist preacher technician ranger diver influencer
  receptionist cashier verger organist choirmaster headmistress bursar proctor dramaturge co-president co-leader
  co-host co-owner vice-principal attaché chargé ceo cfo cto coo cio cmo cpo ciso vp svp evp scholar-in-residence writer-in-residence boss`);

/** Nouns of people who need no employer: a bare one doesn't take the affiliation of the post named after it. */
export const isIndependentNoun = wordList(`
  advocate broadcaster expert activist analyst anthropologist architect artist attorney author banker barrister biologist blogger
  campaigner columnist commentator composer consultant critic diplomat economist editor engineer entrepreneur essayist farmer
  filmmaker geographer historian host illustrator influencer investor journalist laureate lawmaker lawyer mep midwife mp msp musician novelist nurse painter
  philosopher photographer photojournalist physician physicist playwright podcaster poet politician psychologist publisher rancher
  researcher scientist screenwriter sociologist solicitor speaker storyteller surgeon teacher translator veteran writer`);

/** Positions whose "of" leads to a field of study: "professor of law", "chair of Modern History". */
export const isFieldNoun = wordList(`
  professor professorship lecturer reader teacher instructor student scholar emeritus emerita historian doctor candidate
  graduate chair`);

/** Offices whose "of" leads to a portfolio: "minister of finance of Chile". */
export const isPortfolioNoun = wordList(
  'minister secretary undersecretary under-secretary commissioner ministers',
);

/** Positions whose "to" is part of them: "ambassador to Brazil". */
export const isMissionNoun = wordList('ambassador envoy consul representative delegate');

/** Words before a position noun that may be printed with a capital and mean no more by it. */
const isModifier = wordList(`
  a adjunct acting affiliate affiliated assistant associate chief clinical contributing co corresponding deputy
  distinguished doctoral doctorate emerita emeritus executive first former founding freelance full graduate
  guest honorary independent interim international investigative junior lead managing national non-resident nonresident
  non-residential non-executive part-time permanent phd policy post-doctoral postdoctoral principal programme program
  project regional research resident retired senior special staff teaching tenured the undergraduate
  vice visiting shadow and general foreign public programs legal political economic finance prime global`);

/** What states that a post is over, and is no part of the position. */
export const formerWord =
  /^(?:former|formerly|ex|retired|onetime|one-time|erstwhile|previous|previously|then|late|sometime|past)$/i;

/** Bodies that notes print in lower case: "the advisory board of …". */
export const bodyNoun =
  /^(?:panel|board|committee|council|commission|team|group|faculty|staff|delegation|cabinet|parliament|secretariat|senate|jury|bureau|desk|task force|bench|circuit|politburo|newsroom|practice)$/i;

/** "professors" → "professor"; anything that is no position noun comes back as it is. */
export function singularNoun(word: string): string {
  const lower = word.toLowerCase();
  if (isSingularNoun(lower)) return word;
  for (const [ending, singular] of [
    ['men', 'man'],
    ['women', 'woman'],
    ['ies', 'y'],
    ['es', ''],
    ['s', ''],
    ['i', 'us'],
  ] as const) {
    if (!lower.endsWith(ending)) continue;
    const candidate = word.slice(0, -ending.length) + singular;
    if (isSingularNoun(candidate.toLowerCase())) return candidate;
  }
  return word;
}

/** Compounds count by either end: "director-general", "vice-president". */
export const isPositionNoun = (word: string): boolean => {
  const parts = word.split(/[-/]/);
  return [word, parts[0] ?? '', parts.at(-1) ?? ''].some(
    (part) => isSingularNoun(singularNoun(part).toLowerCase()) || isProfession(part),
  );
};

/** By how it ends, where no list has it: "geriatrician", "hydrologist", "demographer". */
const isProfession = (word: string): boolean =>
  /[a-z](?:olog|onom|rap)ists?$|(?:^|[a-z]-?)(?:maker|keeper|teller|fighter|smith|wright|writer)$|^(?:moder|facilit|oper|innov|evalu|arbitr|communic|orchestr)ators?$|[a-z](?:icist|ographer|atrician|etician|atician|etrician)s?$|[a-z]wom[ae]n$/.test(
    word,
  );

/** Whether a word, however it is capitalised, belongs to titles rather than to names. */
export const isTitleWord = (word: string): boolean => isPositionNoun(word) || isModifier(word.toLowerCase());

const isHonorificWord = wordList(`
  dr prof professor sir dame lord lady mr mrs ms miss mx rev reverend fr father hon honourable honorable col colonel gen
  general lt capt captain maj major adm admiral amb ambassador judge justice sen senator rep ing mag drs
  rear air marshal commodore brigadier bishop archbishop cardinal rt right revd prince princess baroness baron viscount earl count
  prof-dr shri smt maj-gen lt-gen brig doç doc öğr yrd arş phdr mudr judr ing mgr cmdr cdr cpl sgt hrh fr msgr ustad datuk dato tan-sri herr frau madame monsieur mme señor señora don doña rabbi sheikh imam sister`);

/** German degrees before a name, with their field: "Dipl.-Geogr.", "Dr.-Ing.". */
const degreeInField = onFirstUse(() => /^(?:dipl|dr|mag)\.?-\p{L}{2,6}\.?$/iu);

export const isHonorific = (word: string): boolean =>
  isHonorificWord(word.replaceAll('.', '').toLowerCase()) || degreeInField().test(word);

/** Ranks and offices of two words before a name: "Wing Commander", "Associate Professor", "Chief Justice". */
const rankOfTwo =
  /^(?:(?:associate|assistant|adjunct|emeritus|emerita|visiting) professor|professor emerit(?:us|a)|(?:datuk|dato[’']?|datin|tan) (?:seri|sri)|(?:petty|warrant) officer|(?:staff|master|gunnery|chief|command) (?:sgt\.?|sergeant)|wing commander|group captain|squadron leader|flight lieutenant|lance corporal|field marshal|chief justice|(?:senior|vice|rear|air|brigadier|chief|second|first) (?:colonel|admiral|marshal|commodore|general|captain|lieutenant|sergeant))$/i;

/** How many words of honorifics and ranks a name begins with; "(retd)" among them. */
export function honorificsAt(words: readonly string[]): number {
  let count = 0;
  for (;;) {
    const word = words[count] ?? '';
    if (rankOfTwo.test(`${word} ${words[count + 1] ?? ''}`)) count += 2;
    else if (
      count > 0 &&
      /^(?:1st|2nd|3rd|first|second|third) class$/i.test(`${word} ${words[count + 1] ?? ''}`)
    )
      count += 2;
    else if (isHonorific(word) || (count > 0 && /^\((?:retd?|rtd|ret[’']d)\.?\)$/i.test(word))) count++;
    else return count;
  }
}

const isDegreeWord = wordList(`
  phd dphil md mph mba ma ms msc bs ba bsc rn rd dsc scd jd llm llb llb edd drph pharmd dds dvm mbbs mhs msph mphil frcp
  frs esq cbe obe mbe kbe fada fnla cde cls cd fca cpa meng beng pe spe
  qc kc sc frse frcs frcpe mrcp mrcpsych faan facp obe bl llm fba frsl frsa dbe kcb cb cmg kcmg am ao ac usn usmc usaf op sj osb ofm osa ocd cssr csc sdb rsm fsc`);

export const isDegree = (word: string): boolean =>
  isDegreeWord(word.replaceAll('.', '').toLowerCase()) && word === word.toUpperCase()
    ? true
    : /^(?:Ph\.?D|D\.?Phil|M\.?Sc|B\.?Sc|D\.?Sc|Pharm\.?D|Ed\.?D|Dr\.?PH|Esq)\.?$/.test(word);

/** Degrees and orders behind a name, before what is said of it: ", PhD, ", " KC is". */
export const degreesAfter =
  /^(?:,\s*(?:PhD|MD|Ph\.D\.?|M\.D\.?|MBA|JD|MA|Jr\.?|Sr\.?)(?=[,:\s])|(?:,?\s+(?:[A-Z]{2,6}|FR[A-Z][A-Za-z]{1,6}))+(?=,? (?:also )?[a-z]+(?:s|ed)\b|, ?[A-Z]{2,5}\b))+/;
