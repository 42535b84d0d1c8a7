import {hasInstitutionWord} from '../institution-words.js';

/** What is studied and taught, which a post may be of and which is no institution. */

/** How the last words of fields of study end. */
export const fieldOfStudy =
  /(?:ics|log(?:y|ies)|ies|[ts]ion|ment|ture|ing|ism|graphy|istry|onomy|ity|ness|ship)$|^(?:law|medicine|health|education|peace|history|arts?|action|sciences?|society|asia|africa|europe|governance|finance|defence|defense|music|philosophy|war|trade|change|nature|food|water|energy|practice|residence)$/i;

/** "Theater and Performance Studies": a field by its last word, whatever is before it. */
export const isStudy = (segment: string): boolean => {
  const last = segment.split(' ').at(-1)!;
  return / /.test(segment) && !/ of /.test(segment) && fieldOfStudy.test(last) && !hasInstitutionWord(last);
};

/** "chair of English": a language is what is taught. */
export const isLanguage =
  /^(?:English|French|German|Spanish|Italian|Portuguese|Russian|Slavic|Arabic|Hebrew|Persian|Turkish|Chinese|Japanese|Korean|Hindi|Sanskrit|Latin|Greek|Classics|Norwegian|Danish|Swedish|Finnish|Dutch|Polish|Czech|Hungarian|Romanian|Bulgarian|Serbian|Croatian|Ukrainian|Yiddish|Urdu|Bengali|Tamil|Catalan|Galician|Basque|Irish|Welsh|Vietnamese|Indonesian|Swahili)(?:(?:,? (?:and|&)|,) \p{Lu}\p{L}+)*$/u;

export const isField = (segment: string): boolean =>
  /^(?:Public|Business|Social|Political|International|Library|Bank)\b.*(?:Administration|Studies|Policy|Affairs|Science|Management|Finance|Law)$|^(?:Information|Computer|Control|Power|Earth|Complex|Health|Food|Energy|Embedded|Intelligent|Distributed|Environmental|Engineering)\b.* Systems$|^Information Systems$/.test(
    segment,
  ) || isLanguage.test(segment);
