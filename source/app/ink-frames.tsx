import {render} from 'ink';
import type {Size} from '../reader/geometry.js';
import {App} from '../ui/app.js';
import type {Scene} from '../ui/panel.js';
import type {Screen} from './screen.js';

export type InkFrames = {draw: (scene: Scene, size: Size) => void; stop: () => void};

/**
 * Ink, mounted so that each scene is rendered at once into one whole frame for the screen: that is what its debug
 * mode does, where it neither throttles nor moves the cursor itself. It takes no keys and no signals.
 */
export function mountInk(
  scene: Scene,
  size: Size,
  screen: Screen,
  failed: (error: unknown) => void,
): InkFrames {
  const ink = render(<App scene={scene} size={size} />, {
    stdout: screen.stream,
    debug: true,
    exitOnCtrlC: false,
    patchConsole: false,
    interactive: false,
  });
  ink.waitUntilExit().catch(failed);
  return {
    draw: (next, room) => ink.rerender(<App scene={next} size={room} />),
    stop: () => ink.unmount(),
  };
}
