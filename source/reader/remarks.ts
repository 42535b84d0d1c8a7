import {counted} from '../article/counted.js';
import type {Reading, State} from './state.js';
import {galleyOf} from './reading-layout.js';

/** What was repaired in an article, as the marks of that are shown or hidden. */
export function repairsSaid(state: State, reading: Reading): string {
  if (state.repairsShown) return 'repairs no longer shown';
  let joined = 0;
  let mended = 0;
  for (const {block} of galleyOf(state, reading).passages) {
    for (const repair of block?.kind === 'prose' ? block.repairs : []) {
      if (repair.kind === 'joined') joined++;
      else mended++;
    }
  }
  if (joined + mended === 0) return 'nothing was repaired in this article';
  const said = [
    ...(joined === 0 ? [] : [`${counted(joined, 'false paragraph break', 'false paragraph breaks')} joined`]),
    ...(mended === 0 ? [] : [`${counted(mended, 'divided word', 'divided words')} mended`]),
  ];
  return `repaired: ${said.join(', ')}`;
}

/** Where an article is from, and how long it is. */
export function originOf({picker}: State, {article, typesetting}: Reading): string {
  const {source, published, language, id} = article;
  const file = picker.entries.find((entry) => entry.id === id)?.file;
  const said = [source, published, file === source ? undefined : file, language];
  const length = `${typesetting.words().total} words`;
  return [...said, length].filter((part) => part !== undefined).join(' · ');
}
