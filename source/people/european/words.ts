import type {Lexicon} from '../languages/lexicon.js';
import {nounSharer} from './shared-noun.js';
import {university} from './stems.js';
import {verbsOf, type VerbIn} from './verbs.js';
import {phrasesOf, wordsOf, type PhraseAt} from './word-matchers.js';

type Word = (lower: string) => boolean;

/** A lexicon made ready to be asked. */
export type Words = {
  capitals: boolean;
  genitives: boolean;
  postLast: boolean;
  verbLast: boolean;
  is: Record<
    | 'and'
    | 'article'
    | 'author'
    | 'authors'
    | 'he'
    | 'they'
    | 'at'
    | 'of'
    | 'for'
    | 'in'
    | 'learntAt'
    | 'adverb'
    | 'now'
    | 'there'
    | 'respectively'
    | 'former'
    | 'until'
    | 'since'
    | 'period'
    | 'forLong'
    | 'span'
    | 'years'
    | 'company'
    | 'picture'
    | 'deputy'
    | 'parliament'
    | 'thing'
    | 'university'
    | 'department'
    | 'breaks'
    | 'without'
    | 'onBehalf'
    | 'honorific'
    | 'position'
    | 'profession'
    | 'academic'
    | 'office'
    | 'writer'
    | 'institution'
    | 'bareInstitution'
    | 'desk'
    | 'book'
    | 'as',
    Word
  >;
  verbFinal: boolean;
  /** The word that a copula ends in one with it; the word itself where none does. */
  withoutCopula: (word: string) => string;
  /** Whether a word ends in a copula of what is over. */
  isPast: Word;
  verbIn: VerbIn;
  /** Whether a word is the noun of a post with the article at its end, "lederen"; nothing where articles stand before it. */
  definite?: Word;
  /** Whether a word may be an adjective by its end; any may where the language doesn't say. */
  isAdjective: Word;
  by: PhraseAt;
  adverbPhrases: PhraseAt;
  nobody: PhraseAt;
  talks: PhraseAt;
  inChief: PhraseAt;
  /** Each of the institutions that share a noun with its own. */
  withNounEach: (text: string) => string;
  charge: PhraseAt;
  declines: PhraseAt;
  disclosures: ReadonlyArray<{kind: 'interests' | 'disclaimer' | 'venue' | 'funding'; pattern: RegExp}>;
};

/** A list with the other cases of each of its words. */
function withCases(list: string, cases = ''): string {
  if (list === '') return '';
  const ends = cases
    .trim()
    .split(/\s+/)
    .map((each) => each.split(':'));
  return list
    .trim()
    .split(/\s+/)
    .flatMap((word) => [
      word,
      ...ends
        .filter(([end = '']) => word.endsWith(end))
        .flatMap(([end = '', becomes = '']) =>
          becomes.split(',').map((other) => word.slice(0, word.length - end.length) + other),
        ),
    ])
    .join(' ');
}

/** "vicedirettore", "содиректор": a post that is held with another, or under one. */
const prefix = /^(?:co|ko|współ|spolu|baş|vice|vize|wice|místo|со|вице|зам)-?(?=\p{L}{5})/u;

/** Nouns of institutions that keep their names in any language. */
const international =
  'collegium university universität universitat université universidad universidade università universiteit universitet college institute institut institutet school lab department society association network academy parlament parliament center centre foundation hochschule council institution eth epfl mit lse ucl sciences-po think-tank think thinktank bbc cnn nato podcast pódcast';

/** Posts that keep their names in any language. */
const internationalPosts =
  'economist writer director president journalist editor consultant founder professor ceo cto cfo coo cmo cio cpo fellow manager partner officer scientist researcher engineer lecturer analyst strategist assistant associate head advisor adviser chair chairman chairwoman scholar postdoc';

function adjectivesOf({adjectives}: Lexicon): Word {
  const ends = adjectives === undefined ? undefined : new RegExp(`(?:${adjectives})$`, 'u');
  return (word) => ends?.test(word) ?? true;
}

/** "lederen", "ordföranden": a position behind which one of the ends stands. */
const definiteOf =
  (ends: string, isPosition: Word): Word =>
  (word) =>
    ends.split(' ').some((end) => word.endsWith(end) && isPosition(word.slice(0, -end.length)));

