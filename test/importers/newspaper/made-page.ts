import {seededRandom} from '../../helpers/seeded-random.js';

/** Pages put together from sentences and people of our own, by a seeded generator, with the articles on them. */

export type MadeArticle = {
  kicker?: string;
  title: string;
  standfirst?: string;
  people: Array<{name: string; position: string; institution: string}>;
  paragraphs: string[];
  credit?: string;
};
export type MadePage = {name: string; text: string; articles: MadeArticle[]};

// A tilde is where a word may be broken.
const sentences = `
The ferry that used to leave at seven now leaves when enough people have gathered on the pier.
Nobody in the valley remem~bers who planted the walnut trees along the canal, but everyone knows who wants them felled.
A budget is a diary of what a council was afraid of.
The old mill, which had ground rye for two centuries, was sold in March to a company that grinds data.
“We were told to wait,” the lock-keeper said, “and waiting is what we are good at.”
In 1974 the province counted 312 village schools; last autumn it counted 41.
Engi~neers speak of redun~dancy where ordinary people speak of spare parts and good neigh~bours.
It is easier to insure a ware~house against rain than a harvest against silence.
The com~mittee met eleven times, published three drafts and agreed on the colour of the cover.
Electric barges are quiet enough for the herons, accord~ing to a survey by the Heron Trust.
Dr. Adaeze Obi, who led the survey, counted nests from a kayak every morning for two years.
Some of the self-employed boatmen have since joined a well-known cooper~ative in Low Ferry.
What the map calls wasteland is, on closer inspec~tion, a commons with goats.
Prices rose by 4.5 per cent, wages by less, and the number of people who could ex~plain either did not rise at all.
A long-term lease sounds like pa~tience, yet it often means that nobody may change their mind.
The minister, asked about the bridge, answered a question about tunnels.
Their grand~parents built dykes with spades, wheelbarrows and a great deal of argu~ing.
Modern pumping stations need fewer hands and more pass~words.
There is a word in the local dialect for land that is neither river nor field.
Every spring the water writes its own amend~ment to the planning act.
Small towns are not small versions of large towns; they are different instru~ments.
The archive holds letters from Captain Ilse Brandt, the Countess of Marren and several furious bee~keepers.
No one would design such a system from the begin~ning, and no one has found a way to leave it.
Statis~tics, e.g. those of the harbour office, tend to forget whatever moves at night.
That is why the time~table matters more than the train.`
  .trim()
  .split('\n');
const openers = ['First, ', 'Second, ', 'Third, '];
const titles = [
  'The river keeps its own accounts',
  'Who owns the last ferry?',
  'A valley without timetables',
  'What the dykes remember',
  'Bread, barges and the price of waiting',
  'Let the herons vote',
];
const standfirsts = [
  'A town that sells its mill should at least keep the receipt, and ask who will grind the flour',
  'Quiet machines are no substitute for neighbours who talk',
  'Spending less on tunnels and more on timetables would bring the villages back together',
];
const kickers = ['RIVER VIEWS', 'OPINION', 'COMMENT', 'OPEN FORUM', 'VIEWPOINT'];
const people = [
  ['Marta Lindqvist', 'professor of hydrology', 'Saltmere University'],
  ['Kofi A. Mensah', 'senior research fellow', 'Lakeside Institute for Water Policy'],
  ['Chen Bowen', 'doctoral student', 'University of North Marren'],
  ['Inês Carvalho', 'director', 'Centre for Rural Mobility'],
  ['Tomás Ó Briain', 'lecturer in economic history', 'Ballyferry College'],
  ['Hanna van der Meer', 'research associate', 'Institute of Inland Navigation'],
] as const;
const credits = [
  'ADA BRAND / MARREN HERALD',
  'Photo: Piet Quist / Northern Images',
  'ILLUSTRATION BY NORA FELL',
];

