import {settingRows} from '../../source/reader/setting-table.js';
import {valuesOf} from '../../source/config/setting-value.js';
import {code, tableOf} from './table.js';

/** The settings as a Markdown table. */
export const settingsTable = (): string =>
  tableOf(
    ['setting', 'what it is', 'default', 'flag', 'variable'],
    settingRows.map(([name, {type, default: usual, flag, variable, description}]) => [
      code(name),
      description,
      code(valuesOf(type).print(usual)),
      flag === undefined ? '' : code(`--${flag}`),
      variable === undefined ? '' : code(variable),
    ]),
  );
