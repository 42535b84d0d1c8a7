import {wordList} from '../article/word-list.js';

/** Given names common in several languages: a hint that a line is a name, and never more than a hint. */
const isListed = wordList(`
  aaron adam adrian ahmed aisha alain alan albert alejandro alessandro alex alexander alexandra alfred ali alice alicia
  amanda amina amy ana anders andré andrea andreas andrei andrew andy angela anita anna anne annie anthony antoine antonio
  arthur arun ashley barbara beatrice ben benjamin bernard beth björn bob boris brian bruce camille carl carla carlos
  carmen carol caroline catherine cécile charles charlotte chris christian christina christine christopher claire clara
  claudia claudio colin daniel daniela david deborah denis diana diego dimitri dominique donald dorothy douglas edgar edith
  eduardo edward elena elisabeth elizabeth ella ellen emanuel emily emma eric erik ernest esther eva evelyn fatima felix
  fernando fiona florence francesca francesco francis francisco françois frank fred frederick gabriel gary george georges
  gerald gianni gordon grace graham greg gregory guillaume gustav hannah hans harold harry hassan heather heinrich helen
  henri henry hugo ian ibrahim igor inés ingrid irene isaac isabel ivan jack jacob jacques james jamie jan jane janet jason
  javier jean jeffrey jennifer jens jeremy jessica joan joe johan johannes john jonathan jorge josé joseph joshua juan judith
  julia julian julie juliet jürgen karen karin karl kate katherine katie keith kenneth kevin khalid klaus kwame lars laura
  lauren laurent leila leo leonard leonardo lillian linda lisa liz louis louise lucas lucy luis luke magnus manuel marc
  marco margaret maria marie marina mario mark marta martha martin martina mary mathias matteo matthew maurice max maya
  melissa michael michel michelle miguel mikhail mohamed mohammed monica nadia nancy naomi natalia natalie neil nicholas
  nicolas nicole nigel nikolai nina noah nora olga oliver olivia omar oscar pablo pamela patricia patrick paul paula pedro
  peter philip philippe pierre priya rachel rafael rahul raj ralph raphael ravi raymond rebecca renata ricardo richard
  robert roberto robin roger roland ronald rosa rosemary roy ruth ryan sally samuel sandra sanjay sara sarah scott sean
  sebastian sergei sergio sharon silvia simon sofia sophia sophie stefan stella stephanie stephen steve steven stuart
  sunita susan suzanne sven sylvia tania teresa theodore theresa thomas timothy tina tom tomás tony valerie vanessa vera
  victor victoria viktor vincent virginia vivian vladimir walter wendy william yasmin yusuf yves yvonne zoe`);

export const isGivenName = (word: string): boolean => isListed(word.toLowerCase());
