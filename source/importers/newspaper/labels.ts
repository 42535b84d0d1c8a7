import {wordList} from '../../article/word-list.js';

const isKickerWord = wordList(`
  view views viewpoint viewpoints opinion opinions comment comments commentary analysis perspective perspectives editorial
  editorials essay essays column columns letters debate forum insight insights outlook idea ideas focus feature features
  review reviews interview interviews profile report reports world nation business science culture arts books health
  sport politics economy society technology tribuna opinión meinung kommentar tribune idées débats`);
const isPublicationWord = wordList(`
  argus bulletin chronicle courant courier daily digest dispatch echo enquirer examiner express gazette globe guardian
  herald independent inquirer journal ledger magazine mail mercury messenger mirror monitor monthly morning news
  newspaper observer post press record register reporter review sentinel standard star sun telegraph times tribune
  weekly allgemeine anzeiger tageblatt zeitung courrier figaro monde diario país corriere giornale`);

const wordsOf = (label: string): string[] => label.toLowerCase().split(/[\s,&/|-]+/);

/** Whether a label has a word that names a section of a newspaper, such as "Views". */
export const hasKickerWord = (label: string): boolean => wordsOf(label).some(isKickerWord);

/** Whether a label of two words or more has one that newspapers are called by, such as "Gazette". */
export const hasPublicationWord = (label: string): boolean => {
  const words = wordsOf(label);
  return words.length > 1 && words.some(isPublicationWord);
};
