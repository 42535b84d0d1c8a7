import type {Article, Section} from '../../source/article/article.js';
import type {Entry} from '../../source/reader/state.js';
import {wordCountOf} from '../../source/article/words.js';
import {outermostInstitutions} from '../../source/people/speaker.js';
import {articleOf, prose, section} from '../layout/articles.js';

/** A small library of fictional people and places, for tests of what reads it. */

const point = (number: number, marker: string, heading: string, ...paragraphs: string[]): Section =>
  section(
    paragraphs.map((text) => prose(text)),
    {heading, derived: true, point: {number, marker}},
  );

/** An op-ed of five derived sections: two authors, nested affiliations, an author note, a venue, a credit. */
export const bakeries: Article = articleOf({
  id: 'test:bakeries',
  title: 'A town that bakes together counts its hours together',
  kicker: 'Market Square',
  standfirst: 'What three valleys learned when they lit one oven instead of forty',
  source: 'The Valley Courier',
  published: '2023-10-05',
  authors: [
    {
      id: 'orla-venn',
      name: 'Orla Venn',
      given: 'Orla',
      family: 'Venn',
      posts: [
        {
          position: 'professor of rural economics',
          affiliationId: 'rural',
          evidence: 'Orla Venn is a professor of rural economics at Tarn University.',
          certainty: 'stated',
        },
        {
          position: 'senior fellow',
          affiliationId: 'grain',
          resident: false,
          evidence: 'She is a non-resident senior fellow at the Grain Forum.',
          certainty: 'stated',
        },
      ],
    },
    {
      id: 'bo-lindqvist',
      name: 'Bo Lindqvist',
      posts: [{affiliationId: 'rural', evidence: 'byline', certainty: 'inferred'}],
    },
  ],
  affiliations: [
    {id: 'rural', name: 'Department of Rural Studies', parentId: 'tarn'},
    {id: 'tarn', name: 'Tarn University', place: 'Tarn', country: 'Norland'},
    {id: 'grain', name: 'Grain Forum', abbreviation: 'GF', country: 'Norland'},
  ],
  sections: [
    section(
      [
        prose(
          'Forty chimneys used to smoke before dawn in the Upper Tarn, one for each family that could afford the wood. ' +
            'Today there is a single chimney, taller than the church, and the families take turns beneath it. The change ' +
            'was neither ordered from above nor paid for by a foundation; it began with a broken hinge.',
        ),
        prose(
          'A visitor sees bread. A bookkeeper sees something else: hours that were spent alone and are now spent in ' +
            'company, and a ledger in which every household can read what the others have given. That ledger deserves ' +
            'more attention than the loaves do.',
        ),
      ],
      {heading: 'Introduction', derived: true},
    ),
    point(
      1,
      'First,',
      'First, the oven made waiting visible',
      'First, the oven made waiting visible. Whoever bakes at home waits at home, and nobody can tell idleness from ' +
        'patience behind a closed door. At the common oven people wait side by side, and so they talk, mend, teach ' +
        'their children to count, and agree about the road. The hours did not become fewer. They became common.',
    ),
    point(
      2,
      'Second,',
      'Second, a shared fire needs a shared rule',
      'Second, a shared fire needs a shared rule. The earliest rule had four words and was painted on the door: first ' +
        'come, first warm. It lasted eleven days. What replaced it was a table of turns that even the miller’s ' +
        'mother-in-law found tolerable, because it could be changed by anyone who first explained it aloud.',
      'Rules of this kind are cheap to write and expensive to trust. The valleys paid for that trust in evenings, and ' +
        'the evenings appear nowhere in the accounts of the ministry.',
    ),
    point(
      3,
      'Third,',
      'Third, saving wood is the smallest gain',
      'Third, saving wood is the smallest gain, although it is the only one that travels well in a report. Thirty ' +
        'cartloads a winter were left standing in the forest. Meanwhile two choirs, a lending shelf and a quarrelsome ' +
        'but useful council grew out of the queue at the door, and none of them can be measured in cartloads.',
    ),
    section(
      [
        prose(
          'In short, the oven is a school that happens to sell bread. Towns that copy the masonry and forget the queue ' +
            'will own a fine chimney and no more; those that begin with the queue may find that almost any fire will do.',
        ),
      ],
      {heading: 'Conclusion', derived: true},
    ),
  ],
  disclosures: [
    {
      kind: 'venue',
      name: 'Valley Voices, a forum run by the Courier',
      text: 'The authors contributed this article to Valley Voices, a forum run by the Courier.',
    },
  ],
  notes: [
    {id: 'n1', kind: 'author', text: 'Orla Venn is a professor of rural economics at Tarn University.'},
    {id: 'n2', kind: 'credit', text: 'ANSEL RO / THE VALLEY COURIER'},
  ],
});

/** Four printed sections, one within another, and by an author of the first. */
export const ferries: Article = articleOf({
  id: 'test:ferries',
  title: 'Why the night ferry still runs',
  source: 'The Valley Courier',
  authors: [{id: 'orla-venn', name: 'Orla Venn', posts: []}],
  sections: [
    section([prose('The ferry leaves at eleven with nine passengers and returns at four with none.')], {
      heading: 'Nine passengers',
    }),
    section([prose('A timetable is a promise made to people who have not been born yet.')], {
      heading: 'A promise',
    }),
    section([prose('Coal was dear, and the captain dearer.')], {heading: 'What it costs', level: 2}),
    section([prose('Nobody who was asked wanted it to stop; nobody who was asked had ever been aboard.')], {
      heading: 'Who was asked',
    }),
  ],
});

/** Shorter than a screen, by somebody from the same university. */
export const lamps: Article = articleOf({
  id: 'test:lamps',
  title: 'Lamps for the lower road',
  authors: [
    {
      id: 'ines-okoro',
      name: 'Ines Okoro',
      posts: [{affiliationId: 'tarn', evidence: 'Ines Okoro is at Tarn University.', certainty: 'stated'}],
    },
  ],
  affiliations: [{id: 'tarn', name: 'Tarn University'}],
  sections: [section([prose('Eleven lamps would do. Ten are promised, and one is lit.')])],
});

export const library: readonly Article[] = [bakeries, ferries, lamps];

export const entryOf = (article: Article, read: Partial<Entry> = {}): Entry => ({
  id: article.id,
  title: article.title,
  authors: article.authors.map(({name}) => name),
  institutions: outermostInstitutions(article),
  affiliations: article.affiliations.map(({name}) => name),
  words: wordCountOf(article),
  share: 0,
  finished: false,
  ...(article.source !== undefined && {source: article.source}),
  ...read,
});

/** What could not be opened, as the list shows it. */
export const unreadable: Entry = {
  id: 'failed:ledger.bin',
  title: 'ledger.bin',
  authors: [],
  institutions: [],
  affiliations: [],
  words: 0,
  share: 0,
  finished: false,
  problem: 'not a text: it holds bytes that no text has',
};

export const entries: readonly Entry[] = [...library.map((article) => entryOf(article)), unreadable];
