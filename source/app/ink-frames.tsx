import {render} from 'ink';
import type {Size} from '../reader/geometry.js';
import {App} from '../ui/app.js';
import type {Scene} from '../ui/panel.js';
import type {Theme} from '../reader/theme.js';
import type {Compositor} from './compositor.js';

export type InkFrames = {draw: (scene: Scene, size: Size, theme: Theme) => void; stop: () => void};

export type InkOptions = {
  scene: Scene;
  size: Size;
  theme: Theme;
  compositor: Compositor;
  failed: (error: unknown) => void;
};

/**
 * Ink, mounted so that each scene is rendered at once into one whole frame for the screen: that is what its debug
 * mode does, where it neither throttles nor moves the cursor itself. It takes no keys and no signals.
 */
export function mountInk({scene, size, theme, compositor, failed}: InkOptions): InkFrames {
  const ink = render(<App scene={scene} size={size} theme={theme} />, {
    stdout: compositor.stream,
    debug: true,
    exitOnCtrlC: false,
    patchConsole: false,
    interactive: false,
  });
  ink.waitUntilExit().catch(failed);
  return {
    draw: (next, room, look) => ink.rerender(<App scene={next} size={room} theme={look} />),
    stop: () => ink.unmount(),
  };
}
