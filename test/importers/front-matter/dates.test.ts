import test from 'ava';
import {readDate} from '../../../source/importers/front-matter/dates.js';

const dates: ReadonlyArray<[printed: string, iso: string | undefined]> = [
  ['2024', '2024'],
  ['2024-03', '2024-03'],
  ['2024-03-01', '2024-03-01'],
  ['2024/3/1', '2024-03-01'],
  ['2024-03-01T10:00:00Z', '2024-03-01T10:00:00Z'],
  ['2024-03-01 10:00:00 +0100', '2024-03-01T10:00:00+01:00'],
  ['2024-03-01 10:00', '2024-03-01'],
  ['1 March 2024', '2024-03-01'],
  ['March 1, 2024', '2024-03-01'],
  ['Mar. 1st, 2024', '2024-03-01'],
  ['March 2024', '2024-03'],
  ['2024-13-01', undefined],
  ['yesterday', undefined],
  ['1 Brumaire 2024', undefined],
];

for (const [printed, iso] of dates)
  test(`${printed} is ${iso ?? 'no date'}`, (t) => {
    t.is(readDate(printed), iso);
  });
