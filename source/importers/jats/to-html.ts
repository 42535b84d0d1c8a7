import type {Element, Node} from '../html/tree.js';
import {rawText} from '../html/tree.js';
import {allIn, elementsIn, firstIn, made} from '../xml/tree.js';
import {addressOf} from './address.js';
import type {Formulas} from './formulas.js';
import type {Notebook} from './notebook.js';
import {referenceList} from './references.js';
import {lineOf, ownLineOf} from './text.js';

/** JATS's elements that are one of HTML's by another name. */
const names: Readonly<Record<string, string>> = {
  p: 'p',
  italic: 'em',
  bold: 'strong',
  underline: 'em',
  strike: 's',
  monospace: 'code',
  sup: 'sup',
  sub: 'sub',
  break: 'br',
  hr: 'hr',
  'disp-quote': 'blockquote',
  'boxed-text': 'blockquote',
  preformat: 'pre',
  'def-list': 'dl',
  def: 'dd',
  table: 'table',
  thead: 'thead',
  tbody: 'tbody',
  tfoot: 'tfoot',
  tr: 'tr',
  td: 'td',
  th: 'th',
  'verse-line': 'p',
  attrib: 'p',
  speech: 'p',
  ruby: 'ruby',
};

/** Elements that hold others and say nothing themselves; within a text they stand as blocks. */
const holders = new Set(['fig-group', 'table-wrap-group', 'statement', 'question', 'answer', 'verse-group']);

const hidden = new Set([
  'object-id',
  'alt-text',
  'long-desc',
  'permissions',
  'graphic',
  'media',
  'inline-graphic',
  'inline-media',
  'index-term',
  'processing-meta',
  'x',
  'sec-meta',
  'label',
  'col',
  'colgroup',
  'target',
]);

/**
 * What shapes the text of one article; `references` is the id of the section that lists its references, `numbers` says
 * which of them is which by their ids.
 */
export type Shaper = {
  references: string;
  numbers: ReadonlyMap<string, number>;
  notebook: Notebook;
  formulas: Formulas;
};

/** A text in JATS as the tree that HTML's is read from. */
export function shape(nodes: readonly Node[], shaper: Shaper): Node[] {
  return nodes.flatMap((node) => (typeof node === 'string' ? [node] : shapeElement(node, shaper)));
}

function shapeElement(element: Element, shaper: Shaper): Node[] {
  const {name, children} = element;
  const inner = (): Node[] => shape(children, shaper);
  switch (name) {
    case 'title':
      return [made('h5', inner())];
    case 'xref':
      return crossReference(element, shaper);
    case 'fn':
      return noteInText(element, shaper);
    case 'ext-link':
    case 'uri':
    case 'email':
    case 'self-uri':
      return [made('a', inner(), new Map([['href', addressOf(element)]]))];
    case 'list':
      return [listOf(element, shaper)];
    case 'term':
      return [made('dt', inner())];
    case 'code':
      return [made('pre', [made('code', [rawText(children)], languageOf(element))])];
    case 'fig':
    case 'table-wrap':
    case 'chem-struct-wrap':
      return [floating(element, shaper)];
    case 'supplementary-material':
      return [made('p', captionOf(element, shaper, true))];
    case 'disp-formula':
      return displayed(element, shaper);
    case 'inline-formula':
    case 'math':
    case 'tex-math':
      return [shaper.formulas.print(element)];
    case 'alternatives':
      return alternative(element, shaper);
    case 'ref-list':
      return [referenceList(element, (each) => shape(each, shaper))];
    case 'table-wrap-foot':
      return [
        ...shape(
          children.filter((node) => !isNote(node)),
          shaper,
        ),
        ...allIn(element, 'fn').map((note) => tableNote(note, shaper)),
      ];
    case 'name':
      return spaced(inner());
    case 'caption':
      return inner();
    default: {
      if (hidden.has(name)) return [];
      if (holders.has(name)) return [made('div', [...labelOf(element), ...inner()])];
      const html = Object.hasOwn(names, name) ? names[name] : undefined;
      return [made(html ?? 'span', inner(), html === 'td' || html === 'th' ? element.attributes : undefined)];
    }
  }
}

/** The parts of a name, which are written one after the other. */
const spaced = (nodes: readonly Node[]): Node[] =>
  nodes
    .filter((node) => typeof node !== 'string' || node.trim() !== '')
    .flatMap((node, at) => (at === 0 ? [node] : [' ', node]));

const isNote = (node: Node): boolean =>
  typeof node !== 'string' && (node.name === 'fn' || node.name === 'fn-group');

const labelOf = (element: Element): Element[] => {
  const label = lineOf(firstIn(element, 'label'));
  return label === '' ? [] : [made('p', [made('strong', [label])])];
};

