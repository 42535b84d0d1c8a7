import type {Anchor} from '../article/anchor.js';
import type {Article, Code} from '../article/article.js';
import type {Register} from '../people/register/model.js';
import type {Hyphenate} from '../layout/hyphenation.js';
import type {Picture, PixelSize} from '../layout/setting.js';
import type {Chunk} from '../layout/passage-chunks.js';
import type {Tinted} from '../layout/tint.js';
import type {Size} from './geometry.js';
import type {Hit} from '../search/hit.js';
import type {Reach} from '../search/search.js';
import type {ByHand} from './by-hand.js';
import type {ReadSoFar} from './read-so-far.js';
import type {Entry, Found, Scope, State, View} from './state.js';

/** What happens to the reader: keys, the terminal, and the replies to effects. */
export type Action =
  | {type: 'key'; key: string}
  | {type: 'paste'; text: string}
  | {type: 'resized'; size: Size}
  | {type: 'listed'; entries: readonly Entry[]}
  /**
   * An article was named on the command line; `alone` where nothing else was, so that there is no list to go back to.
   */
  | {type: 'chosen'; article: string; alone?: boolean; fragment?: string}
  /** The one source on the command line turned out to hold several articles, or none: keys no longer wait for one. */
  | {type: 'unawaited'}
  /** A query was given on the command line: go to its first hit. */
  | {type: 'find'; query: string}
  /** What is opened takes a while. */
  | {type: 'slow'; request: number; message: string}
  | {
      type: 'opened';
      request: number;
      article: Article;
      hyphenate: Hyphenate;
      at?: Anchor;
      /** True where `at` is where the reader left the article; false where that place was asked for. */
      continued: boolean;
      finished: boolean;
      /** How much of it is read in, from 0 to 1, where more of it is to come. */
      unfinished?: number;
    }
  /** The open article has got further sections; `unfinished` as in `opened`, absent when it is whole. */
  | {type: 'extended'; article: Article; unfinished?: number}
  | {type: 'reloaded'; request: number; article: Article; hyphenate: Hyphenate}
  | {type: 'previewed'; article: Article}
  /** The register of who speaks in all articles: the first one, or a new one where something has changed. */
  | {type: 'people'; register: Register}
  /** The answer to a search; `partly` where further hits will come and follow these. */
  | ({type: 'found'; request: number; partly?: boolean} & Found)
  /** All hits of an article in the order of its text. */
  | {type: 'hits'; article: string; query: string; hits: readonly Hit[]}
  /** What was looked for before, the latest first. */
  | {type: 'recalled'; queries: readonly string[]}
  | {type: 'dwelled'; article: string}
  /** The colours of a chunk of a block of code; `at` is the chunk's index. */
  | {type: 'coloured'; block: Code; at: number; tints: readonly Tinted[]}
  /** A picture of an article can be shown; `picture` is what `pictureOf` calls it. */
  | {type: 'pictured'; article: string; picture: string; shown: Picture}
  /** How many pixels a cell has. */
  | {type: 'cell'; cell: PixelSize}
  /** A folder was named that isn't in the library; `ask` where it was not asked about before. */
  | {type: 'offered'; folder: string; ask: boolean}
  /** A document is locked; `wrong`: with another password than the one given. */
  | {type: 'locked'; shown: string; wrong: boolean}
  /** A request failed, for the reason in `message`. */
  | {type: 'failed'; request: number; message: string}
  /** Something the reader should know, and that ends nothing. */
  | {type: 'notice'; message: string}
  /** Progress of something that goes on beside the reading; without a message, it is over. */
  | {type: 'progress'; message?: string};

/** What the reader asks the world for; run once by app, whose reply is an Action with the same request number. */
export type Effect =
  /** Opens an article where it was left, or at a place: an anchor, or what the fragment of an address names. */
  | {type: 'open'; request: number; article: string; at?: Anchor; fragment?: string}
  /** What is being opened is not wanted any more. */
  | {type: 'give-up'}
  | {type: 'reload'; request: number; article: string}
  /** Opens what a link of an article leads to; an address as it stands there. */
  | {type: 'follow'; request: number; from: string; href: string}
  /** Reads a document that could not be read without its password, by its path, and opens it. */
  | {type: 'open-locked'; request: number; path: string}
  /** The answer to a document that is locked; without a password, it stays so. Written nowhere. */
  | {type: 'unlock'; password?: string}
  /** Opens an address in the browser. */
  | {type: 'browse'; address: string}
  /** Puts a text on the clipboard; `called`: what it is, for the line that says so. */
  | {type: 'copy'; text: string; called: string}
  /** Opens an article's file in an editor, at the line that has some words. */
  | {type: 'edit'; request: number; article: string; words: string; share: number}
  /** Lists the articles again, with what was read since. */
  | {type: 'list'}
  /** Reads the sources again, then lists the articles. */
  | {type: 'rescan'}
  | {type: 'preview'; article: string}
  /** Who speaks in all articles; `idle`: when nothing else is to be done. */
  | {type: 'people'; idle?: boolean}
  | {type: 'search'; request: number; query: string; scope: Scope; article?: string; limit: number}
  | {type: 'hits'; article: string; query: string; reach: Reach}
  /** The queries that are kept. */
  | {type: 'recall'}
  /** A query that led somewhere is to be kept. */
  | {type: 'query'; text: string}
  | {type: 'add-to-library'; folder: string}
  /** The folder was not wanted in the library: it is not asked about again. */
  | {type: 'decline'; folder: string}
  | {type: 'keep-view'; view: View}
  /** Remember where the reader is; app writes it within a second. */
  | ({type: 'remember'; article: string; anchor: Anchor; now?: boolean} & ReadSoFar)
  /** Keeps what was said of an article by hand and, where `read` is given, that it was marked as read or unread. */
  | {type: 'mark'; article: string; byHand: ByHand; read?: boolean}
  /** Tell after ten seconds that the end has been on the screen all along. */
  | {type: 'dwell'; article: string}
  /** Finds the colours of a chunk of code, once nothing else is to be done; `at` is the chunk's index in the block. */
  | {type: 'colour'; block: Code; at: number; chunk: Chunk}
  /** Makes a picture of an article ready to be shown, if it can be had. */
  | {type: 'picture'; article: string; picture: string}
  | {type: 'redraw'}
  | {type: 'suspend'}
  | {type: 'quit'; status: number};

/** What comes of an action or a command: the next state, and what is to be done beside it. */
export type Step = [State, Effect[]];