export function wordsFrom(lexicon: Lexicon): Words {
  const cased = (list: string): Word => {
    const has = wordsOf(withCases(list, lexicon.cases));
    return (word) => has(word) || has(word.replace(prefix, ''));
  };
  const isPosition = cased(
    `${lexicon.positions} ${lexicon.professions} ${lexicon.academics} ${lexicon.offices} ${internationalPosts}`,
  );
  // "ailleurs" ends like "chercheurs", "por" like "profesor".
  const isCommon = wordsOf(
    `${lexicon.unlike ?? ''} ${lexicon.adverbs} ${lexicon.articles} ${lexicon.at} ${lexicon.of} ${lexicon.for} ${lexicon.in}`,
  );
  const {adverbPhrases = ''} = lexicon;
  const [copulas, pastCopulas] = [lexicon.copulas, lexicon.pastCopulas].map((ends = '') =>
    ends.split(' ').filter((end) => end !== ''),
  ) as [string[], string[]];
  const copulaOf = (word: string, ends: readonly string[]): string | undefined =>
    ends.find(
      (end) =>
        word.endsWith(end) && isPosition(word.slice(word.lastIndexOf(' ') + 1, -end.length).toLowerCase()),
    );
  return {
    verbFinal: lexicon.verbFinal ?? false,
    withoutCopula: (word) => {
      const end = copulaOf(word, [...copulas, ...pastCopulas]);
      return end === undefined ? word : word.slice(0, -end.length);
    },
    isPast: (word) => copulaOf(word, pastCopulas) !== undefined,
    capitals: lexicon.capitals,
    genitives: lexicon.genitives ?? false,
    postLast: lexicon.postLast ?? false,
    verbLast: lexicon.verbLast ?? false,
    is: {
      and: wordsOf(lexicon.and),
      article: wordsOf(lexicon.articles),
      author: wordsOf(lexicon.author),
      authors: wordsOf(lexicon.authors),
      he: wordsOf(lexicon.he),
      they: wordsOf(lexicon.they),
      at: wordsOf(lexicon.at),
      of: wordsOf(lexicon.of),
      for: wordsOf(lexicon.for),
      in: wordsOf(lexicon.in),
      learntAt: wordsOf(lexicon.learntAt ?? ''),
      adverb: wordsOf(`${lexicon.adverbs} ${adverbPhrases.replaceAll(' ', '-').replaceAll('|', ' ')}`),
      now: wordsOf(lexicon.now),
      there: wordsOf(lexicon.there),
      respectively: wordsOf(lexicon.respectively),
      former: wordsOf(lexicon.former),
      until: wordsOf(lexicon.until),
      since: wordsOf(lexicon.since),
      period: wordsOf(lexicon.periods ?? ''),
      forLong: wordsOf(lexicon.forLong ?? ''),
      span: wordsOf(lexicon.spans ?? ''),
      years: wordsOf(lexicon.years ?? ''),
      deputy: wordsOf(lexicon.deputies ?? ''),
      picture: wordsOf(lexicon.pictures ?? ''),
      company: wordsOf(lexicon.company ?? ''),
      parliament: wordsOf(lexicon.parliaments ?? ''),
      thing: wordsOf(lexicon.things ?? ''),
      university: wordsOf(
        (lexicon.plurals ?? [])
          .map(({singular}) => singular)
          .filter((noun) => university.test(noun.toLowerCase()))
          .join(' '),
      ),
      department: wordsOf(lexicon.departments ?? ''),
      breaks: wordsOf(lexicon.breaks),
      onBehalf: wordsOf(lexicon.onBehalf ?? ''),
      without: wordsOf(lexicon.without ?? ''),
      honorific: wordsOf(lexicon.honorifics),
      position: (word) => isPosition(word) && !isCommon(word),
      profession: cased(lexicon.professions),
      academic: cased(`professor ${lexicon.academics}`),
      office: cased(lexicon.offices),
      writer: cased(lexicon.writers),
      institution: wordsOf(`${withCases(lexicon.institutions, lexicon.institutionCases)} ${international}`),
      // "belediye başkanı": without a case no employer, where one would have it.
      book: wordsOf(withCases(lexicon.books ?? '', lexicon.institutionCases)),
      desk: wordsOf(withCases(lexicon.desks ?? '', lexicon.institutionCases)),
      bareInstitution: lexicon.postLast ? wordsOf(lexicon.institutions) : () => false,
      as: wordsOf(lexicon.as),
    },
    verbIn: verbsOf(lexicon, isPosition),
    ...(lexicon.definite !== undefined && {definite: definiteOf(lexicon.definite, isPosition)}),
    isAdjective: adjectivesOf(lexicon),
    by: phrasesOf(lexicon.by),
    adverbPhrases: phrasesOf(`${adverbPhrases}|`),
    nobody: phrasesOf(lexicon.nobody),
    talks: phrasesOf(lexicon.talks ?? ''),
    inChief: phrasesOf(lexicon.inChief ?? ''),
    withNounEach: nounSharer(lexicon),
    charge: phrasesOf(lexicon.charge ?? ''),
    declines: phrasesOf(lexicon.declines ?? ''),
    disclosures: Object.entries(lexicon.disclosures).map(([kind, source]) => ({
      kind: kind as 'interests',
      pattern: new RegExp(source, 'i'),
    })),
  };
}
