import type {Disclosure} from '../../article/article.js';

const noun =
  '(?:article|essay|commentary|op-ed|opinion piece|piece|column|comment|analysis|text|story|report|interview|contribution|post|version|excerpt)';

/** What kind of disclosure a sentence makes; it is looked at more closely only where it has one of the stems. */
type Signs = {stems: readonly string[]; patterns: readonly RegExp[]};

const venues: Signs = {
  stems: [
    'contribut',
    'wrote',
    'publish',
    'print',
    'appear',
    'post',
    'produc',
    'commission',
    'distribut',
    'syndicat',
    'written',
    'adapted',
    'reproduc',
    'partnership',
    'collaboration',
    'arrangement',
    '©',
    '(c)',
    'copyright',
  ],
  patterns: [
    /\b(?:is|was|has been) contributed (?:exclusively )?to (.+)/i,
    new RegExp(`\\bcontribut(?:ed?|es|ing) (?:this|the) ${noun} to (.+)`, 'i'),
    /\bcontributed (?:this|it|the above) to (.+)/i,
    new RegExp(`\\bwrote (?:this|the) ${noun} (?:exclusively |specially |especially )?for (.+)`, 'i'),
    new RegExp(
      `\\b(?:this|the|an?)\\b.{0,60}\\b${noun}\\b.{0,60}?\\b(?:was |is |has been |have been )?(?:first |originally |previously |also |exclusively |here )*(?:re)?(?:published|printed|appeared|appears|posted|produced|commissioned|distributed|syndicated|written)(?: here)? (?:in|by|on|at|from|for|with) (.+)`,
      'i',
    ),
    /^(?:this )?(?:was |is )?(?:first |originally |previously )+(?:published|printed|appeared|posted) (?:in|by|on|at) (.+)/i,
    /^(?:reprinted|republished|adapted|reproduced|published)\b.{0,30}? (?:from|by arrangement with|by|in|with(?: the)? permission (?:of|from)) (.+)/i,
    /^(?:in )?(?:partnership|collaboration|arrangement) with (.+)/i,
    /^(?:©|\(c\)|copyright:?)(?:\s*©)?\s*(?:\d{4}(?:[–-]\d{2,4})?[\s,/]*)?(?:by )?(.+)/i,
  ],
};

const disclaimers: Signs = {
  stems: ['view', 'opinion', 'statement', 'idea', 'argument', 'capacit'],
  patterns: [
    /\b(?:views?|opinions?|statements?|ideas|arguments)\b.{0,160}\b(?:do|does|may|should|need)(?: not|n['’]t)\b.{0,40}\b(?:reflect|represent|those of|be taken|express|be those)/i,
    /\b(?:views?|opinions?)\b.{0,120}\b(?:are|is|remain)\b.{0,30}\b(?:personal|(?:his|her|their|my|our|its|the (?:author|writer)['’]?s?['’]?) own|(?:alone|solely)|those of the)\b/i,
    /\b(?:writes?|writing|wrote|speaks?|speaking|writes here) (?:here )?in (?:an? |his |her |their )?personal capacit/i,
    /\b(?:does|do) not (?:necessarily )?(?:reflect|represent|endorse) (?:the )?(?:views?|opinions?|position)/i,
    /\b(?:these|those|they) are (?:his|her|their|my|our|the (?:author|writer)['’]?s?['’]?) (?:own |purely )?personal (?:views|opinions)/i,
    /\b(?:article|essay|piece|column|commentary|post) (?:only )?(?:reflects?|represents?|expresses) (?:only )?(?:his|her|their|the authors?['’]s?) (?:own |personal )*(?:views?|opinions?)\b/i,
    /\bonly (?:represents?|reflects?|express(?:es)?) the (?:views?|opinions?) of\b/i,
    /^(?:the )?(?:views?|opinions?)(?: expressed)?(?: here| herein)?(?: are)? (?:personal|(?:his|her|their) own)\b/i,
  ],
};

const funding: Signs = {
  stems: ['fund', 'support', 'financ', 'sponsor', 'underwritten', 'made possible', 'grant'],
  patterns: [
    /\b(?:funded|supported|financed|sponsored|underwritten|made possible) (?:in part |partly |jointly |financially )?(?:by|through|with|under)\b/i,
    // Not in any case: "with Ada Grant".
    /\b(?:[Rr]eceived|[Rr]eceives|[Aa]cknowledges?|[Ww]ith)\b.{0,40}\b(?:[Ff]unding|[Ff]inancial support|grants?|[Ff]ellowship support)\b(?! (?:officer|manager))/,
    /\bfunding (?:was |is |for |came |comes |from )/i,
  ],
};

const interests: Signs = {
  stems: ['interest', 'declare', 'own', 'hold', 'advis', 'consult', 'paid', 'fees', 'disclosure', 'report'],
  patterns: [
    /\b(?:competing|conflicts?(?: of)?|financial|vested) interests?\b/i,
    /\bdeclares? (?:that|no|an?|the following)\b/i,
    /\b(?:owns?|holds?) (?:\S+ ){0,3}?(?:shares?|stocks?|equity|stakes?|options|a stake|an interest)\b/i,
    /^(?:(?!who )\S+ ){1,4}?(?:also )?advises?\b/i,
    /\breports? (?:receiving )?(?:[a-z]+ ){0,3}(?:fees|grants|payments|royalties|stock|honoraria|funding)\b/i,
    /\b(?:consults? to|is (?:a )?paid (?:consultant|adviser|advisor|by)|has been paid|(?:has )?received (?:speaking |consulting |lecture )?fees)\b/i,
    /^disclosures?:/i,
  ],
};

/** What one sentence of an author note discloses; nothing where it only says who somebody is. */
export function readDisclosures(sentence: string): Disclosure[] {
  const text = sentence.trim();
  const lower = text.toLowerCase();
  const match = ({stems, patterns}: Signs): RegExpExecArray | undefined => {
    if (!stems.some((stem) => lower.includes(stem))) return undefined;
    for (const pattern of patterns) {
      const found = pattern.exec(text);
      if (found) return found;
    }
    return undefined;
  };
  if (match(disclaimers)) return [{kind: 'disclaimer', text}];
  const name = match(venues)?.[1];
  if (name !== undefined) return [{kind: 'venue', name: venueName(name), text}];
  return [
    ...(match(interests) ? [{kind: 'interests' as const, text}] : []),
    ...(match(funding) ? [{kind: 'funding' as const, text}] : []),
  ];
}

const venueName = (text: string): string =>
  text
    .replace(
      /,? (?:with (?:the )?(?:kind )?permission\b|under (?:an? )?(?:Creative Commons|CC)\b|and is (?:re)?(?:published|printed)|on (?:\d|(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sep|Oct|Nov|Dec)\w* )|in (?:\w+ )?\d{4}\b|before |where ).*$|, \d{4}\b.*$| \d{4}[.\s]*$/i,
      '',
    )
    .replace(/[\s,.;:)\]*_]+$/, '')
    .replace(/^the (?=\S)/, '');
