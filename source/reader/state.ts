import type {Anchor} from '../article/anchor.js';
import type {Article, Code} from '../article/article.js';
import type {Hyphenate} from '../layout/hyphenation.js';
import type {Picture, PixelSize} from '../layout/setting.js';
import type {Tinted} from '../layout/tint.js';
import type {Position} from '../layout/viewport.js';
import type {Register} from '../people/register/model.js';
import type {Facts, OtherNames} from '../search/facets.js';
import type {Hit} from '../search/hit.js';
import type {Reach} from '../search/search.js';
import type {ByHand} from './by-hand.js';
import type {Field} from './field.js';
import type {Size} from './geometry.js';
import type {Keymap} from './keymap.js';
import type {Order} from './list-order.js';
import type {ReadSoFar} from './read-so-far.js';
import type {Seen} from './seen.js';
import type {Settings} from './setting-table.js';
import type {Typesetting} from './typesetting.js';

/** One article as the picker lists it. */
export type Entry = Facts &
  ReadSoFar &
  ByHand & {
    id: string;
    kicker?: string;
    standfirst?: string;
    /** Outermost institutions. */
    institutions: readonly string[];
    /** The name of its file. */
    file?: string;
    /** That of its feed, from the outermost folder in. */
    category?: readonly string[];
    words: number;
    /** Milliseconds since the epoch; absent where it was never opened. */
    readAt?: number;
    /** Why it can't be opened. */
    problem?: string;
    /** The path of a document that can be opened with its password. */
    locked?: string;
  };

export type Picker = {
  /** In the order of the library. */
  entries: readonly Entry[];
  filter: Field;
  /** True while the filter is being typed. */
  filtering: boolean;
  /** Id of the selected entry. */
  selected?: string;
  /** The selected article, read for the preview. */
  preview?: Typesetting;
  /** Other names of the authors and institutions of the entries, from the register; absent until it was asked for. */
  otherNames?: OtherNames;
  previewShown: boolean;
  /** Undefined: as in the library, but with what is begun first. */
  order?: Order;
  /** The order is turned around. */
  backwards?: boolean;
};

/** What a search found, with what the find dialog shows beside it. */
export type Finding = Hit & {
  /** Its number among the paragraphs, from 1; absent for headline, standfirst and notes. */
  paragraph?: number;
  before?: string;
  after?: string;
};

/** What was found for a query: the best, and how many there are in all. */
export type Found = {
  findings: readonly Finding[];
  total: number;
  /** There are more than `total`, which were not counted. */
  more?: true;
  reach: Reach;
};

export type Scope = 'article' | 'all';

export type Find = {
  scope: Scope;
  field: Field;
  /** Queries that led somewhere before, the latest first. */
  recent: readonly string[];
  /** The index in `recent` of the query that is in the field, unedited. */
  recalled?: number;
  /** The answer to a query, best first: at most `limit` findings, and more as one goes down. */
  found: Found;
  limit: number;
  selected: number;
  /** True until the answer to the latest typing is there. */
  searching: boolean;
  /** The findings answer the latest typing already, though there may be more. */
  answered?: boolean;
  /** Enter was pressed meanwhile: go to the first hit when it comes. */
  opensFirst?: boolean;
};

/** The hits that n and N go through. */
export type Walk = {
  /** The find dialog that one came from, to come back to. */
  find: Find;
  /** What filled the screen under that dialog. */
  over: State['screen'];
  /** The length of the jump list at which Backspace leads back to that dialog. */
  from: number;
  /** Whether the last stop of the jump list is where one came from. */
  stopped: boolean;
  /** The article whose hits are walked. */
  article: string;
  /** The hit one was led to last. */
  current: Hit;
  /** All hits of the article in the order of its text; absent until they are known. */
  hits?: readonly Hit[];
  /** Steps that were asked for before the hits were known: negative backwards. */
  pendingSteps: number;
  /** Where to go in the article once its hits are known, when another article was left for it. */
  enterAt?: 'first' | 'last';
};

