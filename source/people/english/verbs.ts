/** The verbs that say what a person does and where. */

export type Verb = {
  /**
   * `is`: a post follows ("is a professor at …"); `at`: an affiliation follows ("works at …"); `does`: the verb with
   * its object is the position ("teaches economics at …"); `placed`: the same, but only with an affiliation
   * ("writes on law for …"); `runs`: the affiliation is the object ("directs the …");
   * `joins`: an affiliation and then a post ("joined … as a lecturer"); `none`: nothing about posts ("lives in …").
   */
  kind: 'is' | 'at' | 'does' | 'placed' | 'runs' | 'joins' | 'none';
  position?: string;
  /** As printed, without the adverbs before it. */
  word: string;
  former: boolean;
  /** UTF-16 length of the verb in the text, with the space after it. */
  length: number;
};

type VerbRow = readonly [
  kind: Verb['kind'],
  phrases: string,
  position?: string | undefined,
  former?: 'former',
];

// A row's phrases are parted by commas, the forms of one of their words by "|"; a word in brackets only has to follow.
// Of two that match, the longer is taken.
const rows: readonly VerbRow[] = [
  ['is', 'is|are|am|remain|remains|become|becomes|became, has|have been'],
  ['is', 'sit|sits|volunteer|volunteers|practise|practises|practice|practices|freelance|freelances as'],
  ['is', 'is|are|remain|remains working|serving|employed as, has|have been working|serving|employed as'],
  ['is', 'was|were, had been, used to be', undefined, 'former'],
  ['is', 'serve|serves|serving|work|works|working|act|acts|acting as'],
  ['is', 'hold|holds the post|position|title|office|rank of'],
  [
    'is',
    'hold|holds (the|a|an|appointments|posts|positions|professorships|professorship|chairs|chair|joint), has|have held (the|a|an|appointments|posts|positions|professorships|professorship|chairs|chair|joint)',
  ],
  ['is', 'was|were|has|have appointed|elected|named|made, has|have been appointed|elected|named|made'],
  ['is', 'rose|rises to become|be, went on to become|be, has|have served|worked|acted as'],
  ['is', 'served|worked|acted|retired|resigned as, stepped|stood down as', undefined, 'former'],
  ['is', 'write|writes|speak|speaks in her|his|their capacity as'],
  ['is', 'held the post|position|title|office|rank of', undefined, 'former'],
  ['at', 'is|are based|employed|affiliated|associated|working at|by|with|for'],
  ['at', 'was|were based|employed|affiliated|associated|working at|by|with|for', undefined, 'former'],
  ['at', 'work|works|write|writes|report|reports at|for|with, report|reports|belong|belongs to'],
  ['at', 'practises|practices law at|for|with'],
  [
    'at',
    'worked|wrote|reported at|for|with, served at|with, retired|resigned from, is|are retired from',
    undefined,
    'former',
  ],
  ['at', 'serve|serves|teach|teaches on the faculty|staff of|at'],
  ['joins', 'joined, has|have joined'],
  ['runs', 'serve|serves|sit|sits on', 'member'],
  ['runs', 'served|sat on', 'member', 'former'],
  ['runs', 'has|have served|sat on', 'member'],
  ['runs', 'heads, heads up, head (the)', 'head'],
  ['runs', 'headed', 'head', 'former'],
  ['runs', 'leads, lead (the)', 'leader'],
  ['runs', 'led', 'leader', 'former'],
  ['runs', 'directs|runs, direct|run (the)', 'director'],
  ['runs', 'directed|ran', 'director', 'former'],
  ['runs', 'co-directs|codirects|co-direct', 'co-director'],
  ['runs', 'co-leads|coleads, co-lead (the)', 'co-leader'],
  ['runs', 'chairs, chair (the)', 'chair'],
  ['runs', 'chaired', 'chair', 'former'],
  ['runs', 'co-chairs|cochairs, co-chair (the)', 'co-chair'],
  ['runs', 'edits, edit (the)', 'editor'],
  ['runs', 'edited', 'editor', 'former'],
  ['runs', 'founded', 'founder'],
  ['runs', 'co-founded|cofounded', 'co-founder'],
  ['runs', 'manages, manage (the)', 'manager'],
  ['runs', 'managed', 'manager', 'former'],
  ['runs', 'advises, advise (the)', 'adviser'],
  ['runs', 'advised', 'adviser', 'former'],
  ['runs', 'oversees|presides over, oversee (the), is|are in charge of', 'head'],
  ['runs', 'publishes', 'publisher'],
  ['runs', 'co-edits|coedits, co-edit (the)', 'co-editor'],
  ['runs', 'co-founded and runs|leads|directs|edits', 'co-founder'],
  ['runs', 'founded and runs|leads|directs|edits|heads', 'founder'],
  ['runs', 'own|owns and operate|operates|run|runs', 'owner'],
  ['runs', 'coordinates|co-ordinates, coordinate|co-ordinate (the)', 'coordinator'],
  ['runs', 'commands', 'commander'],
  ['runs', 'commanded', 'commander', 'former'],
  [
    'does',
    'teach|teaches|lectures|tutors, practices|practises (law|medicine|dentistry|psychiatry|architecture|journalism)',
  ],
  ['placed', 'researches|studies|covers|represents, practices|practises (in|at|with)'],
  ['does', 'has|have taught|lectured|tutored'],
  ['does', 'taught|lectured|tutored|covered', undefined, 'former'],
  ['placed', 'writes|reports|blogs on|about|from, consults|trains|supervises|coaches|volunteers'],
  [
    'placed',
    'designs|builds|develops|produces|conducts|hosts|co-hosts|presents|co-presents|organises|organizes|curates|handles|investigates',
  ],
  ['placed', 'works|work (in|on), writes|write (a|an|the)'],
  [
    'placed',
    'worked (in|on), represented, served (for|#|one|two|three|four|five|six|several)',
    undefined,
    'former',
  ],
  ['placed', 'wrote|reported about|on|from, consulted|trained|supervised|coached', undefined, 'former'],
  [
    'none',
    'hold|holds a|an|the phd|ph.d|ma|m.a|ba|b.a|mba|degree|doctorate|masters|master’s|master|bachelor’s|bachelor|diploma|certificate|bs|b.s|bsc|msc|jd|md',
  ],
  [
    'none',
    'is|are|was|were based|living|resident|born|raised|working|writing|researching in|on|toward|towards',
  ],
  ['none', 'is|are|was|were studying for, is|are|was|were responsible|accountable to|for, grew up, can be'],
  ['none', 'live|lives|lived|reside|resides|resided|divide|divides|split|splits|hails'],
  [
    'none',
    'has|have|had|hold|holds|held|received|earned|obtained|graduated|studied|spent|won|published|participated',
  ],
  [
    'none',
    'has|have|had been published|featured|quoted|cited|interviewed|honored|honoured|recognized|recognised|awarded|shortlisted|nominated',
  ],
  [
    'none',
    'appears|appear|contribute|contributes|contributed|write|writes|wrote|work|works|worked|blogs|tweets|speaks',
  ],
  ['none', 'serve|serves|served in|under|during'],
  [
    'none',
    'completed|completes|helps|supports|enables|empowers|inspires|encourages|enjoys|loves|believes|aims|brings|uses',
  ],
  ['none', 'specialises|specializes|focuses|declares|thanks|will|would|did|does|do'],
];

