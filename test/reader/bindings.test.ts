import test from 'ava';
import {contextOf, usualKeymap} from '../../source/ui/layer-scenes.js';
import {bakeries, library} from '../helpers/bakery-library.js';
import {readingLinks} from '../helpers/linked-article.js';
import {findingOf, Reader} from '../helpers/reader.js';
import {registerOf} from '../helpers/register.js';
import {readingWide} from '../helpers/wide-table.js';

const size = {columns: 110, rows: 20};
const middle = (): Reader => new Reader({size}).press('j').read().press(']', 'space');
const hits = [findingOf(bakeries, 'oven'), findingOf(bakeries, 'hinge'), findingOf(bakeries, 'queue')];
const walking = (): Reader =>
  middle()
    .press('/')
    .type('x')
    .found(...hits)
    .press('enter', 'n');

const locked = (): Reader => new Reader({size}).act({type: 'locked', shown: 'gate.pdf', wrong: false});

const register = registerOf(...library);

/** Readers that stand in a context where its keys have something to do. */
const standing: Readonly<Record<string, ReadonlyArray<() => Reader>>> = {
  article: [
    middle,
    walking,
    () => middle().press('>'),
    () => middle().press('G'),
    () => middle().type('50'),
    () => middle().press('+'),
    () => middle().press('G', 'g'),
    readingLinks,
    () => readingLinks().press('tab', 'tab'),
    readingWide,
    () => readingWide().press('l'),
  ],
  pane: [() => middle().press('tab'), () => middle().press('tab', 'j')],
  picker: [
    () => new Reader({size}),
    () => new Reader({size}).press('G'),
    () => new Reader({size}).act({type: 'offered', folder: '/press', ask: false}),
  ],
  contents: [() => middle().press('t')],
  people: [
    () => new Reader({size}).press('P').act({type: 'people', register}),
    () => new Reader({size}).press('P').act({type: 'people', register}).press('G'),
  ],
  jumps: [() => middle().press('G', 'g', 'B'), () => middle().press('G', 'g', 'B', 'j')],
  links: [() => readingLinks().press('o')],
  address: [() => readingLinks().press('o', '4')],
  field: [
    () =>
      middle()
        .press('/')
        .type('x')
        .found(...hits),
    () =>
      middle()
        .press('/')
        .type('x')
        .found(...hits)
        .press('down'),
  ],
  password: [() => locked(), () => locked().type('x')],
  help: [() => middle().press('?'), () => middle().press('?', 'pgdn', 'pgdn')],
  everywhere: [() => middle().press('t'), middle],
};

const unbound = 'f12';

/** What comes of a key, and what is said beside it. */
function outcomeOf(reader: Reader, key: string): [outcome: string, message: string | undefined] {
  const {message, ...state} = reader.act({type: 'key', key}).state;
  return [JSON.stringify([state, reader.effects]), message];
}

test('a key that is not bound does nothing', (t) => {
  const reader = readingLinks();
  const [outcome] = outcomeOf(readingLinks(), unbound);
  t.is(outcomeOf(reader, 'f11')[0], outcome);
});

for (const {context, keys, command, description} of usualKeymap.bindings) {
  test(`${context}: ${keys.join(' ')} can be pressed and does something (${description})`, (t) => {
    for (const key of keys) {
      const does = standing[context]?.some((stand) => {
        if (context !== 'everywhere') t.is(contextOf(stand().state), context);
        const [did, said] = outcomeOf(stand(), key);
        const [nothing] = outcomeOf(stand(), unbound);
        // It does nothing but say something.
        return did !== nothing || (command === 'origin' && said !== undefined);
      });
      t.is(does, true, `${key}: ${command}`);
    }
  });
}
