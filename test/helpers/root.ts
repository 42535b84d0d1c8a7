import {fileURLToPath} from 'node:url';

/** The project's folder, seen from where the tests are compiled to. */
export const root = fileURLToPath(new URL('../../../', import.meta.url));