const adverbs = new Set(
  'also currently now presently formerly previously earlier concurrently recently jointly both each all once last subsequently'.split(
    ' ',
  ),
);

/** Adverbs that say that what somebody did is over: "once served as", "last worked at". */
const saysOver = /^(?:formerly|previously|once|last)$/;

type Phrase = {
  words: ReadonlyArray<readonly string[]>;
  /** The last word has to follow and is not part of the verb. */
  ahead: boolean;
  kind: Verb['kind'];
  position: string | undefined;
  former: boolean;
};

let byFirstWord: ReadonlyMap<string, readonly Phrase[]> | undefined;

function phrasesByFirstWord(): ReadonlyMap<string, readonly Phrase[]> {
  const phrases = new Map<string, Phrase[]>();
  for (const [kind, list, position, former] of rows) {
    for (const printed of list.split(', ')) {
      const words = printed.split(' ').map((word) => word.replaceAll(/[()]/g, '').split('|'));
      const phrase = {words, ahead: printed.endsWith(')'), kind, position, former: former !== undefined};
      for (const first of words[0] ?? []) phrases.set(first, [...(phrases.get(first) ?? []), phrase]);
    }
  }
  return phrases;
}

/** UTF-16 units within which a verb and its adverbs stand. */
const longestVerb = 100;

/** The verb that a text, its words parted by single spaces, begins with; adverbs may stand before and within it. */
export function verbAt(text: string): Verb | undefined {
  byFirstWord ??= phrasesByFirstWord();
  const printed = text.slice(0, longestVerb).split(' ');
  const words = printed.map((word) => plain(word));
  const start = afterAdverbs(words, 0);
  let end = start;
  let found: Phrase | undefined;
  for (const phrase of byFirstWord.get(words[start] ?? '') ?? []) {
    const until = endOf(phrase, words, start);
    if (until !== undefined && until > end) [found, end] = [phrase, until];
  }
  if (!found) return undefined;
  const {kind, position, former} = found;
  const verb = printed
    .slice(0, end)
    .join(' ')
    .replace(/[,;:.)]+$/, '');
  const space = text.charAt(verb.length) === ' ' ? 1 : 0;
  return {
    kind,
    word: printed
      .slice(start, end)
      .join(' ')
      .replace(/[,;:.)]+$/, ''),
    former: former || words.slice(0, end).some((word) => saysOver.test(word)),
    length: verb.length + space,
    ...(position !== undefined && {position}),
  };
}

/** A number in digits is "#". */
const plain = (word: string): string =>
  word
    .toLowerCase()
    .replace(/^\d+$/, '#')
    .replaceAll("'", '’')
    .replace(/[,;:.)]+$/, '');

/** The index of the first word from one on that is no adverb. */
function afterAdverbs(words: readonly string[], from: number): number {
  let at = from;
  for (;;) {
    const word = words[at] ?? '';
    if (adverbs.has(word) || (/^[a-z]{3,}ly$/.test(word) && at < words.length - 1)) at++;
    else if ((word === 'most' || word === 'until') && words[at + 1] === 'recently') at += 2;
    else return at;
  }
}

/** The index after a phrase that begins at `start`; undefined where it doesn't stand there. */
function endOf({words: wanted, ahead}: Phrase, words: readonly string[], start: number): number | undefined {
  let at = start;
  let end = start;
  for (const [index, forms] of wanted.entries()) {
    at = afterAdverbs(words, at);
    if (!forms.includes(words[at] ?? '')) return undefined;
    at++;
    if (!ahead || index < wanted.length - 1) end = at;
  }
  return end;
}
