import {foldedWords} from './repeated-title.js';

const aboutThem =
  /^(?:about|who is|who are|meet) the (?:authors?|editors?|translators?|illustrators?|contributors?|writers?)\b|^(?:notes? on|about) (?:the )?contributors?$|^(?:an? )?notes? (?:on|about) the (?:authors?|editors?|translators?|illustrators?)$|^author(?:’s|'s)? (?:bio|biography)|^(?:über|zu) (?:den autor|die autor(?:in|en|innen))|^zu(?:m autor|r autorin|den autor(?:en|innen))|^(?:(?:der autor|die autor(?:in|en|innen)|(?:(?:el|o) )?autor|(?:(?:la|a) )?autora|l[’'](?:auteure?|autrice|autore))$|à propos de l[’']aut(?:eur|rice)|(?:sobre|acerca de) (?:el autor|la autora|o autor|a autora)|(?:acerca|sobre) d?el autor|sull[’']aut(?:ore|rice)|over de auteurs?|om författaren|om forfatteren|o autorze|o autorce|об авторе|作者(?:简介|簡介)|(?:关于|關於)作者|著者(?:紹介|略歴|について)|(?:지은이|저자) ?소개)/i;

const about = /^(?:about|über|zu|à propos d(?:e |[’'])|sobre|over|om|su)\s*/i;

/**
 * Whether a heading announces what is said of the authors, in any of the languages that we read.
 *
 * @param names of the authors: "About Ada Obi"
 */
export function isAboutAuthors(heading: string, names: readonly string[] = []): boolean {
  if (aboutThem.test(heading.trim())) return true;
  const [preposition = ''] = about.exec(heading.trim()) ?? [];
  const named = preposition === '' ? '' : foldedWords(heading.trim().slice(preposition.length));
  return named !== '' && names.some((name) => foldedWords(name) === named);
}
