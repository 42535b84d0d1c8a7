import {existsSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {isEnglishWord} from '../../../source/prose/english-dictionary.js';
import {seamOf} from '../../../source/prose/dehyphenation.js';
import {tally, type Score} from './score.js';

type Row = {left: string; right: string; truth: string};

/** Scores words broken at a line's end without a document: by the word list and the rules alone. */
export function scoreDehyphenation(sharedFolder: string): Score {
  const score: Score = {kind: 'dehyphenation', right: 0, total: 0, missed: []};
  const file = path.join(sharedFolder, 'samples', 'strings', 'dehyphenation.jsonl');
  if (!existsSync(file)) return score;
  for (const line of readFileSync(file, 'utf8')
    .split('\n')
    .filter((row) => row.trim() !== '')) {
    const {left, right, truth} = JSON.parse(line) as Row;
    const part = left.slice(0, -1);
    tally(score, left + right, part + seamOf(part, right, isEnglishWord) + right, truth);
  }
  return score;
}
