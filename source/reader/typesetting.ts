import type {Article} from '../article/article.js';
import {createGalley, type Galley} from '../layout/galley.js';
import type {Hyphenate} from '../layout/hyphenation.js';
import {passagesBelow, textPassages, type Passage, type TextPassages} from '../layout/passages.js';
import type {Pictures, Setting} from '../layout/setting.js';
import {countWordsOf, type WordCounts} from './progress.js';
import {stopsOf, type SectionStop} from './section-stops.js';

export type GalleyOptions = {
  setting: Setting;
  hyphenate: Hyphenate;
  /** The title of the article after it. */
  next: string | undefined;
};

/**
 * All that is made of an opened article to show it, each part when it is first asked for. Where the article gets
 * further sections, what was made of the earlier ones stays.
 */
export type Typesetting = {
  readonly article: Article;
  passages: () => readonly Passage[];
  words: () => WordCounts;
  stops: () => readonly SectionStop[];
  /** The text as set; kept until it is asked for otherwise. */
  galley: (options: GalleyOptions) => Galley;
  /**
   * @param article the same one with further sections, or read again
   * @param isWhole as of `createTypesetting`
   */
  extend: (article: Article, isWhole?: boolean) => Typesetting;
};

type Before = {text: TextPassages & {article: Article}; words: WordCounts | undefined};

/** @param isWhole whether all of it is read: until then there is nothing below the text, and no end */
export function createTypesetting(article: Article, isWhole = true, before?: Before): Typesetting {
  let text: TextPassages | undefined;
  let words: WordCounts | undefined;
  let stops: readonly SectionStop[] | undefined;
  let set: {next: string | undefined; passages: readonly Passage[]} | undefined;
  let latest: {options: GalleyOptions; galley: Galley} | undefined;

  const textOf = (): TextPassages => (text ??= textPassages(article, before?.text));

  const passagesWith = (next: string | undefined): readonly Passage[] => {
    if (!set || set.next !== next)
      set = {next, passages: [...textOf().passages, ...(isWhole ? passagesBelow(article, next) : [])]};
    return set.passages;
  };

  const passages = (): readonly Passage[] => set?.passages ?? passagesWith(undefined);

  const typesetting: Typesetting = {
    article,
    passages,
    words: () => (words ??= countWordsOf(passages(), before?.words, before?.text.passages)),
    stops: () => (stops ??= stopsOf(article, passages(), typesetting.words())),
    galley(options) {
      if (latest && sameOptions(latest.options, options)) return latest.galley;
      const galley =
        latest && sameLines(latest.options, options)
          ? latest.galley.inRoom(options.setting)
          : createGalley(passagesWith(options.next), options.setting, options.hyphenate);
      latest = {options, galley};
      return galley;
    },
    extend: (extended, isNowWhole) =>
      createTypesetting(extended, isNowWhole, {text: {article, ...textOf()}, words}),
  };
  return typesetting;
}

const sameOptions = (a: GalleyOptions, b: GalleyOptions): boolean =>
  a.setting.room === b.setting.room && a.setting.sideways === b.setting.sideways && sameLines(a, b);

/** Whether only tables and code are set otherwise, if any. */
function sameLines(a: GalleyOptions, b: GalleyOptions): boolean {
  const {measure, justified} = a.setting;
  return (
    measure === b.setting.measure &&
    justified === b.setting.justified &&
    samePictures(a.setting.pictures, b.setting.pictures) &&
    a.next === b.next &&
    a.hyphenate === b.hyphenate
  );
}

const samePictures = (a: Pictures | undefined, b: Pictures | undefined): boolean =>
  a?.known === b?.known && a?.cell === b?.cell && a?.rows === b?.rows;
