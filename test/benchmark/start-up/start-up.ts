import {mkdirSync, rmSync} from 'node:fs';
import {tableOf} from '../../readme/table.js';
import {seededRandom} from '../../helpers/seeded-random.js';
import {temporaryFolder} from '../../helpers/temporary-folder.js';
import {atMost, forReadme, isSo, type Claim} from '../claim.js';
import {Recording, type Shot} from '../recording.js';
import {figure, median, spread} from '../statistics.js';
import {baseline, prepareSubjects, withLibrary, type Subject} from './subjects.js';

const rounds = 15;
const unmeasured = 4;

/** What a start came to. Milliseconds from spawn: to the text, to the picture that stays; to its end where it ends. */
type Start = {first: number; whole: number; picture: string; moved: boolean};

/** `most` is in multiples of the baseline; `others` are those who open something like it. */
type Goal = {
  subject: string;
  of: 'first' | 'whole';
  what: string;
  most: number;
  inReadme?: true;
  others?: string;
};

/** The goals of our own program’s subjects. */
const goals: readonly Goal[] = [
  {
    subject: 'article',
    of: 'first',
    what: 'an article by name: its first page',
    most: 1.5,
    inReadme: true,
    others: 'plain text',
  },
  {subject: 'article', of: 'whole', what: 'an article by name: pane and status line too', most: 4},
  {subject: 'plain text', of: 'first', what: 'a plain text by name: its first page', most: 1.5},
  {subject: 'plain text', of: 'whole', what: 'a plain text by name: pane and status line too', most: 4},
  {
    subject: 'article, j typed at once',
    of: 'whole',
    what: 'an article’s first key answered',
    most: 4,
    inReadme: true,
  },
  {
    subject: 'article where it was left',
    of: 'first',
    what: 'an article where it was left: its page',
    most: 1.5,
  },
  {subject: 'first start ever', of: 'first', what: 'the first start ever: its first page', most: 2.5},
  {subject: 'picker', of: 'first', what: 'the picker', most: 1.7, inReadme: true, others: 'list of'},
  {subject: 'picker, j typed at once', of: 'whole', what: 'the picker’s first key answered', most: 4},
  {
    subject: 'Continue: picker, Enter typed at once',
    of: 'first',
    what: 'from Continue to the page',
    most: 2,
    inReadme: true,
  },
  {subject: 'show', of: 'whole', what: '`show`, to its end', most: 1.7, inReadme: true},
];

/** What is to take no longer where a library is configured. */
const besideLibrary: ReadonlyArray<Pick<Goal, 'subject' | 'of'>> = [
  {subject: 'article', of: 'first'},
  {subject: 'picker', of: 'first'},
  {subject: 'show', of: 'whole'},
];

/** Starts everybody in turn, in another order each round, and looks when their text stood on the screen. */
export async function run(): Promise<Claim[]> {
  await using folder = await temporaryFolder();
  const subjects = await prepareSubjects(folder.path);
  const random = seededRandom(11);
  const starts = new Map<string, Start[]>(subjects.map(({name}) => [name, []]));
  for (let round = 0; round < unmeasured + rounds; round++) {
    const order = subjects.map((subject) => ({subject, at: random()})).toSorted((a, b) => a.at - b.at);
    for (const {subject} of order) {
      const begun = await observe(subject);
      // The first rounds fill the caches: those of the disk, and of compiled code, which is kept anew three times.
      if (round >= unmeasured) starts.get(subject.name)?.push(begun);
    }
  }
  print(starts);
  return claims(starts, subjects);
}

async function observe({program, home, shows, early, leave, fresh, env}: Subject): Promise<Start> {
  if (fresh) {
    rmSync(home, {recursive: true});
    mkdirSync(home);
  }
  await using recording = new Recording(program, {
    home,
    ...(early !== undefined && {early}),
    ...(env && {env}),
  });
  if (shows === undefined) {
    const end = await recording.ended;
    return {first: end, whole: end, picture: '', moved: false};
  }
  const shots = await recording.shows(shows);
  if (leave !== undefined) {
    recording.type(leave);
    await recording.ended;
  }
  return {...moments(shots, shows), moved: early === undefined && moves(shots, shows)};
}

