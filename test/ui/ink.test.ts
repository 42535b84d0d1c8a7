import test from 'ava';
import {mountInk, type InkFrames} from '../../source/app/ink-frames.js';
import {createCompositor, type Compositor} from '../../source/app/compositor.js';
import type {Size} from '../../source/reader/geometry.js';
import {frameOfScene, rowsOfPanel, type Scene} from '../../source/ui/panel.js';
import {paint} from '../../source/ui/paint.js';
import {sceneOf} from '../../source/ui/scene.js';
import {colourTheme} from '../../source/reader/theme.js';
import {Screen, type Cell} from '../helpers/screen.js';
import {screens, stateOf} from '../helpers/shown.js';

const sizes = [
  {columns: 120, rows: 40},
  {columns: 80, rows: 24},
  {columns: 44, rows: 14},
  {columns: 39, rows: 9},
  {columns: 9, rows: 3},
  {columns: 1, rows: 1},
];

/** What a terminal shows of what was drawn. */
async function seen(size: Size, draw: (compositor: Compositor) => void): Promise<string[]> {
  const writes: string[] = [];
  const compositor = createCompositor(size, (text) => void writes.push(text));
  draw(compositor);
  compositor.flush();
  const terminal = new Screen(size.columns, size.rows);
  await terminal.write(writes.join(''));
  return Array.from({length: size.rows}, (_, row) =>
    Array.from({length: size.columns}, (_blank, column) => looks(terminal.cell(row, column))).join(''),
  );
}

/** A cell's text with its attributes; a blank one is a blank, however it came about. */
function looks({text, cells, ...look}: Cell): string {
  const {bold, dim, italic, underlined, reversed, foreground, background} = look;
  const blank = text.trim() === '' && !underlined && !reversed && background === 'default';
  if (blank) return cells === 0 ? '' : ' ';
  const marks = [bold && 'b', dim && 'd', italic && 'i', underlined && 'u', reversed && 'r'].filter(Boolean);
  const colours = [foreground, background].map((colour) => (colour === 'default' ? '' : `/${colour}`));
  const attributes = marks.join('') + colours.join('');
  return attributes === '' ? text : `${text}{${attributes}}`;
}

let mounted: InkFrames | undefined;
test.after(() => mounted?.stop());

/** Stopping Ink empties its frame, so the one before is stopped first. */
const drawnByInk =
  (scene: Scene, size: Size) =>
  (compositor: Compositor): void => {
    mounted?.stop();
    mounted = mountInk({scene, size, theme: colourTheme, compositor, failed() {}});
  };

for (const screen of screens) {
  test(`${screen}: Ink, one frame and panels painted by themselves show the same`, async (t) => {
    for (const size of sizes) {
      const scene = sceneOf(stateOf(screen, size));
      const where = `${size.columns}×${size.rows}`;
      const frame = await seen(size, (compositor) =>
        compositor.stream.write(frameOfScene(scene, size.rows, colourTheme)),
      );
      t.deepEqual(await seen(size, drawnByInk(scene, size)), frame, `Ink at ${where}`);
      const patches = scene.map((panel) => ({
        ...panel,
        rows: rowsOfPanel(panel).map((row) => paint(row, colourTheme)),
      }));
      t.deepEqual(
        await seen(size, (compositor) => compositor.setPatches(patches)),
        frame,
        `painted at ${where}`,
      );
    }
  });
}
