import {existsSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {affiliationChain} from '../../../source/people/speaker.js';
import type {Article} from '../../../source/article/article.js';
import {readPage} from './pages.js';
import {tally, type Score} from './score.js';

type Position = {
  org: string[];
  orgs?: string[][];
  optional?: boolean;
  /** Open in the English labels: whether it is a post, where it is held. */
  unscored?: boolean;
  orgUnscored?: boolean;
  orgKind?: string;
  alternatives?: Position[][];
  or?: Array<{org: string[]}>;
};
type Row = {
  id: string;
  language?: string;
  trap?: boolean;
  byline: string;
  note: string;
  page?: string;
  pageExpected?: {title: string; byline: string};
  expected: {authors: Array<{name: string; positions: Position[]}>};
};

/**
 * Scores the notes whose pages are given with them, by language: title, byline and note of the page, and each pair of
 * author and affiliation; the innermost and the outermost name have to be there, in any of the labelled forms.
 *
 * @param sharedFolder the folder that has `samples/notes-int` and `samples/notes-en`
 */
export async function scoreNotesAbroad(sharedFolder: string): Promise<Score[]> {
  const folder = path.join(sharedFolder, 'samples', 'notes-int');
  if (!existsSync(folder)) return [];
  const english = path.join(sharedFolder, 'samples', 'notes-en', 'given.jsonl');
  const page: Score = {kind: 'pages abroad', right: 0, total: 0, missed: []};
  const byLanguage = new Map<string, Score>();
  for (const file of [
    ...['given.jsonl', 'control-en.jsonl'].map((name) => path.join(folder, name)),
    english,
  ]) {
    if (!existsSync(file)) continue;
    for (const line of readFileSync(file, 'utf8').split('\n')) {
      if (line.trim() === '') continue;
      const row = JSON.parse(line) as Row;
      const {language = 'en'} = row;
      const score = byLanguage.get(language) ?? {kind: `pairs ${language}`, right: 0, total: 0, missed: []};
      byLanguage.set(language, score);
      const [article] = await readPage(row.page ?? pageOf(row), 'page.txt');
      if (!row.trap && row.page !== undefined) scorePage(page, row, article);
      scorePairs(score, row, article);
    }
  }
  return [page, ...[...byLanguage.values()].filter(({total}) => total > 0)];
}

function scorePage(score: Score, {id, note, pageExpected}: Row, article: Article | undefined): void {
  const notes = article?.notes.filter(({kind}) => kind === 'author').map(({text}) => words(text).join(' '));
  tally(score, `${id}: title`, article?.title, pageExpected?.title);
  tally(score, `${id}: byline`, article?.byline, pageExpected?.byline);
  tally(score, `${id}: note`, notes?.join(' ').includes(words(note).join(' ')) ?? false, true);
}

/** A note without a page of its own stands under one in our words. */
const pageOf = ({byline, note}: Row): string =>
  `# OPINION\n\n${byline}\n\n## A plan for the quays\n\nThe river rises every spring. It will rise again.\n\n*${note}*\n`;

const words = (text: string): string[] =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? [];

function scorePairs(score: Score, {id, expected}: Row, article: Article | undefined): void {
  for (const {name, positions} of expected.authors) {
    const author = article?.authors.find((candidate) => candidate.name === name);
    const chains = (author?.posts ?? [])
      .map((post) =>
        affiliationChain(post, article?.affiliations ?? []).map((unit) => words(unit.name).join(' ')),
      )
      .filter((chain) => chain.length > 0);
    const wanted = positions.map(({org, orgs = [], or = [], alternatives = [], ...flags}) => ({
      open: Boolean(flags.optional ?? flags.unscored ?? flags.orgUnscored ?? flags.orgKind),
      readings: [org, ...orgs, ...[...or, ...alternatives.flat()].map((other) => other.org)].map((names) =>
        names.map((part) => words(part).join(' ')),
      ),
    }));
    const met = new Set<string>();
    for (const {open, readings} of wanted) {
      const found = chains.find((chain) => readings.some((reading) => fits(reading, chain)));
      if (found) met.add(found.join(' < '));
      if (!open && !readings.some((reading) => reading.length === 0))
        tally(score, `${id}: ${name}`, found ? readings[0] : chains, readings[0]);
    }
    for (const chain of chains)
      if (
        !met.has(chain.join(' < ')) &&
        !wanted.some(({readings}) => readings.some((reading) => fits(reading, chain)))
      )
        tally(score, `${id}: ${name}: false`, chain, undefined);
  }
}

const fits = (reading: readonly string[], chain: readonly string[]): boolean =>
  reading.length > 0 && reading.every((part) => chain.some((unit) => unit === part || unit.endsWith(part)));
