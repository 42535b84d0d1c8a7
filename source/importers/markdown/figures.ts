import type {Token} from 'markdown-it';
import type {Figure} from '../../article/article.js';
import {sanitiseLine} from '../../article/sanitise.js';
import {addressOf, plainText} from './spans.js';

/** The images of a paragraph that holds nothing else, linked or not; none where it holds text too. */
export function figuresOf(tokens: readonly Token[]): Figure[] {
  if (!tokens.some(({type}) => type === 'image')) return [];
  const figures: Figure[] = [];
  for (const token of tokens) {
    if (token.type === 'image') figures.push(figureOf(token));
    else if (!isBetween(token)) return [];
  }
  return figures;
}

/** White space, the link around an image, or attributes after it (`{width=50%}`). */
const isBetween = ({type, content}: Token): boolean =>
  type === 'link_open' ||
  type === 'link_close' ||
  type === 'softbreak' ||
  (type === 'text' && /^\s*(?:\{[^{}]*\}\s*)?$/.test(content));

function figureOf(image: Token): Figure {
  const alt = sanitiseLine(plainText(image.children ?? []));
  const caption = sanitiseLine(String(image.attrGet('title') ?? ''));
  const href = addressOf(image.attrGet('src'));
  return {
    kind: 'figure',
    id: '',
    ...(alt === '' ? {} : {alt}),
    ...(caption === '' ? {} : {caption}),
    ...(href === undefined ? {} : {href}),
  };
}
