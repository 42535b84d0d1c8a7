import type {Anchor} from '../../source/article/anchor.js';
import type {Article} from '../../source/article/article.js';
import {loadHyphenation} from '../../source/layout/hyphenation.js';
import {lineAt, visible} from '../../source/layout/viewport.js';
import type {Action, Effect} from '../../source/reader/action.js';
import type {Size} from '../../source/reader/geometry.js';
import {initialState} from '../../source/reader/initial.js';
import {defaults} from '../../source/reader/setting-table.js';
import type {Keymap} from '../../source/reader/keymap.js';
import {pageHeight} from '../../source/reader/moving.js';
import type {Finding, Found, Reading, State} from '../../source/reader/state.js';
import {galleyOf} from '../../source/reader/reading-layout.js';
import {update, usualKeymap} from '../../source/ui/layer-scenes.js';
import type {Hit} from '../../source/search/hit.js';
import {bakeries, entries, library} from './bakery-library.js';

const hyphenate = await loadHyphenation('en');

/** Freezes all that can be reached, so that whoever changes a state is found out. */
function freeze<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  for (const part of Object.values(Object.freeze(value))) freeze(part);
  return value;
}

type Options = {
  size?: Size;
  measure?: number;
  root?: State['root'];
  keymap?: Keymap;
  list?: State['picker']['entries'];
  awaited?: boolean;
};

/**
 * The reader without a terminal: keys go in, the state and what was asked of the world come out. Every state is
 * frozen. Requests to open are answered only by `answer`, others by `act`.
 */
export class Reader {
  state: State;
  /** What the last action asked for. */
  effects: readonly Effect[] = [];
  readonly #left = new Map<string, {at: Anchor; finished: boolean}>();

  constructor({
    size = {columns: 80, rows: 24},
    measure = 66,
    root = 'picker',
    keymap = usualKeymap,
    list = entries,
    awaited = false,
  }: Options = {}) {
    this.state = freeze(initialState({size, keymap, root, settings: {...defaults, measure}, awaited}));
    this.act({type: 'listed', entries: list});
  }

  act(action: Action): this {
    const [state, effects] = update(this.state, action);
    this.state = freeze(state);
    this.effects = effects;
    for (const effect of effects) {
      if (effect.type === 'remember') {
        this.#left.set(effect.article, {at: effect.anchor, finished: effect.finished});
      }
    }
    return this;
  }

  /** Presses keys by their names; requests to open are answered after each. */
  press(...keys: readonly string[]): this {
    for (const key of keys) {
      this.act({type: 'key', key});
      this.answer();
    }
    return this;
  }

  /** Types text into a field, one key a letter. */
  type(text: string): this {
    return this.press(...Array.from(text, (letter) => (letter === ' ' ? 'space' : letter)));
  }

  /** Answers the last request to open with the article from the library, as the program would. */
  answer(): this {
    const effect = this.effects.find((each) => each.type === 'open');
    const article = library.find(({id}) => id === effect?.article);
    if (!effect || !article) return this;
    const asked = this.effects;
    const left = this.#left.get(article.id);
    const resumed = left && !left.finished ? left.at : undefined;
    const at = effect.at ?? resumed;
    this.act({
      type: 'opened',
      request: effect.request,
      article,
      hyphenate,
      finished: left?.finished ?? false,
      continued: effect.at === undefined && resumed !== undefined,
      ...(at && {at}),
    });
    this.effects = [...asked, ...this.effects];
    return this;
  }

  read(article: Article = bakeries): this {
    return this.act({type: 'chosen', article: article.id}).answer();
  }

  /** Answers the search that is under way. */
  found(...findings: readonly Finding[]): this {
    return this.act({type: 'found', request: this.state.request, ...answerOf(findings)});
  }

  /** Answers, once, for all hits of the walk's article. */
  hits(...hits: readonly Hit[]): this {
    const {walk} = this.state;
    if (!walk) return this;
    const {article} = walk;
    return this.act({type: 'hits', article, query: walk.find.field.text.trim(), hits});
  }

  reload(article: Article): this {
    return this.act({type: 'reloaded', request: this.state.request, article, hyphenate});
  }

  /** The article on the screen. */
  get reading(): Reading {
    if (!this.state.reading) throw new Error('nothing is open');
    return this.state.reading;
  }

  /** The text of the page, blank rows left out. */
  get page(): string[] {
    return visible(galleyOf(this.state, this.reading), this.reading.position, pageHeight(this.state))
      .map(({line}) => line.runs.map(({text}) => text).join(''))
      .filter((text) => text !== '');
  }

  /** The text of the first line on the screen. */
  get top(): string {
    const line = lineAt(galleyOf(this.state, this.reading), this.reading.position)?.line;
    return line?.runs.map(({text}) => text).join('') ?? '';
  }

  effect<T extends Effect['type']>(type: T): Extract<Effect, {type: T}> | undefined {
    return this.effects.find((each): each is Extract<Effect, {type: T}> => each.type === type);
  }
}

/** An answer that holds all there is. */
export const answerOf = (findings: readonly Finding[]): Found => ({
  findings,
  total: findings.length,
  reach: {band: 'asTyped', atLeast: 1},
});

/** A hit on some words in a block of an article. */
export function findingOf(article: Article, words: string): Finding {
  for (const section of article.sections) {
    for (const block of section.blocks) {
      const text = block.kind === 'prose' ? block.spans.map((span) => span.text).join('') : '';
      const start = text.indexOf(words);
      if (start === -1) continue;
      return {
        article: article.id,
        title: article.title,
        section: section.heading ?? '',
        target: {kind: 'block', id: block.id},
        text,
        authors: article.authors.map(({name}) => name),
        ranges: [[start, start + words.length]],
        score: 1,
      };
    }
  }
  throw new Error(`${words} are not in ${article.title}`);
}
