/** The verbs that say what a person does and where. */

export type Verb = {
  /**
   * `is`: a post follows ("is a professor at …"); `at`: an affiliation follows ("works at …"); `does`: the verb with
   * its object is the position ("teaches economics at …"); `runs`: the affiliation is the object ("directs the …");
   * `none`: nothing about posts ("lives in …").
   */
  kind: 'is' | 'at' | 'does' | 'runs' | 'none';
  position?: string;
  /** As printed, without the adverbs before it. */
  word: string;
  former: boolean;
  /** UTF-16 length of the verb in the text, with the space after it. */
  length: number;
};

const adverb =
  '(?:(?:also|currently|now|presently|formerly|previously|concurrently|recently|most recently|jointly|both|each|all|until recently) )*';

const table: ReadonlyArray<
  readonly [kind: Verb['kind'], words: string, position?: string | undefined, former?: true]
> = [
  [
    'none',
    '(?:is|are|was|were) (?:currently |now |also )?(?:based|living|resident|born|raised|working|writing|researching|studying for) (?:in|on|towards?)|liv(?:es?|ed)|resid(?:es?|ed)|divides?|splits?|grew up|hails',
  ],
  [
    'at',
    '(?:is|are) (?:currently |now |also )?(?:based|employed|affiliated|associated|working) (?:at|by|with|for)',
  ],
  [
    'at',
    '(?:was|were) (?:formerly |previously )?(?:based|employed|affiliated|associated|working) (?:at|by|with|for)',
    undefined,
    true,
  ],
  ['is', '(?:is|are|remains?|becomes?|has been|have been)(?: working as| serving as| employed as)?'],
  ['is', '(?:was|were|became|had been|used to be)', undefined, true],
  [
    'is',
    '(?:serv|work|act)(?:es?|s) as|(?:serving|working|acting) as|holds? the (?:post|position|title|office|rank) of',
  ],
  ['is', '(?:served|worked|acted) as|held the (?:post|position|title|office|rank) of', undefined, true],
  [
    'is',
    'holds?(?= (?:the|an?|appointments|positions|posts|professorships?|chairs?|joint)\\b(?! (?:ph\\.?d|m\\.?a|b\\.?a|degree|doctorate|master|bachelor)))',
  ],
  ['at', '(?:works?|writes?|reports?|practi[sc]es law|belongs?) (?:at|for|with|to)'],
  ['at', '(?:worked|wrote|reported) (?:at|for|with)', undefined, true],
  ['runs', '(?:serves?|sits?) on', 'member'],
  ['runs', '(?:served|sat) on', 'member', true],
  ['runs', 'heads(?: up)?|head(?= the )', 'head'],
  ['runs', 'headed', 'head', true],
  ['runs', 'leads|lead(?= the )', 'leader'],
  ['runs', 'led', 'leader', true],
  ['runs', 'directs|runs|direct(?= the )|run(?= the )', 'director'],
  ['runs', '(?:directed|ran)', 'director', true],
  ['runs', 'co-?directs', 'co-director'],
  ['runs', 'co-?leads', 'co-leader'],
  ['runs', 'chairs|chair(?= the )', 'chair'],
  ['runs', 'chaired', 'chair', true],
  ['runs', 'co-?chairs', 'co-chair'],
  ['runs', 'edits|edit(?= the )', 'editor'],
  ['runs', 'edited', 'editor', true],
  ['runs', 'founded', 'founder'],
  ['runs', '(?:co-?founded)', 'co-founder'],
  ['runs', 'manages', 'manager'],
  ['runs', 'co-?ordinates', 'coordinator'],
  ['does', '(?:teach|lectur|research|stud|practi[cs]|cover|tutor)(?:es?|s|ies)'],
  ['does', 'teach'],
  ['does', '(?:taught|lectured|tutored)', undefined, true],
  [
    'none',
    '(?:has|have|had|holds?|received|earned|obtained|graduated|contributed?s?|wrote|writes?|works?|worked|speciali[sz]es|focuses|hosts|advises|owns|declares|thanks|blogs|tweets|speaks|studied|joined|spent|won|published|participated|can be|will|would|did|does|do|contributes?)',
  ],
];

const leadingAdverbs = new RegExp(`^${adverb}`, 'i');

const verbs = table.map(([kind, words, position, former = false]) => ({
  kind,
  position,
  former,
  pattern: new RegExp(`^${adverb}(?:${words})(?![\\p{L}-])\\s*`, 'iu'),
}));

/** The verb that a text begins with, adverbs before it allowed. */
export function verbAt(text: string): Verb | undefined {
  for (const {kind, position, former, pattern} of verbs) {
    const match = pattern.exec(text);
    if (!match) continue;
    const length = match[0].length;
    const word = match[0].trim().replace(leadingAdverbs, '');
    return {
      kind,
      word,
      former: former || /\b(?:formerly|previously)\b/i.test(match[0]),
      length,
      ...(position !== undefined && {position}),
    };
  }
  return undefined;
}
