import test from 'ava';
import type {PDFPageProxy} from '../../../source/importers/pdf/engine.js';
import {typefaces} from '../../../source/importers/pdf/typefaces.js';

/** A page with one font, and how often its drawing was asked for. */
function pageWith(name: string): {page: PDFPageProxy; asked: () => number} {
  let asked = 0;
  const page = {
    getOperatorList: async () => void asked++,
    commonObjs: {has: () => asked > 0, get: () => ({name})},
  };
  return {page: page as unknown as PDFPageProxy, asked: () => asked};
}

test('a font is known by its name, which comes with the drawing of a page', async (t) => {
  const {page, asked} = pageWith('ABCDEF+Ferry-Bold');
  const faces = await typefaces().of(page, ['f1'], 30_000);
  t.like(faces.get('f1'), {id: 'Ferry-Bold', bold: true});
  t.is(asked(), 1);
});

test('a drawing of half a million lines is not asked for a name, which a later page tells', async (t) => {
  const faces = typefaces();
  const map = pageWith('ABCDEF+Ferry-Bold');
  t.is((await faces.of(map.page, ['f1'], 12_000_000)).get('f1'), undefined);
  t.is(map.asked(), 0);
  t.like((await faces.of(pageWith('ABCDEF+Ferry-Bold').page, ['f1'], 30_000)).get('f1'), {bold: true});
});
