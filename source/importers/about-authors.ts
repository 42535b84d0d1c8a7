const aboutThem =
  /^(?:about|who is|who are|meet) the (?:authors?|editors?|translators?|illustrators?|contributors?|writers?)\b|^(?:notes? on|about) (?:the )?contributors?$|^author(?:’s|'s)? (?:bio|biography)|^(?:über|zu) (?:den autor|die autor(?:in|en|innen))|^(?:à propos de l[’']auteur|l[’']auteure?$|sobre (?:el autor|la autora|o autor|a autora)|l[’']autore$|over de auteurs?|om författaren|om forfatteren|o autorze|o autorce|об авторе)/i;

/** Whether a heading announces what is said of the authors, in any of the languages that we read. */
export const isAboutAuthors = (heading: string): boolean => aboutThem.test(heading.trim());
