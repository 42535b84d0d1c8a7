import test from 'ava';
import {readAuthorNote} from '../../source/people/author-note.js';
import {readByline} from '../../source/people/byline.js';
import {affiliationChain} from '../../source/people/speaker.js';

/** Posts as one line each: "[former ]position @ inner > outer (place, country) ~" with ~ for inferred. */
function postsOf(byline: string, note: string): Record<string, string[]> {
  const {authors, affiliations} = readAuthorNote(note, readByline(byline, note));
  return Object.fromEntries(
    authors.map(({name, posts}) => [
      name,
      posts.map((post) => {
        const chain = affiliationChain(post, affiliations);
        const names = chain.map((unit) =>
          unit.abbreviation ? `${unit.name} (${unit.abbreviation})` : unit.name,
        );
        const where = chain
          .flatMap((unit) => [unit.place, unit.country])
          .filter((part) => part !== undefined);
        return [
          post.former ? 'former' : '',
          post.position ?? '-',
          names.length > 0 ? `@ ${names.join(' > ')}` : '',
          where.length > 0 ? `(${where.join(', ')})` : '',
          post.certainty === 'inferred' ? '~' : '',
        ]
          .filter((part) => part !== '')
          .join(' ');
      }),
    ]),
  );
}

const cases: Array<[byline: string, note: string, expected: Record<string, string[]>]> = [
  [
    'ADA OBI AND JONAS FELD',
    'Ada Obi is a reader in law at the Rivers Institute at Tarn University. Jonas Feld is a doctoral student at the same institute.',
    {
      'Ada Obi': ['reader in law @ Rivers Institute > Tarn University'],
      'Jonas Feld': ['doctoral student @ Rivers Institute > Tarn University ~'],
    },
  ],
];

for (const [byline, note, expected] of cases) {
  test(`reads: ${note}`, (t) => {
    t.deepEqual(postsOf(byline, note), expected);
  });
}