export function makePage(seed: number): MadePage {
  const random = seededRandom(seed);
  const below = (count: number): number => Math.floor(random() * count);
  const pick = <T>(list: readonly T[]): T => list[below(list.length)] as T;
  const marked = random() < 0.5;
  const shoutedTitles = !marked && random() < 0.3;
  const order = pick(['byline first', 'title first', 'byline last']);
  const announced = order !== 'byline first' && random() < 0.3;
  const italic = random() < 0.6;
  const width = pick([0, 0, 34, 48, 70]);
  const depth = pick([350, 600, 1100, 1700]);
  const shown = [...titles];

  const lines: string[] = [];
  const articles: MadeArticle[] = [];
  let kicker: string | undefined;
  for (let count = 1 + below(3); count > 0; count--) {
    if (random() < (kicker === undefined ? 0.7 : 0.3)) {
      kicker = pick(kickers);
      lines.push(marked ? `# ${kicker}` : kicker);
    }
    const title = shown.splice(below(shown.length), 1)[0] ?? 'No title';
    const printedTitle = shoutedTitles ? title.toUpperCase() : title;
    const standfirst = random() < 0.6 ? pick(standfirsts) : undefined;
    const authors = [...people].toSorted(() => random() - 0.5).slice(0, 1 + below(3));
    const names = authors.map(([name]) => name);
    const list = [...(names.length > 1 ? [names.slice(0, -1).join(', ')] : []), names.at(-1)].join(' and ');
    const byline = announced ? `By ${list}` : list.toUpperCase();
    const headline = marked ? `## ${printedTitle}` : printedTitle;
    const dek = standfirst === undefined ? [] : [standfirst];
    if (order === 'byline first') lines.push(byline, headline, ...dek);
    else if (order === 'title first') lines.push(headline, byline, ...dek);
    else lines.push(headline, ...dek, byline);

    const paragraphs = Array.from({length: 4 + below(6)}, () =>
      Array.from({length: 2 + below(4)}, () => pick(sentences)).join(' '),
    );
    if (random() < 0.4)
      for (const [at, opener] of openers.entries()) paragraphs[at + 1] = opener + (paragraphs[at + 1] ?? '');
    lines.push(...brokenAt(paragraphs, depth, random).map((text) => wrap(text, width)));
    const note =
      authors.length === 1 && random() < 0.5
        ? `The author is a ${authors[0]?.[1]} at ${the(authors[0]?.[2] ?? '')}.`
        : authors
            .map(([name, position, institution]) => `${name} is a ${position} at ${the(institution)}.`)
            .join(' ');
    lines.push(italic ? `*${note}*` : wrap(note, width));
    const credit = random() < 0.5 ? pick(credits) : undefined;
    if (credit !== undefined) lines.push(credit);
    articles.push({
      ...(kicker !== undefined && {kicker}),
      title: printedTitle,
      ...(standfirst !== undefined && {standfirst}),
      people: authors.map(([name, position, institution]) => ({name, position, institution})),
      paragraphs: paragraphs.map((paragraph) => paragraph.replaceAll('~', '')),
      ...(credit !== undefined && {credit}),
    });
  }
  return {name: `made page ${seed}`, text: lines.join('\n\n'), articles};
}

const the = (institution: string): string =>
  /^(?:Centre|Institute|University|Lakeside)/.test(institution) ? `the ${institution}` : institution;

/** Breaks paragraphs at column feet: at a space within a sentence, within a word, or after the hyphen of a compound. */
function brokenAt(paragraphs: readonly string[], depth: number, random: () => number): string[] {
  const pieces: string[] = [];
  let left = depth * random();
  for (const paragraph of paragraphs) {
    let rest = paragraph;
    for (let cut = cutNear(rest, left); cut > 0; cut = cutNear(rest, left)) {
      pieces.push(rest.slice(0, cut).trimEnd().replace(/~$/, '-'));
      rest = rest.slice(cut).trimStart();
      left = depth;
    }
    pieces.push(rest);
    left -= rest.length;
    if (left < 0) left += depth;
  }
  return pieces;
}

function cutNear(text: string, at: number): number {
  if (text.length < at + 30) return 0;
  for (let cut = Math.floor(at); cut > 20; cut--) {
    const before = text.slice(0, cut);
    // Where a sentence ends nobody could see the break.
    if (/[ ~-]$/.test(before) && !/[.?!”;:]\s*$/.test(before)) return cut;
  }
  return 0;
}

/** Lines of a column, words broken at their hyphens and tildes; a width of 0 is a line a paragraph. */
function wrap(text: string, width: number): string {
  const lines: string[] = [];
  let line = '';
  for (const word of width === 0 ? [text] : text.split(' ')) {
    const whole = word.replaceAll('~', '');
    const [head = '', tail] = /[~-]/.test(word) ? word.split(/(?<=-)|~/, 2) : [word];
    const left = head.endsWith('-') ? head : `${head}-`;
    if (line === '' || width === 0) line = whole;
    else if (line.length + 1 + whole.length <= width) line += ` ${whole}`;
    else if (tail !== undefined && line.length + 1 + left.length <= width) {
      lines.push(`${line} ${left}`);
      line = tail;
    } else {
      lines.push(line);
      line = whole;
    }
  }
  return [...lines, line].join('\n');
}
