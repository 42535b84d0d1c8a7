import {readFileSync} from 'node:fs';
import path from 'node:path';
import test from 'ava';
import {languageFor} from '../../source/people/languages/load.js';
import {affiliationChain} from '../../source/people/speaker.js';
import {root} from '../helpers/root.js';

// "code | byline", the note, and for each author "Name: [former ]position @ inner < outer | …".
const entries = [
  'notes-abroad.txt',
  'notes-inflected.txt',
  'notes-ideographic.txt',
  'notes-romance.txt',
].flatMap((file) =>
  readFileSync(path.join(root, 'test/fixtures/people', file), 'utf8')
    .trimEnd()
    .split('\n\n'),
);
for (const entry of entries) {
  const [head = '', note = '', ...expected] = entry.split('\n');
  const [code = '', byline = ''] = head.split(' | ');
  test(`${head}: ${note}`, async (t) => {
    const language = await languageFor(code);
    if (!language) return t.fail(`no words for ${code}`);
    const {authors, affiliations} = language.readAuthorNote(note, language.readByline(byline, note));
    const summaries = authors.map(({name, posts}) => {
      const said = posts.map((post) => {
        const chain = affiliationChain(post, affiliations).map((unit) => unit.name);
        const where = chain.length > 0 ? ` @ ${chain.join(' < ')}` : '';
        return `${post.former ? 'former ' : ''}${post.position ?? '-'}${where}`;
      });
      return said.length === 0 ? name : `${name}: ${said.join(' | ')}`;
    });
    return t.deepEqual(
      summaries,
      expected.map((line) => line.trim()),
    );
  });
}
