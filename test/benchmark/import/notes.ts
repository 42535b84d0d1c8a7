import {existsSync, readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {readAuthorNote} from '../../../source/people/english/author-note.js';
import {readByline} from '../../../source/people/byline.js';
import {affiliationChain, whereabouts} from '../../../source/people/speaker.js';
import {tally, type Score} from './score.js';

type ExpectedPosition = {
  title: string;
  org: string[];
  acronym?: string;
  city?: string;
  country?: string;
  former?: boolean;
  inferred?: string;
};
type Row = {
  id?: string;
  byline?: string;
  note: string;
  expected: {authors: Array<{name: string; positions: ExpectedPosition[]}>; disclaimer?: string};
};

/**
 * Scores author notes against the expected readings beside them: a row is right when all that the contract has a
 * field for is: names, positions, chains of affiliations, abbreviation, place, country, former, disclaimer.
 *
 * @param sharedFolder the folder that has `samples/notes`; without it nothing is scored
 */
export function scoreNotes(sharedFolder: string): Score {
  const folder = path.join(sharedFolder, 'samples', 'notes');
  const score: Score = {kind: 'notes', right: 0, total: 0, missed: []};
  if (!existsSync(folder)) return score;
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.jsonl'))) {
    for (const line of readFileSync(path.join(folder, file), 'utf8').split('\n')) {
      if (line.trim() === '') continue;
      const row = JSON.parse(line) as Row;
      tally(score, row.id ?? row.note.slice(0, 40), summaryOf(row), summaryOfExpected(row));
    }
  }
  return score;
}

function summaryOf({byline, note}: Row): unknown {
  const text = /^\(No .*\)$/.test(note) ? '' : note;
  const read = readAuthorNote(text, readByline(byline ?? '', text));
  return {
    authors: read.authors.map(({name, posts}) => ({
      name,
      posts: posts.map((post) => {
        const chain = affiliationChain(post, read.affiliations);
        const {place = '', country = ''} = whereabouts(chain);
        const abbreviation =
          chain.find((affiliation) => affiliation.abbreviation !== undefined)?.abbreviation ?? '';
        const names = chain.map((affiliation) => affiliation.name);
        return [
          post.position ?? '',
          names,
          abbreviation,
          place,
          country,
          post.former === true,
          post.certainty,
        ];
      }),
    })),
    disclaimer: read.disclosures.find(({kind}) => kind === 'disclaimer')?.text ?? '',
  };
}

const summaryOfExpected = ({expected}: Row): unknown => ({
  authors: expected.authors.map(({name, positions}) => ({
    name,
    posts: positions.map(({title, org, acronym = '', city = '', country = '', former = false, inferred}) => [
      title,
      org,
      acronym,
      city,
      country,
      former,
      inferred === undefined ? 'stated' : 'inferred',
    ]),
  })),
  disclaimer: expected.disclaimer ?? '',
});
