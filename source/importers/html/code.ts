import type {Code} from '../../article/article.js';
import {sanitise, sanitiseLine} from '../../article/sanitise.js';
import {type Element, rawText} from './tree.js';

const languageClass = /(?:^|\s)(?:lang(?:uage)?|highlight-source|brush:)-?\s*([\w+#.-]+)/;

/** Code as it stands; what it is written in is said by itself or by what is in it. */
export function codeOf({attributes, children}: Element): Code {
  const inner = children.find((node) => typeof node !== 'string' && node.name === 'code');
  const classes = [attributes, ...(typeof inner === 'object' ? [inner.attributes] : [])];
  const language =
    attributes.get('language') ??
    attributes.get('lang') ??
    classes
      .map((each) => languageClass.exec(each.get('class') ?? '')?.[1])
      .find((found) => found !== undefined);
  const verbatim = attributes.has('verbatim');
  const text = sanitise(rawText(children));
  return {
    kind: 'code',
    id: '',
    ...(language === undefined || sanitiseLine(language) === '' ? {} : {language: sanitiseLine(language)}),
    text: verbatim ? text : text.replace(/^\n/, '').replace(/\s+$/, ''),
  };
}
