import type {Section} from '../../article/article.js';
import {textOf} from '../../article/text.js';
import {readByline} from '../../people/byline.js';

/** Somebody whom a page of the manual names as its author or its program's. */
type Named = {name: string; organisation?: string};

const heading = /^authors?\b/i;
/** UTF-16 units of a paragraph that is looked at, and of what names people. */
const longestText = 2000;
const longestNames = 400;

/** "Written by Ada Obi and Bo Lind.", "This manual page was written by …". */
const written =
  /(?:^|[.;]\s+)(?:Originally |This (?:man(?:ual)? ?page|program|software) (?:was |is )?)?[Ww]ritten (?:and maintained )?by ((?:[^.;:]|(?<=\b\p{Lu})\.)*)/gu;

/** A name alone in its line, or with where somebody is: "Ada Obi, Quay Software Foundation". */
const alone = /^(\p{Lu}[\p{L}'’-]+(?: \p{Lu}(?:\.|[\p{L}'’-]+)){1,3})(?:, (\p{Lu}[^.,;:]{3,60}))?\.?$/u;
const address = /[<([][^<>()[\]\s]{1,80}@[^<>()[\]\s]{1,80}[>)\]]|\S{1,80}@\S{1,80}/g;

/** The authors that the section about them names, in sentences or a line each; of other sentences nobody. */
export function authorsIn(sections: readonly Section[]): Named[] {
  const named = new Map<string, Named>();
  for (const section of sections)
    if (heading.test(section.heading ?? ''))
      for (const block of section.blocks)
        for (const person of block.kind === 'prose' ? namesIn(textOf(block)) : [])
          if (!named.has(person.name)) named.set(person.name, person);
  return [...named.values()];
}

function namesIn(text: string): Named[] {
  if (text.length > longestText) return [];
  const plain = text.replaceAll(address, '').replaceAll(/[ \t]+/g, ' ');
  const lines = plain.split('\n').flatMap((line): Named[] => {
    const [, name, organisation] = alone.exec(line.trim()) ?? [];
    return name === undefined ? [] : [{name, ...(organisation !== undefined && {organisation})}];
  });
  if (lines.length > 0) return lines;
  return Array.from(plain.replaceAll('\n', ' ').matchAll(written)).flatMap(([, names = '']) =>
    names.length > longestNames
      ? []
      : readByline(names.replaceAll(/ +(?=[,.]|$)/g, '')).flatMap(({name, family}) =>
          family === undefined ? [] : [{name}],
        ),
  );
}