/** A place in some article that one jumped from, to come back to. */
export type Jump = {article: string; anchor: Anchor; title?: string};

/** The colours of code by its chunks, in the order in which they were asked for; empty until they are known. */
export type Colours = ReadonlyMap<Code, ReadonlyMap<number, readonly Tinted[]>>;

/** The pictures of an article: those that were asked for, and of these the ones that can be shown. */
export type Pictured = {asked: ReadonlySet<string>; known: ReadonlyMap<string, Picture>};

export type Reading = {
  article: Article;
  typesetting: Typesetting;
  hyphenate: Hyphenate;
  position: Position;
  /** How much of the article is read in, from 0 to 1; absent when it is whole. */
  unfinished?: number;
  /** How many columns are left out on the left of tables that are too wide; none where absent. */
  sideways?: number;
  /** Colours of the code that was on the screen. */
  colours?: Colours;
  /** Its pictures, where they are to be seen. */
  pictured?: Pictured;
  /** The parts of its text that were on the screen. */
  seen: Seen;
  /** Whether it was read to its end: most of it was on the screen and then the end, or the end for a while. */
  finished: boolean;
  /** Where a look at the end was taken from: until one moves on there, that is the place to come back to. */
  peekedFrom?: Position;
};

/** An article that is on its way; keys wait for it. */
export type Opening = {
  request: number;
  /** It takes a while, and the reader was told: Esc and q give it up. */
  slow?: boolean;
  /** The jump list as it was before: it is so again where the article doesn't come. */
  jumpsBefore?: readonly Jump[];
  /** The list of hits that comes back with it. */
  find?: Find;
};

/** The pane beside the text: what in it is selected, while it has the keys. */
export type Pane = {focused: boolean; selected: number};

/** The contents; `selected` is an index among the sections that the filter leaves. */
export type Contents = {selected: number; filter: Field; filtering: boolean};

/** What was copied last: pressed again there, the key copies it with its citation. */
export type Copied = {article: string; passage: number; cited: boolean};

/** The help, which begins with the keys of the context it was called from. */
export type Help = {filter: Field; top: number; from: string};

/** How someone has set up the screen, kept across sessions; what was never changed is absent. */
export type View = {
  /** In cells; absent where it is the usual one. */
  measure?: number;
  justified?: boolean;
  paneShown?: boolean;
  previewShown?: boolean;
  order?: Order;
  backwards?: boolean;
};

/** What layers hold, each under its name; one that isn’t named in `State` adds itself here (declaration merging). */
export interface HeldByLayers {}

export type State = HeldByLayers & {
  size: Size;
  keymap: Keymap;
  settings: Settings;
  /** As the settings say, until a key changes it; so is `justified`. */
  measure: number;
  justified: boolean;
  /** The pixels of a cell, where the terminal shows pictures and they are wanted. */
  cell?: PixelSize;
  /** Undefined where nobody chose: then it is shown where the screen is wide enough. */
  paneShown?: boolean;
  repairsShown: boolean;
  /** What fills the screen under all other layers. */
  screen: 'picker' | 'article';
  /** Where q quits: an article opened by name has no picker behind it. */
  root: 'picker' | 'article';
  picker: Picker;
  /** Who speaks in all articles; absent until that was asked. */
  register?: Register;
  reading?: Reading;
  pane: Pane;
  find?: Find;
  contents?: Contents;
  help?: Help;
  walk?: Walk;
  copied?: Copied;
  jumpList: readonly Jump[];
  /** Digits typed before a key. */
  digits: string;
  /** One line for the reader, until the next key. */
  message?: string;
  /** The message, where it is a notice: another notice waits until it was read. */
  notice?: string;
  /** Notices that wait; each key shows the next. */
  notices?: readonly string[];
  /** The message, where it reports progress: any other message takes its place. */
  progress?: string;
  /** The folder that was named and isn't in the library, an absolute path. */
  folder?: string;
  opening?: Opening;
  /** The number of the latest request; replies to earlier ones are dropped. */
  request: number;
};
