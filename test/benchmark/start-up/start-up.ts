import {tableOf} from '../../readme/table.js';
import {seededRandom} from '../../helpers/seeded-random.js';
import {temporaryFolder} from '../../helpers/temporary-folder.js';
import {atMost, isSo, type Claim} from '../claim.js';
import {Recording, type Shot} from '../recording.js';
import {figure, median, spread} from '../statistics.js';
import {baseline, prepareSubjects, type Subject} from './subjects.js';

const rounds = 15;

/** Milliseconds from spawn. `first` to the text, `whole` to the picture that stays; both to the end where it ends. */
type Times = {first: number[]; whole: number[]; moved: number};

/** What the subjects of the house are to keep to: multiples of `node -e 0`. */
const goals: ReadonlyArray<{subject: string; of: 'first' | 'whole'; what: string; most: number}> = [
  {subject: 'article', of: 'first', what: 'an article by name: its first page', most: 2},
  {subject: 'article', of: 'whole', what: 'an article by name: pane and status line too', most: 4},
  {subject: 'plain text', of: 'first', what: 'a plain text by name: its first page', most: 2},
  {subject: 'plain text', of: 'whole', what: 'a plain text by name: pane and status line too', most: 4},
  {subject: 'article, j typed at once', of: 'whole', what: 'an article’s first key answered', most: 4},
  {
    subject: 'article where it was left',
    of: 'first',
    what: 'an article where it was left: its page',
    most: 2,
  },
  {subject: 'picker', of: 'first', what: 'the picker', most: 4},
  {subject: 'picker, j typed at once', of: 'whole', what: 'the picker’s first key answered', most: 4},
  {subject: 'Continue: picker, Enter typed at once', of: 'first', what: 'from Continue to the page', most: 4},
  {subject: 'show', of: 'whole', what: '`show`, to its end', most: 2},
];

/** Starts everybody in turn, in another order each round, and looks when their text stood on the screen. */
export async function run(): Promise<Claim[]> {
  await using folder = await temporaryFolder();
  const subjects = await prepareSubjects(folder.path);
  const random = seededRandom(11);
  const times = new Map<string, Times>(subjects.map(({name}) => [name, {first: [], whole: [], moved: 0}]));
  for (let round = 0; round <= rounds; round++) {
    const order = subjects.map((subject) => ({subject, at: random()})).toSorted((a, b) => a.at - b.at);
    for (const {subject} of order) {
      const {first, whole, moved} = await start(subject);
      const kept = times.get(subject.name);
      // The first round fills the caches: those of the disk, and V8's of compiled code.
      if (!kept || round === 0) continue;
      kept.first.push(first);
      kept.whole.push(whole);
      if (moved) kept.moved++;
    }
  }
  print(times);
  return claims(times);
}

async function start(subject: Subject): Promise<{first: number; whole: number; moved: boolean}> {
  const {program, home, shows, early, leave, env} = subject;
  await using recording = new Recording(program, {
    home,
    ...(early !== undefined && {early}),
    ...(env && {env}),
  });
  if (shows === undefined) {
    const end = await recording.ended;
    return {first: end, whole: end, moved: false};
  }
  const shots = await recording.shows(shows);
  if (leave !== undefined) {
    recording.type(leave);
    await recording.ended;
  }
  return {...moments(shots, shows), moved: early === undefined && moves(shots, shows)};
}

/** When the text came, and when the picture came that stayed. */
function moments(shots: readonly Shot[], text: string): {first: number; whole: number} {
  const last = shots.at(-1)?.rows.join('\n');
  const first = shots.find(({rows}) => rows.some((row) => row.includes(text)))?.at ?? Infinity;
  const other = shots.findLastIndex(({rows}) => rows.join('\n') !== last);
  return {first, whole: shots[other + 1]?.at ?? Infinity};
}

/** Whether the text changed its place, or was gone for a while, after it had come. */
function moves(shots: readonly Shot[], text: string): boolean {
  const places = shots.map(({rows}) => {
    const row = rows.findIndex((each) => each.includes(text));
    return row === -1 ? '' : `${row} ${rows[row]?.indexOf(text)}`;
  });
  return new Set(places.slice(places.findIndex((place) => place !== ''))).size > 1;
}

function print(times: ReadonlyMap<string, Times>): void {
  const base = median(times.get(baseline)?.whole ?? []);
  const rows = Array.from(times, ([name, {first, whole, moved}]) => [
    name,
    spread(first),
    figure(median(first) / base),
    spread(whole),
    figure(median(whole) / base),
    moved === 0 ? '' : `${moved} times`,
  ]);
  const multiple = `× ${baseline}`;
  console.log(
    `Spawn to the text, and to the picture that stays (where a program only prints, to its end), in a PTY of 120×40; ` +
      `${rounds} rounds: median and quartiles in ms. \`text moved\`: it left its place after it had come.\n`,
  );
  console.log(tableOf(['started', 'text', multiple, 'whole', multiple, 'text moved'], rows));
}

function claims(times: ReadonlyMap<string, Times>): Claim[] {
  const base = median(times.get(baseline)?.whole ?? []);
  const moved = [...times.values()].reduce((sum, each) => sum + each.moved, 0);
  return [
    ...goals.map(({subject, of, what, most}) => {
      const ms = median(times.get(subject)?.[of] ?? []);
      return atMost(what, ms / base, most, `× \`${baseline}\``, `${figure(ms)} ms`);
    }),
    isSo('the text once shown', moved === 0, moved === 0 ? 'stays' : `moved ${moved} times`, 'stays'),
  ];
}
