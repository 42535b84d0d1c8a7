/** A noun in the plural and in the singular, and what leads to the one as to the other: "aux", "à l’". */
export type PluralNoun = {plural: string; singular: string; leads: Readonly<Record<string, string>>};

/**
 * The words of a European language that say who somebody is. Lists are parted by white space, those with phrases in
 * them by "|"; an asterisk stands for any letters at a word's beginning or end; all is in lower case.
 */
export type Lexicon = {
  /** Whether a capital within a sentence is the sign of a name; in German every noun has one. */
  capitals: boolean;
  /** Whether a case without a preposition says what a thing belongs to: "Wydziale Prawa Uniwersytetu …". */
  genitives?: true;
  /** Whether a post stands behind its institution: "Helsingin yliopiston professori". */
  postLast?: true;
  /** Whether a verb ends a relative clause: "waar hij staatsrecht doceert". */
  verbLast?: true;
  /**
   * How the nouns of posts end, and what that becomes in other cases and in the plural, as in "ec:ca,cem": "dyrektorem",
   * "dyrektorzy".
   */
  cases?: string;
  /** The same for the nouns of institutions, in the singular: "szkoły" is one, "szkolny" is none. */
  institutionCases?: string;
  /** A regular expression of how adjectives end in any case, where what stands before an institution's noun is one. */
  adjectives?: string;
  /** Whether a verb ends every clause, and says of the posts before it whether they are over. */
  verbFinal?: true;
  /** Articles at the ends of nouns: "lederen". */
  definite?: string;
  /** Ends that say "is" and "was", behind a post: "başkanıdır", "başkanıydı". */
  copulas?: string;
  pastCopulas?: string;
  /**
   * A regular expression of how the noun of a post ends as that of an office, the verbs of those who hold one, and what
   * may stand between them: "dekanlık yapıyor", "başkanlığı görevini yürüttü".
   */
  officeEnds?: string;
  holds?: string;
  held?: string;
  tasks?: string;
  /** Phrases that announce a byline, and those that stand for one without a name. */
  by: string;
  nobody: string;
  /** Nouns that stand before whoever made the pictures. */
  pictures?: string;
  and: string;
  /** Phrases between the names of two who talk: "im Gespräch mit". */
  talks?: string;
  articles: string;
  /** Nouns for the writer of the article, for several, and pronouns for them. */
  author: string;
  authors: string;
  he: string;
  they: string;
  /** Verbs that a post follows, of now and of then. */
  is: string;
  was: string;
  /** Verbs that an affiliation follows, and what follows that as a post. */
  works: string;
  worked: string;
  as: string;
  /** Verbs that are a post with their object: "teaches law". */
  does: string;
  did: string;
  /** Verbs whose object is the affiliation: "directs the institute". */
  runs: string;
  ran: string;
  /** Verbs that say nothing of posts: lives, published, received. */
  tells: string;
  /** A regular expression of how verbs of these kinds end, and no noun does. */
  verbEnds?: string;
  at: string;
  of: string;
  for: string;
  in: string;
  /** What leads to the school that a profession was learnt at: "abogada por la Universidad …". */
  learntAt?: string;
  /** Adverbs that may stand anywhere; those that end what is over; those that lead back to the place before. */
  adverbs: string;
  /** Adverbs of several words, parted by "|", which are read as one: "i-dag" where another list has it. */
  adverbPhrases?: string;
  now: string;
  there: string;
  respectively: string;
  former: string;
  /** What comes before a year: until when, since when. */
  until: string;
  since: string;
  /** Nouns of the time that years follow, "in der Zeit von …"; what opens how long, "über", and its nouns, "Jahre lang". */
  periods?: string;
  forLong?: string;
  spans?: string;
  /** Nouns that belong to a year: "в 2012 году". */
  years?: string;
  /** Relative words and others that no name goes on after. */
  breaks: string;
  /** Of these what a name may have within it: "Médecins sans frontières". */
  without?: string;
  /** Phrases that lead to what somebody is in charge of, behind an institution too: "ekspert Instytutu X ds. energii". */
  charge?: string;
  /** Verbs of those who were asked and said nothing, who wrote no article. */
  declines?: string;
  /** What leads to those whom several speak for, where a note opens with it: "Namens de Vereniging X: …". */
  onBehalf?: string;
  honorifics: string;
  /** What leads to those with whom a post is held. */
  company?: string;
  /** Phrases behind a position that say it is the first of its kind: "rédacteur en chef". */
  inChief?: string;
  /** How posts of those begin who stand in for others: "vice ordförande". */
  deputies?: string;
  /** Positions; of these the ones that need no employer, the academic, those of states, and the writers of books. */
  positions: string;
  /** Words that end as positions do, and are none: "supérieur", "mayor". */
  unlike?: string;
  professions: string;
  academics: string;
  offices: string;
  writers: string;
  /** What parts of a paper, a firm or an office are called, in capitals too: "directora de Comunicación de …". */
  departments?: string;
  /** Nouns that institutions are called by, and how compounds of them end. */
  institutions: string;
  /** Nouns of books, of which one is an editor and holds no post. */
  books?: string;
  /** Of the institutions the parts of a paper, which a name in quotation marks is not the name of. */
  desks?: string;
  /** Of these the ones that mean something else without a name: "el estudio de la sociedad", "directora editorial". */
  things?: string;
  /** Of these the parliaments, in which one sits for a party or a place. */
  parliaments?: string;
  /** Nouns of institutions in the plural, "an den Universitäten X und Y". */
  plurals?: readonly PluralNoun[];
  disclosures: {interests?: string; disclaimer?: string; venue?: string; funding?: string};
};
