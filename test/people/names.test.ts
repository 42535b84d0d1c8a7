import test from 'ava';
import {readName} from '../../source/people/names.js';

const names: ReadonlyArray<readonly [printed: string, name: string, given?: string, family?: string]> = [
  ['TOMÁS SILVA', 'Tomás Silva', 'Tomás', 'Silva'],
  ['BEATRIZ DE LA CRUZ', 'Beatriz de la Cruz', 'Beatriz', 'de la Cruz'],
  ['M. J. OBI', 'M. J. Obi', 'M. J.', 'Obi'],
  ['MARY O’HARA', 'Mary O’Hara', 'Mary', 'O’Hara'],
  ['JOHN MCDONALD', 'John McDonald', 'John', 'McDonald'],
  ['JEAN-PAUL D’AMICO', 'Jean-Paul D’Amico', 'Jean-Paul', 'D’Amico'],
  ['WILLIAM ASHBY III', 'William Ashby III', 'William', 'Ashby'],
  ['MARTIN L. ASHBY JR.', 'Martin L. Ashby Jr.', 'Martin L.', 'Ashby'],
  ['Prof. Dr. Ada Obi, PhD', 'Ada Obi', 'Ada', 'Obi'],
  ['Sir Jonas Feld', 'Jonas Feld', 'Jonas', 'Feld'],
  ['Silva, Tomás', 'Tomás Silva', 'Tomás', 'Silva'],
  ['Obi A. B.', 'Obi A. B.', 'A. B.', 'Obi'],
  ['CHEN Wei', 'Chen Wei', 'Wei', 'Chen'],
  ['Anne-Laure ROCHE MARTIN', 'Anne-Laure Roche Martin', 'Anne-Laure', 'Roche Martin'],
  ['ZHANG MINGHAO', 'Zhang Minghao', 'Minghao', 'Zhang'],
  ['Minghao Zhang', 'Minghao Zhang', 'Minghao', 'Zhang'],
  ['OUYANG MING', 'Ouyang Ming', 'Ming', 'Ouyang'],
  ['PARK MIN-JI', 'Park Min-ji', 'Min-ji', 'Park'],
  ['NGUYEN THI HOA', 'Nguyen Thi Hoa', 'Thi Hoa', 'Nguyen'],
  ['TANAKA HARUTO', 'Tanaka Haruto', 'Haruto', 'Tanaka'],
  ['Haruto Tanaka', 'Haruto Tanaka', 'Haruto', 'Tanaka'],
  ['KIM WILSON', 'Kim Wilson', 'Kim', 'Wilson'],
  ['Lee Harper', 'Lee Harper', 'Lee', 'Harper'],
  ['VINCENT VAN DIJK', 'Vincent van Dijk', 'Vincent', 'van Dijk'],
  ['STAFF REPORTER', 'Staff Reporter'],
  ['Harbour Today', 'Harbour Today'],
  ['Quay News Extra', 'Quay News Extra'],
  ['Zola', 'Zola'],
];

for (const [printed, name, given, family] of names) {
  test(`reads ${printed}`, (t) => {
    t.deepEqual(readName(printed), {
      name,
      ...(given !== undefined && {given}),
      ...(family !== undefined && {family}),
    });
  });
}
