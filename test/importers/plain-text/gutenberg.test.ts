import test from 'ava';
import {textOf} from '../../../source/article/text.js';
import {importerFor} from '../../../source/importers/detect.js';
import {importPlainText, readPlainText} from '../../../source/importers/plain-text/plain-text.js';

const wrapped = 'The town was quiet, and its quiet\nwas of the kind that is kept up by\nhard work.';

test('a Project Gutenberg file that has lost its header is the book that it was, and no newspaper page', async (t) => {
  const text = `Produced by Jo Reed and the Online Distributed\nProofreading Team at http://www.pgdp.net\n\n\nTIDES:\n\nOR, A\n\nTREATISE\n\nBy Sir _ADA MARSH_, Knt.\n\n_All of it was written at the quay_ in the\nyear of the flood.\n\nADA MARSH'S ADVERTISEMENT\n\n${wrapped}\n`;
  t.is(await importerFor({bytes: new TextEncoder().encode(text), name: 'tides.txt'}), importPlainText);
  const {sections} = readPlainText(text, {name: 'tides.txt'}, () => false);
  const texts = sections.flatMap(({blocks}) => blocks.map(textOf));
  t.true(texts.includes('All of it was written at the quay in the year of the flood.'));
  t.false(texts.join(' ').includes('Jo Reed'));
});
