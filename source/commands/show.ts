import type {Article} from '../article/article.js';
import type {Settings} from '../reader/setting-table.js';
import type {OutputFormat, Invocation} from './command.js';
import {configure} from './configure.js';
import {print, printJson, printParts, say} from './output.js';
import {readArticles} from './read-articles.js';

/** Prints articles whole: as text laid out to the measure, as Markdown in our format, or as one JSON array. */
export async function show(invocation: Invocation): Promise<number> {
  const {operands, format, url} = invocation;
  const settings = await configure(invocation);
  const {readings, failures} = readArticles(operands, url);
  const write = await writerOf(format, settings);
  let shown = 0;
  const objects: unknown[] = [];
  for await (const {article, document} of readings) {
    for (const warning of article.warnings) say(`${document.shown}: ${warning}`);
    if (shown++ > 0 && format !== 'json') print('\n');
    const written = write(article);
    if (typeof written === 'string') print(written);
    else if (Symbol.asyncIterator in written) await printParts(written);
    else objects.push(written);
  }
  if (format === 'json') printJson(objects);
  return failures.length > 0 ? 2 : 0;
}

/** Gives text whole or in parts, or an object to be printed with the others. */
type Writer = (article: Article) => string | object | AsyncIterable<string>;

/** Loads only the exporter at hand. */
async function writerOf(format: OutputFormat, {measure, justified}: Settings): Promise<Writer> {
  switch (format) {
    case 'json':
      return (await import('../exporters/json.js')).articleToJson;
    case 'markdown':
      return (await import('../exporters/markdown/markdown.js')).articleToMarkdown;
    case 'text': {
      const {articleToTextInParts} = await import('../exporters/plain-text.js');
      return (article) => articleToTextInParts(article, {measure, justified});
    }
  }
}
