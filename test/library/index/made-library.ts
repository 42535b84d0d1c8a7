import {mkdir, writeFile} from 'node:fs/promises';
import path from 'node:path';
import type {DatabaseSync} from 'node:sqlite';
import {readArticleMentions} from '../../../source/library/index/people-rows.js';
import {createPostingsReader} from '../../../source/library/index/read-postings.js';
import {tally} from '../../../source/library/index/tally.js';
import type {ArticleMentions} from '../../../source/people/register/model.js';
import {termsOf} from '../../../source/search/terms.js';
import {chance, pick, seededRandom} from '../../helpers/seeded-random.js';

const stems =
  'lantern harbour orchard archive ferry grammar letter island council window bridge canal vessel logbook';
const endings = ['', '', '', 's', 'ing', 'ed', 'keeper', 'ly'];
const common = ['the', 'of', 'and', 'in', 'a', 'to', 'that', 'it'];
const others = ['海峡を渡る船', '灯台守', 'café', 'self-made', 'O’Brien’s', 'Évora', '2024', 'ßtraße'];

/** Paragraphs of made words, some in scripts without spaces; the same for the same seed. */
export function madeParagraphs(seed: number, count: number): string[] {
  const random = seededRandom(seed);
  const words = stems.split(' ');
  const word = (): string => {
    const kind = chance(random, 10);
    if (kind < 4) return pick(random, common);
    if (kind === 9) return pick(random, others);
    return pick(random, words) + pick(random, endings);
  };
  return Array.from({length: count}, () => {
    const text = Array.from({length: 20 + chance(random, 40)}, word).join(' ');
    return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
  });
}

/** An article as a Markdown file, by one of a few authors. */
export const madeArticle = (seed: number, paragraphs = 8): string => `---
title: Letters from island ${seed}
language: en
date: 202${seed % 5}-0${1 + (seed % 9)}-11
authors:
  - {name: ${pick(seededRandom(seed), ['Ines Albrecht', 'Tomé Ruiz', 'Maud Ferrand'])}, affiliations: [one]}
affiliations:
  - {id: one, name: ${pick(seededRandom(seed + 1), ['Maritime Institute', 'Harbour College'])}}
---

${madeParagraphs(seed, paragraphs).join('\n\n')}
`;

/** Writes so many articles into a folder, in folders of a hundred. */
export async function writeArticles(folder: string, count: number, paragraphs?: number): Promise<void> {
  for (let number = 1; number <= count; number++) {
    const place = path.join(folder, String(Math.floor(number / 100)));
    if (number === 1 || number % 100 === 0) await mkdir(place, {recursive: true});
    await writeFile(path.join(place, `${number}.md`), madeArticle(number, paragraphs));
  }
}

/** What is wrong in an index, in sentences: nothing, whatever was done to it. */
export function faultsIn(database: DatabaseSync): string[] {
  const faults: string[] = [];
  const one = (sql: string): unknown => Object.values(database.prepare(sql).get() ?? {})[0];
  const integrity = one('PRAGMA integrity_check');
  if (integrity !== 'ok') faults.push(`integrity: ${String(integrity)}`);
  const paragraphs = Number(one('SELECT count(*) FROM paragraph'));
  if (paragraphs !== Number(one(`SELECT value FROM about WHERE name = 'paragraphs'`)))
    faults.push('the number of paragraphs is wrong');
  if (paragraphs !== Number(one('SELECT count(*) FROM sequence')))
    faults.push('paragraphs are missing or left among the sequences');
  if (paragraphs !== Number(one('SELECT ifnull(sum(last - first + 1), 0) FROM article')))
    faults.push('articles claim other paragraphs than there are');
  const orphans = one('SELECT count(*) FROM article WHERE document NOT IN (SELECT id FROM document)');
  if (orphans !== 0) faults.push('articles are left of no document');
  for (const table of ['person', 'post', 'institution'])
    if (one(`SELECT count(*) FROM ${table} WHERE article NOT IN (SELECT id FROM article)`) !== 0)
      faults.push(`rows of ${table} are left of no article`);
  const counted = new Map<string, Set<number>>();
  for (const {id, text} of database.prepare('SELECT id, text FROM paragraph').all())
    for (const {term} of termsOf(String(text)))
      counted.set(term, (counted.get(term) ?? new Set()).add(Number(id)));
  const isSealed = one('SELECT count(*) FROM fresh_posting') === 0;
  const postings = createPostingsReader(database);
  postings.renew();
  for (const {id, term, frequency} of database.prepare('SELECT id, term, frequency FROM term').all()) {
    const wanted = [...(counted.get(String(term)) ?? [])];
    if (isSealed && wanted.length !== frequency) faults.push(`"${String(term)}" is counted wrong`);
    const word = {postings: postings.read([{number: Number(id), closeness: 1}]), weight: 1, closest: 1};
    const {paragraphs: found} = tally([word], {atLeast: 1, most: paragraphs + 1});
    if (found.toSorted((a, b) => a - b).join() !== wanted.toSorted((a, b) => a - b).join())
      faults.push(`"${String(term)}" is said to stand elsewhere than it does`);
  }
  for (const term of counted.keys())
    if (database.prepare('SELECT 1 FROM term WHERE term = ?').get(term) === undefined)
      faults.push(`"${term}" is not in the vocabulary`);
  return faults;
}

/** All that an index has, in an order of its own: the same for the same folder, however it came about. */
export const contentsOf = (database: DatabaseSync): unknown[] => [
  ...database
    .prepare(
      `SELECT path, hash, problem, row, target, section, text FROM document
       LEFT JOIN article ON article.document = document.id
       LEFT JOIN paragraph ON paragraph.id BETWEEN first AND last ORDER BY place, ordinal, paragraph.id`,
    )
    .all()
    .map((row) => ({...row})),
  ...tellingsOf(database),
];

/** Whom its articles mention, by their names. */
export const tellingsOf = (database: DatabaseSync): ArticleMentions[] => {
  const folders = database.prepare('SELECT DISTINCT folder FROM document').all();
  return Array.from(
    readArticleMentions(
      database,
      folders.map(({folder}) => String(folder)),
    ),
  )
    .flat()
    .toSorted((a, b) => (a.article < b.article ? -1 : 1));
};
