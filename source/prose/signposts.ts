/**
 * The words by which prose without headings marks its points, in one language. All in lower case; in the lists by
 * number, each entry holds the forms of one number from 1, parted by "|".
 */
export type Signposts = {
  /** Ordinals that mark a point only before a comma or a colon ("First,"). */
  paused: readonly string[];
  /** Phrases that mark a point whatever follows ("Firstly", "To begin with"). */
  free: readonly string[];
  /** Ordinals that mark a point after a determiner ("The first"). */
  named: readonly string[];
  determiners: readonly string[];
  /** Marks whichever point comes next, before a comma. */
  next: readonly string[];
  /** The last point's forms, as above. */
  last: {paused: readonly string[]; free: readonly string[]; named: readonly string[]};
  /** Connectives that open a conclusion: those that say so, and those that only draw one. */
  conclusion: {stated: readonly string[]; drawn: readonly string[]};
};

const english = 'first second third fourth fifth sixth seventh eighth ninth tenth'.split(' ');

/** A new language is a new row, under its BCP 47 code. */
const rows: Readonly<Record<string, Signposts>> = {
  en: {
    paused: english,
    free: [
      'firstly|first of all|first and foremost|to begin with|to start with|in the first place',
      'secondly|second of all|in the second place',
      'thirdly',
      'fourthly',
      'fifthly',
      'sixthly',
    ],
    named: english,
    determiners: ['the', 'a', 'my', 'our'],
    next: ['next', 'then'],
    last: {
      paused: ['last', 'last of all'],
      free: ['lastly', 'finally', 'last but not least'],
      named: ['last', 'final'],
    },
    conclusion: {
      stated: [
        'in conclusion',
        'to conclude',
        'in short',
        'in sum',
        'to sum up',
        'in summary',
        'to summarise',
        'to summarize',
        'all in all',
        'in the end',
        'in a nutshell',
      ],
      drawn: [
        'therefore',
        'thus',
        'hence',
        'consequently',
        'overall',
        'ultimately',
        'taken together',
        'all this means',
      ],
    },
  },
  de: {
    paused: [],
    free: [
      'erstens|zunächst|zuerst|als erstes',
      'zweitens|als zweites',
      'drittens|als drittes',
      'viertens',
      'fünftens',
      'sechstens',
      'siebtens',
    ],
    named: [
      'erste|erster|erstes',
      'zweite|zweiter|zweites',
      'dritte|dritter|drittes',
      'vierte',
      'fünfte',
      'sechste',
    ],
    determiners: ['der', 'die', 'das', 'ein', 'eine', 'mein', 'unser'],
    next: ['sodann', 'dann'],
    last: {
      paused: [],
      free: ['schließlich', 'letztens', 'zuletzt', 'zu guter letzt'],
      named: ['letzte', 'letzter', 'letztes'],
    },
    conclusion: {
      stated: [
        'zusammenfassend',
        'zusammengefasst',
        'kurz gesagt',
        'kurzum',
        'abschließend',
        'fazit',
        'alles in allem',
      ],
      drawn: ['daher', 'deshalb', 'deswegen', 'folglich', 'somit', 'also'],
    },
  },
  fr: {
    paused: ['premier', 'second', 'troisième'],
    free: [
      'premièrement|d’abord|tout d’abord|en premier lieu',
      'deuxièmement|secondement|en deuxième lieu|en second lieu',
      'troisièmement|en troisième lieu',
      'quatrièmement|en quatrième lieu',
      'cinquièmement',
      'sixièmement',
    ],
    named: ['premier|première', 'deuxième|second|seconde', 'troisième', 'quatrième', 'cinquième', 'sixième'],
    determiners: ['le', 'la', 'un', 'une', 'mon', 'notre'],
    next: ['ensuite', 'puis'],
    last: {paused: [], free: ['enfin', 'finalement', 'en dernier lieu'], named: ['dernier', 'dernière']},
    conclusion: {
      stated: ['en conclusion', 'pour conclure', 'en somme', 'en résumé', 'pour résumer', 'bref', 'au final'],
      drawn: ['ainsi', 'donc', 'par conséquent', 'c’est pourquoi'],
    },
  },
  es: {
    paused: ['primero', 'segundo', 'tercero', 'cuarto', 'quinto', 'sexto'],
    free: [
      'en primer lugar|primeramente|ante todo|para empezar',
      'en segundo lugar',
      'en tercer lugar',
      'en cuarto lugar',
      'en quinto lugar',
    ],
    named: [
      'primer|primero|primera',
      'segundo|segunda',
      'tercer|tercero|tercera',
      'cuarto|cuarta',
      'quinto|quinta',
    ],
    determiners: ['el', 'la', 'lo', 'un', 'una', 'mi', 'nuestro', 'nuestra'],
    next: ['después', 'luego'],
    last: {paused: [], free: ['por último', 'finalmente', 'en último lugar'], named: ['último', 'última']},
    conclusion: {
      stated: ['en conclusión', 'para concluir', 'en resumen', 'en suma', 'en definitiva', 'en síntesis'],
      drawn: ['por lo tanto', 'por tanto', 'por consiguiente', 'por ende', 'así pues'],
    },
  },
};

/** By BCP 47 primary language. */
export const signposts: ReadonlyMap<string, Signposts> = new Map(Object.entries(rows));
