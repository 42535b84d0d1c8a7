import test from 'ava';
import {repeatsTitle} from '../../source/importers/repeated-title.js';

const isTitlePage = repeatsTitle('The Seventh Boat or, the Keeper’s Trouble', ['Maud Ferris', 'Elin Strand']);

for (const line of ['THE SEVENTH BOAT', 'By Maud Ferris', 'BY\nMAUD FERRIS', 'Translated by Elin Strand'])
  test(`a title page says “${line}”`, (t) => {
    t.true(isTitlePage(line));
  });

for (const line of ['', 'The Boat', 'For Elin Strand', 'BOOK ONE'])
  test(`“${line}” is not said anyway`, (t) => {
    t.false(isTitlePage(line));
  });