/** A citation leads to its reference by the number in the list, a mark to its note; what leads elsewhere is text. */
function crossReference(element: Element, shaper: Shaper): Node[] {
  const {attributes, children} = element;
  const id = attributes.get('rid')?.trim().split(/\s+/)[0] ?? '';
  const inner = shape(children, shaper);
  if (attributes.get('ref-type') === 'bibr') {
    const number = shaper.numbers.get(id);
    const entry = number === undefined ? '' : `.${number}`;
    return [made('a', inner, new Map([['href', `#${shaper.references}${entry}`]]))];
  }
  if (attributes.get('ref-type') === 'fn' && shaper.notebook.mention(id))
    return [made('note-mark', [], new Map([['label', id]]))];
  return inner;
}

function noteInText(element: Element, shaper: Shaper): Node[] {
  const id = keepNote(element, shaper);
  return shaper.notebook.mention(id) ? [made('note-mark', [], new Map([['label', id]]))] : [];
}

/** Keeps what a note says, without its mark; marks of other notes in it are text. Gives its id. */
export function keepNote(note: Element, shaper: Shaper): string {
  const {notebook} = shaper;
  const paragraphs = elementsIn(note, 'p');
  const within = {...shaper, notebook: {...notebook, mention: () => false}};
  return notebook.add(note, shape(paragraphs.length === 0 ? note.children : paragraphs, within));
}

const tableNote = (note: Element, shaper: Shaper): Element => {
  const label = lineOf(firstIn(note, 'label'));
  return made('p', [
    ...(label === '' ? [] : [`${label} `]),
    ...elementsIn(note, 'p').flatMap((each, at) => [
      ...(at === 0 ? [] : [' ']),
      ...shape(each.children, shaper),
    ]),
  ]);
};

const languageOf = (element: Element): ReadonlyMap<string, string> => {
  const language = element.attributes.get('language');
  return new Map(language === undefined ? [] : [['class', `language-${language}`]]);
};

const numbered = /^(?:order|arabic|alpha|roman)/;

function listOf(element: Element, shaper: Shaper): Element {
  const isOrdered = numbered.test(element.attributes.get('list-type') ?? '');
  const entries = elementsIn(element, 'list-item').map((entry) => {
    const label = lineOf(firstIn(entry, 'label'));
    const isSign = isOrdered || label === '' || /^[•·▪◦*–—-]$/.test(label);
    return made('li', [...(isSign ? [] : [`${label} `]), ...shape(entry.children, shaper)]);
  });
  const title = shape(elementsIn(element, 'title'), shaper);
  const list = made(isOrdered ? 'ol' : 'ul', entries);
  return title.length === 0 ? list : made('div', [...title, list]);
}

/** What stands apart from the text, with its label and caption. */
function floating(element: Element, shaper: Shaper): Element {
  const caption = made('figcaption', captionOf(element, shaper, false));
  const without = element.children.filter(
    (node) => typeof node === 'string' || (node.name !== 'caption' && node.name !== 'label'),
  );
  const inner = shape(without, shaper);
  const image = element.name === 'fig' ? [made('img', [])] : [];
  return made('figure', [caption, ...image, ...inner]);
}

function captionOf(element: Element, shaper: Shaper, isText: boolean): Node[] {
  const label = lineOf(firstIn(element, 'label')).replace(/[.:]$/, '');
  const caption = firstIn(element, 'caption');
  const title = ownLineOf(firstIn(caption, 'title'));
  const nodes: Node[] = [];
  const lead = [label, title.replace(/[.:]$/, '')]
    .filter((part) => part !== '')
    .map((part) => `${part}. `)
    .join('');
  if (lead !== '') nodes.push(isText ? made('strong', [lead]) : lead);
  for (const paragraph of caption ? elementsIn(caption, 'p') : [])
    nodes.push(...shape(paragraph.children, shaper), ' ');
  return nodes;
}

function displayed(element: Element, shaper: Shaper): Node[] {
  const text = shaper.formulas.print(element);
  const label = lineOf(firstIn(element, 'label'));
  if (text === '') return label === '' ? [] : [made('p', [label])];
  return [made('formula', [], new Map([['tex', label === '' ? text : `${text}  ${label}`]]))];
}

/** The first of several forms of the same that can be shown. */
function alternative(element: Element, shaper: Shaper): Node[] {
  const forms = elementsIn(element);
  const best = ['table', 'math', 'tex-math', 'textual-form', 'preformat', 'code'].flatMap((name) =>
    forms.filter((form) => form.name === name),
  )[0];
  return best ? shapeElement(best, shaper) : [];
}
