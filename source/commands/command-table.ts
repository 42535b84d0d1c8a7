import type {Command} from './command.js';
import type {FlagName} from './flags.js';

/** What runs when no command is named. */
export const reading: Command = {
  name: '',
  operands: '[SOURCE…]',
  needs: 0,
  flags: ['width', 'pattern'],
  does: 'read: the library, or a file, a folder, - (standard input)',
  load: async () => (await import('./read.js')).read,
};

/** Every command, in the order of the help; parsing, help and the readme's list are made from this. */
export const commands: readonly Command[] = [reading];

/** What every command takes. */
export const commonFlags: readonly FlagName[] = ['no-color', 'help', 'version'];
