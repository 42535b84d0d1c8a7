import {rowsOfPanel} from '../../source/ui/panel.js';
import type {Pieces} from '../../source/ui/pieces.js';
import {sceneOf} from '../../source/ui/scene.js';
import type {Reader} from './reader.js';

/** The rows of what a reader shows, of its panels of one name. */
export const rowsOf = (reader: Reader, panel: string): Pieces[] =>
  sceneOf(reader.state)
    .filter(({name}) => name === panel)
    .flatMap(rowsOfPanel);

/** What a reader's status line says. */
export const statusOf = (reader: Reader): string =>
  rowsOf(reader, 'status')
    .flat()
    .map(({text}) => text)
    .join('');
