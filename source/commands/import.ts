import {constants} from 'node:os';
import type {Article, Block} from '../article/article.js';
import {counted} from '../article/counted.js';
import {paragraphsOf} from '../article/text.js';
import {fileNameFor} from '../exporters/file-name.js';
import {articleToMarkdown} from '../exporters/markdown/markdown.js';
import {failureOf} from '../library/failure.js';
import {writeNewFile} from '../library/write-file.js';
import type {Invocation} from './command.js';
import {print, say, sayFailure} from './output.js';
import {readArticles} from './read-articles.js';

/** Writes each article into a file of our format, prints its path, and says what was repaired and derived. */
export async function importArticles({operands, into, url}: Invocation): Promise<number> {
  finishWritingBeforeSignals();
  const {readings, failures} = readArticles(operands, url);
  let unwritten = 0;
  for await (const {article} of readings) {
    try {
      const path = writeNewFile(into, fileNameFor(article.title), articleToMarkdown(article));
      print(`${path}\n`);
      for (const done of accountOf(article)) say(`${path}: ${done}`);
    } catch (error) {
      sayFailure(failureOf(into, error, 'written'));
      unwritten++;
    }
  }
  return failures.length + unwritten > 0 ? 2 : 0;
}

/** With a handler a signal waits for the file at hand; without one it could leave a draft behind. */
function finishWritingBeforeSignals(): void {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.once(signal, () => process.exit(128 + constants.signals[signal]));
}

/** What reading the article did to it, and what was wrong with it. */
function accountOf({sections, warnings}: Article): string[] {
  const repairs = sections.flatMap((section) =>
    [...paragraphsOf(section.blocks)].flatMap(({block}) => repairsOf(block)),
  );
  const count = (kind: string): number => repairs.filter((repair) => repair.kind === kind).length;
  const derived = sections.filter((section) => section.derived).length;
  const did = (
    [
      [count('joined'), 'false paragraph break was joined', 'false paragraph breaks were joined'],
      [count('dehyphenated'), 'split word was mended', 'split words were mended'],
      [derived, 'section was derived', 'sections were derived from the text'],
    ] as const
  ).flatMap(([number, one, many]) => (number === 0 ? [] : [counted(number, one, many)]));
  return [...(did.length > 0 ? [did.join('; ')] : []), ...warnings];
}

const repairsOf = (block: Block) => (block.kind === 'prose' ? block.repairs : []);
