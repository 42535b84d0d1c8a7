import {render} from 'ink';
import type {State} from '../reader/state.js';
import {App} from '../ui/app.js';
import type {Theme} from '../ui/theme.js';
import type {Screen} from './screen.js';

export type InkFrames = {draw: (state: State) => void; stop: () => void};

/**
 * Ink, mounted so that each state is rendered at once into one whole frame for the screen: that is what its debug
 * mode does, where it neither throttles nor moves the cursor itself. It takes no keys and no signals.
 */
export function mountInk(
  first: State,
  theme: Theme,
  screen: Screen,
  failed: (error: unknown) => void,
): InkFrames {
  const element = (state: State): React.JSX.Element => <App state={state} theme={theme} painted />;
  const ink = render(element(first), {
    stdout: screen.stream,
    debug: true,
    exitOnCtrlC: false,
    patchConsole: false,
    interactive: false,
  });
  ink.waitUntilExit().catch(failed);
  return {draw: (state) => ink.rerender(element(state)), stop: () => ink.unmount()};
}