/** When the text came, and when the picture came that stayed. */
function moments(shots: readonly Shot[], text: string): Omit<Start, 'moved'> {
  const picture = pictureOf(shots.at(-1));
  const first = shots.find(({rows}) => rows.some((row) => row.includes(text)))?.at ?? Infinity;
  const other = shots.findLastIndex((shot) => pictureOf(shot) !== picture);
  return {first, whole: shots[other + 1]?.at ?? Infinity, picture};
}

const pictureOf = (shot: Shot | undefined): string => shot?.rows.join('\n') ?? '';

/** Whether the text changed its place, or was gone for a while, after it had come. */
function moves(shots: readonly Shot[], text: string): boolean {
  const places = shots.map(({rows}) => {
    const row = rows.findIndex((each) => each.includes(text));
    return row === -1 ? '' : `${row} ${rows[row]?.indexOf(text)}`;
  });
  return new Set(places.slice(places.findIndex((place) => place !== ''))).size > 1;
}

const all = (of: 'first' | 'whole', starts: readonly Start[] | undefined): number[] =>
  starts?.map((start) => start[of]) ?? [];

function print(starts: ReadonlyMap<string, readonly Start[]>): void {
  const base = median(all('whole', starts.get(baseline)));
  const rows = Array.from(starts, ([name, of]) => {
    const moved = of.filter((start) => start.moved).length;
    const [first, whole] = [all('first', of), all('whole', of)];
    const [toText, toWhole] = [median(first) / base, median(whole) / base].map(figure);
    return [
      name,
      spread(first),
      toText ?? '',
      spread(whole),
      toWhole ?? '',
      moved === 0 ? '' : `${moved} times`,
    ];
  });
  const multiple = `× ${baseline}`;
  console.log(
    `Spawn to the text, and to the picture that stays (where a program only prints, to its end), in a PTY of 120×40; ` +
      `${rounds} rounds, all but the first start ever with warm caches: median and quartiles in ms. "Moved": the text left its place after it had come.\n`,
  );
  console.log(tableOf(['started', 'text', multiple, 'whole', multiple, 'moved'], rows));
}

/** What others took until their text was there: "less 3.1, w3m 15.0 ms". */
function besides(starts: ReadonlyMap<string, readonly Start[]>, opening: string): string {
  const found = Array.from(starts).flatMap(([name, of]) => {
    const [who = '', what] = name.split(': ');
    return what?.startsWith(opening) ? [`${who} ${figure(median(all('first', of)))}`] : [];
  });
  return found.length === 0 ? '' : `${found.join(', ')} ms`;
}

function claims(starts: ReadonlyMap<string, readonly Start[]>, subjects: readonly Subject[]): Claim[] {
  const base = median(all('whole', starts.get(baseline)));
  const moved = [...starts.values()].flat().filter((start) => start.moved).length;
  const lost = subjects
    .filter((subject) => subject.but !== undefined)
    .flatMap(({name, but = ''}) => {
      const without = new Set(starts.get(but)?.map(({picture}) => picture));
      return starts.get(name)?.filter(({picture}) => without.has(picture)) ?? [];
    }).length;
  return [
    ...goals.map(({subject, of, what, most, inReadme, others}) => {
      const ms = median(all(of, starts.get(subject)));
      const claim = atMost(what, ms / base, most, `× \`${baseline}\``, `${figure(ms)} ms`);
      return inReadme ? forReadme(claim, others === undefined ? '' : besides(starts, others)) : claim;
    }),
    ...besideLibrary.map(({subject, of}) => {
      const ms = median(all(of, starts.get(subject + withLibrary)));
      const more = ms - median(all(of, starts.get(subject)));
      return atMost(
        `${subject}${withLibrary}: more`,
        more / base,
        0.2,
        `× \`${baseline}\``,
        `${figure(ms)} ms`,
      );
    }),
    isSo('the text once shown', moved === 0, moved === 0 ? 'stays' : `moved ${moved} times`, 'stays'),
    isSo(
      'a key typed at the first byte',
      lost === 0,
      lost === 0 ? 'answered' : `lost ${lost} times`,
      'answered',
    ),
  ];
}
