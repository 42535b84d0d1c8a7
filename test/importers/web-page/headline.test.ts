import test from 'ava';
import {read, tide} from './made-page.js';

const titleOf = async (title: string, body: string): Promise<string> =>
  (
    await read(
      `<!doctype html><title>${title}</title><body>${body}<p>${tide.repeat(4)}</p><p>${tide.repeat(3)}</p>`,
    )
  ).title;

/** Headlines where pages don’t print them as their document’s title has them. */
for (const [what, title, body, headline] of [
  [
    'printed with some words left out, under the name of a section',
    'Ferry panel votes to stop early on Sunday evenings – Quay',
    '<h1>Harbour centre</h1><h2>Ferry panel votes to stop on Sunday evenings</h2>',
    'Ferry panel votes to stop on Sunday evenings',
  ],
  ['written twice', 'The quay at night The quay at night | Quay.example', '', 'The quay at night'],
  ['printed twice', 'Ropes', '<h1>The quay at night The quay at night</h1>', 'The quay at night'],
  ['before several names of its site', 'The quay at night | Sea/SHIP | News', '', 'The quay at night'],
  ['with a dash of its own', 'The quay – at night | News', '', 'The quay – at night'],
] as const)
  test(`a headline is found: ${what}`, async (t) => {
    t.is(await titleOf(title, body), headline);
  });
