/** What a byline says that its people did. */

/**
 * What leads to names, and the role that it gives them; none is the author's. The first that matches is taken off
 * first.
 */
export const roles: ReadonlyArray<readonly [pattern: RegExp, role?: string]> = [
  [
    /^(?:translated (?:from [^,;:\d]{1,30} )?by|translation(?: by|:)|traducido por|traduit par|übersetzt von)\s+/i,
    'translator',
  ],
  [/^(?:interview(?:ed)?(?: by|:)|as told to)\s+/i, 'interviewer'],
  [/^(?:edit(?:ed|ing) by|editors?:)\s+/i, 'editor'],
  [/^(?:(?:medically |scientifically )?reviewed by|fact[- ]checked by)\s+/i, 'reviewer'],
  [/^additional reporting by\s+/i, 'contributor'],
  [/^(?:video|film)s?(?: by|:)\s+/i, 'videographer'],
  [/^(?:graphics?|data visuali[sz]ations?|charts?)(?: by|:)\s+/i, 'designer'],
  [/^(?:compiled by)\s+/i, 'compiler'],
  [/^(?:(?:photo(?:graph)?s?|pictures?|images?)(?: by|:))\s+/i, 'photographer'],
  [/^(?:illustrat(?:ed|ions?)|cartoons?)(?: by|:)\s+/i, 'illustrator'],
  [
    /^(?:(?:written |story |text |words |reported |reporting |report |an? (?:essay|column|opinion) )?by:?|text:|words:|authors?:|von|par|por|di|av|door|od)\s+(?=\S)/i,
  ],
];

/** Where another role begins within a line. */
export const roleInside =
  /(?<!\b(?:medically|scientifically))[,\s]+(?:with )?(?=(?:translated (?:from \S+ )?by|interview(?:ed)? by|edit(?:ed|ing) by|(?:medically |scientifically )?reviewed by|fact[- ]checked by|additional reporting by|illustrated by|photo(?:graph)?s? by)\s)/i;

/** "Text and photos by …": whoever made both is the author. */
export const bothBy =
  /^(?:text|words|story|report) (?:and|&) (?:photo(?:graph)?s?|pictures|images|video)(?: by|:)\s+/i;
