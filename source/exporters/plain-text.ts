import type {Article, Author, Post} from '../article/article.js';
import {loadHyphenation} from '../layout/hyphenation.js';
import type {Line} from '../layout/line.js';
import {type Passage, passagesOf} from '../layout/passages.js';
import {layoutChunk} from '../layout/layout-passage.js';
import type {Setting} from '../layout/setting.js';
import {chunksOf} from '../layout/passage-chunks.js';
import {addressOf, affiliationChain} from '../people/speaker.js';

/** UTF-16 units of a part. */
const partLength = 32_768;

/**
 * An article as the reader sets it, in plain lines that end in a line feed, part by part as they are set; who is
 * speaking stands below the text, above the notes. The numbers of a derived series hang in a margin of their own, left
 * of the measure.
 */
export async function* articleToTextInParts(article: Article, setting: Setting): AsyncGenerator<string> {
  const hyphenate = await loadHyphenation(article.language);
  const passages = passagesOf(article);
  const end = passages.findIndex(({kind}) => kind === 'note' || kind === 'credit' || kind === 'end');
  const at = end === -1 ? passages.length : end;
  const points = passages.map(({point}) => (point === undefined ? 0 : String(point.number).length));
  const margin = points.reduce((most, width) => Math.max(most, width), 0);
  let written = '';
  for (const passage of [...passages.slice(0, at), ...speakers(article), ...passages.slice(at)]) {
    for (const chunk of chunksOf(passage)) {
      for (const line of layoutChunk(passage, chunk, setting, hyphenate))
        written += `${plain(line, margin === 0 ? 0 : margin + 1)}\n`;
      if (written.length < partLength) continue;
      yield written;
      written = '';
    }
  }
  yield written;
}

const plain = ({margin = '', runs}: Line, indent: number): string =>
  `${margin.padEnd(indent)}${runs.map((run) => run.text).join('')}`.trimEnd();

function speakers(article: Article): Passage[] {
  const noted = article.notes.map(({text}) => text).join('\n');
  const texts = [
    ...article.authors.filter(({posts}) => posts.length > 0).map((author) => speakerOf(author, article)),
    ...article.disclosures.map(({text}) => text).filter((text) => !noted.includes(text)),
  ];
  return texts.map((text, at) => ({
    kind: 'note',
    target: {kind: 'end'},
    text,
    section: 0,
    above: at === 0 ? 1 : 0,
    nests: [{kind: 'entry', label: '•', cells: 2}],
    continued: 0,
  }));
}

const speakerOf = ({name, posts}: Author, article: Article): string =>
  `${name}: ${posts.map((post) => postOf(post, article)).join('; ')}`;

function postOf(post: Post, {affiliations}: Article): string {
  const [unit, ...outer] = affiliationChain(post, affiliations);
  const named = unit?.abbreviation ? {...unit, name: `${unit.name} (${unit.abbreviation})`} : unit;
  const address = addressOf(named ? [named, ...outer] : []);
  const parts = [post.position, address].filter(Boolean);
  return [
    post.former === true ? 'formerly' : '',
    parts.join(', '),
    post.certainty === 'inferred' ? '(inferred)' : '',
  ]
    .filter((part) => part !== '')
    .join(' ');
}
