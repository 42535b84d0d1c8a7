import test from 'ava';
import {readDisclosures} from '../../source/people/english/disclosures.js';

const disclosed: ReadonlyArray<readonly [sentence: string, kind: string, name?: string]> = [
  [
    'The author contributed this article to Sea Watch, a network powered by Tarn Media.',
    'venue',
    'Sea Watch, a network powered by Tarn Media',
  ],
  ['The article is contributed to Sea Watch.', 'venue', 'Sea Watch'],
  ['This column was distributed by Weir Features.', 'venue', 'Weir Features'],
  ['She reports grants from Marren Pharma.', 'interests'],
  ['The piece reflects only his own opinions.', 'disclaimer'],
  ['The author wrote this commentary for the Rivers Network.', 'venue', 'Rivers Network'],
  [
    'This essay was first published in The Harbour Times on 3 May 2023 with permission.',
    'venue',
    'The Harbour Times',
  ],
  ['This article originally appeared on The Long Shore.', 'venue', 'The Long Shore'],
  ['Originally published by Tarn Media under a Creative Commons licence.', 'venue', 'Tarn Media'],
  ['Republished from The Long Shore.', 'venue', 'The Long Shore'],
  ['Copyright: Tarn Syndicate, 2024.', 'venue', 'Tarn Syndicate'],
  ['Copyright: Tarn Syndicate, 2024. tarn.example', 'venue', 'Tarn Syndicate'],
  ['© Tarn Syndicate 2024', 'venue', 'Tarn Syndicate'],
  ['©2024/Tarn Syndicate', 'venue', 'Tarn Syndicate'],
  ['This article was first published on the Long Shore.', 'venue', 'Long Shore'],
  ['Reprinted from the Harbour Review.', 'venue', 'Harbour Review'],
  ['Views expressed are the author’s own.', 'disclaimer'],
  ['The views do not necessarily reflect those of the newspaper.', 'disclaimer'],
  ['The opinions expressed here are those of the writer and don’t represent this paper.', 'disclaimer'],
  ['Views are personal.', 'disclaimer'],
  ['These are her personal views.', 'disclaimer'],
  ['The views expressed are her own.', 'disclaimer'],
  ['He writes here in a personal capacity.', 'disclaimer'],
  ['The research was funded by the Tarn Fund.', 'funding'],
  ['The author receives funding from the Tarn Research Council.', 'funding'],
  ['Ada Obi declares no competing interests.', 'interests'],
  ['She owns shares in Kelp Energy.', 'interests'],
  ['The author advises the Ministry of Rivers.', 'interests'],
];

for (const [sentence, kind, name] of disclosed) {
  test(`${kind}: ${sentence}`, (t) => {
    t.deepEqual(readDisclosures(sentence), [
      {kind, ...(name !== undefined && {name}), text: sentence} as ReturnType<typeof readDisclosures>[number],
    ]);
  });
}

const silent = [
  'Ada Obi owns the Low Moon, and with Bo K. Grant runs Small Weir Press.',
  'She consults for the Tarn Basin Forum.',
  'Ada Obi is a professor of finance at Tarn University.',
  'The author is an adviser to the Kestrel Foundation.',
  'Jonas Feld contributes to research on views of the sea.',
  'The author is a grant officer at the Kestrel Foundation.',
  'The writer, who advises the river affairs committee, is a dean at Ebb College.',
  'Ada Obi has consulted for the Kestrel Foundation and has advised several ports.',
];
for (const sentence of silent) {
  test(`nothing: ${sentence}`, (t) => {
    t.deepEqual(readDisclosures(sentence), []);
  });
}
