import {withoutInterruptions, withoutNicknames} from '../interruptions.js';
import {hasInstitutionWord, isUnmistakable} from '../institution-words.js';
import {isOutlet} from './employers.js';
import {isPositionNoun} from '../titles.js';
import {verbAt} from './verbs.js';

/** Sentences of author notes in the forms that their grammar reads. */

const announcing =
  /^(?:(?:about )?(?:the )?(?:authors?|contributors?|writers?)\s*:|(?:words|text|story|essay|written|guest post|guest column) by\s*:?|this (?:is )?(?:an? )?(?:guest |invited )?(?:post|essay|article|column|piece|op-ed|commentary) (?:(?:is|was) (?:written |contributed )?)?(?:by|from)|(?:an? )?guest (?:post|column|essay|contribution) (?:is )?by)\s+(?=\p{Lu})/iu;
function unannounced(sentence: string): string {
  const said = sentence.replace(announcing, '');
  return said === sentence ? said : said.replace(guestFrom, '$1, at ');
}

const adverbFirst = /^(formerly|previously|earlier|currently|presently|now), (?=\S)/i;

/** "Our guest, Ada Obi, is …": who is meant, before the name. */
const guest =
  /^(?:our|today[’']s|this (?:week|month|issue)[’']s) (?:[a-z]+ )?(?:guest|author|speaker|columnist|contributor|writer|blogger|host|reviewer)(?:,| is)? (?=\p{Lu}[\p{L}.'’-]+ \p{Lu})/iu;

/** "she’s been", "he’s": in full. */
const shortened: ReadonlyArray<readonly [RegExp, string]> = [
  [
    /\b(he|she|who)[’']s (?=(?:also |now |currently |previously |recently )?(?:been|served|worked|taught|written|held)\b)/gi,
    '$1 has ',
  ],
  [/\b(he|she|who|where)[’']s /gi, '$1 is '],
  [/\b(they)[’']re /gi, '$1 are '],
  [/\b(they|i)[’']ve /gi, '$1 have '],
];

/** "divides her time between teaching at … and …", "combines teaching at … with …": what follows is what she does. */
const several =
  /\b(?:(?:divides|splits|shares) (?:her|his|their) time between|combines|juggles|balances) (?=[a-z]+ing\b)/i;

function withDeeds(sentence: string): string {
  const match = several.exec(sentence);
  if (!match) return sentence;
  const after = sentence.slice(match.index + match[0].length).replace(/ with (?=[a-z]+ing\b)/, ' and ');
  const deeds = after.replaceAll(
    /(^|,? and |, )([a-z]+ing)\b/g,
    (_, joint: string, deed: string) => joint + finite(deed.slice(0, -'ing'.length)),
  );
  return sentence.slice(0, match.index) + deeds;
}

/** "teach" → "teaches", "edit" → "edits", "writ" → "writes": by what is left without "ing" or "ed". */
const finite = (stem: string): string => [`${stem}s`, `${stem}es`].find((form) => verbAt(form)) ?? `${stem}s`;

/** "Before joining X, where she is a fellow, Ada Obi was …" with both posts behind the name. */
const joiningFirst =
  /^Before (?:joining|moving to|coming to) ((?:the )?\p{Lu}[^,]{2,80}), where (?:he|she|they) (is|are) ([^,]{3,120}), ([^,]{3,60}?) ((?:was|were|served|worked|spent)\b.*)$/u;

/** "served in city government for 27 years as", "works part-time, mostly from home, as", "retired in May as": as what. */
const doneAs =
  /\b(serves?|served|works?|worked|retired|resigned|(?:stepped|stood) down) (?!as |(?:at|for|with|from) (?:the )?\p{Lu})((?:(?!as |such as |(?:is|was|has|works?|worked|serves?|served|teach(?:es)?|taught) )(?:[a-z\d’-]+|(?<=\b(?:in|on|of|from|across|throughout|the|and) )\p{Lu}[\p{L}’-]+),? ){1,14})as (?!well\b|part\b|though\b)(?=(?:an? |the |its |first )?\p{L})/gu;

const namesInstitution = (text: string): boolean => /\p{Lu}/u.test(text) && hasInstitutionWord(text);

/** "retired in 2014 from", "retired from teaching at", "retired after 30 years with" */
const retiredFrom =
  /\b(retired|resigned) (?:(?:(?:in|on|last|this|earlier) (?:[^\s,;]+ ){1,3}?)?from (?:[a-z]+ing (?:[a-z]+ ){0,3}?at )?|after [^,;]{2,40}? (?:at|with) (?=(?:the )?\p{Lu}))/gu;

/** "a researcher associated with …" */
const linked = /(?<=\b(?!is|are|was|were)[a-z]{5,}) (?:associated|affiliated) with /g;

/** "at law firm Harper Reed", "the private Norwegian oil company Marren": what a name in capitals is, before it. */
const described =
  /\b(at|of|for|with|by) (?:the |an? )?(?:(?:[a-z]+|[A-Z][a-z]+(?:an|ish|ese|ch)) ){0,4}(?:law firm|think tank|consultancy|charity|nonprofit|start-?up|company|outlet|podcast|newsletter|publisher|channel|broadcaster|agency|brokerage|insurer|retailer|platform) (?=\p{Lu}(?!\p{L}+’s ))/gu;

/** "of the Marren-based magazine, Ebb": a comma before a name. */
const housed =
  /(\b(?:at|of|for|with|by) the [^,;.]{0,60}\b(?:magazine|newspaper|journal|website|blog|quarterly|newsletter)), (?=\p{Lu})/gu;

/** "a reporter based in the Fens for the Ebb Radio" */
const basedFor = / based in (?:the )?\p{Lu}\S*(?: \p{Lu}\S*){0,3} (?=(?:for|at|with) (?:the )?\p{Lu})/gu;

/** ", having earlier served as an analyst at …": what somebody did before. */
const having =
  /, having (?:earlier |previously |formerly |once |also )?(?=(?:served|worked|taught|led|held|been)\b)(been\b)?/g;

/** "The poet Ada Obi teaches …", "The late Ada Obi": what somebody is, before the name. */
const calling =
  /^The (?:late(?= )|(?:[a-z]+ )?(?:poet|novelist|writer|author|historian|economist|journalist|critic|essayist|artist|scientist|philosopher|sociologist|lawyer|biologist|physicist|psychologist)) (?=\p{Lu}[\p{L}.'’-]+ \p{Lu})/u;

/** ", having earned a doctorate from …": what is no post. */
const havingEarned =
  /, (?:holding (?:an? |degrees|both )|having (?:earned|received|completed|obtained|graduated|studied|won|published|written|gained)\b)[^;]*$/;

/** "…, of which Oscar Feld is director", "of whose board": what another is of the institution just named. */
const ofWhich =
  /^(.* (?:of|at|for) ((?:the )?\p{Lu}[^,]{2,80})), (?:of|at) which ((?:the )?[^,]{2,60}?) (is|was|are) (.+)$/u;

/** "…, and since 2009 is the head of …": since when. */
const sinceThen =
  /((?:,|,? and) (?:(?:he|she|they) )?)since (?:[A-Z][a-z]+ )?\d{4},? (?=(?:(?:he|she|they) )?(?:is|has|works|teaches|leads|serves|directs|heads)\b)/g;

/** "served four years as a ranger and two as a warden": for how long, once more. */
const yearsAs =
  / and (?:another )?(?:one|two|three|four|five|six|seven|eight|nine|ten|\d{1,2})(?: more)?(?: years?)? as (?=an? )/g;

/** "has worked at the Weir since 2011", "has led the Ebb Trust since 2015": what goes on, and since when. */
const doneSince =
  /\bhas (worked(?= (?:at|for|with) )|written(?= for )|covered|hosted|headed|directed|chaired|edited|managed|led|run) (?=[^,;]{2,100} since (?:[A-Z][a-z]+ )?\d{4})/g;
const irregular: ReadonlyMap<string, string> = new Map([
  ['led', 'leads'],
  ['run', 'runs'],
  ['written', 'writes'],
]);
const inPresent = (deed: string): string => irregular.get(deed) ?? finite(deed.slice(0, -'ed'.length));

/** "is at present a fellow of …": when, and not where. */
const atPresent = /\b(is|are|works?|teach(?:es)?|serves?) at (?:present|the moment),? (?=\S)/g;

/** "of the Marren based magazine" */
const basedIn = /(?<=\bthe )(\p{Lu}[\p{L}.’-]*) based (?=[a-z])/gu;

/** "at several think tanks including the Tarn Trust": of what kind the names behind it are. */
const ofSeveral =
  /\b(at) (?:several|various|many|numerous|multiple) (?:[a-z-]+ ){0,3}[a-z-]+s,? (?:including|such as|like) (?=(?:the )?\p{Lu})/gu;

/** "spent nine years at the Weir, most recently as …", "spent two decades as …": as what, and where. */
const spent =
  /\bspent [^,.;]{2,60}? (?:(?:at|with) ([^,;]{2,80}?),? (?:(?:including|lastly|most recently|latterly) )?)?as (?=(?:an? )?\p{L})/gu;

/** "a nurse currently working at the Weir as …": the work apart from what somebody is. */
const workingNow =
  / (?:currently |now |presently )working (?=(?:at|for|with) (?:the )?\p{Lu}[^,.;]* as an? )/gu;

/** "a reporter covering locks and tides for the Ebb Times": for whom, and not about what. */
const aboutWhat =
  /\b([a-z]+) (?:covering|reporting on|writing about|writing on) [^.;]{3,120}? (for|at|with) (?=(?:[Tt]he )?\p{Lu})/gu;

/** "…; before that she was deputy head of …" */
const beforeThat =
  /([;,](?: and)? )(?:before|prior to) (?:that|this),? (?:(?:he|she|they) )?(?=(?:was|worked|served|held|taught|led|ran) )/g;

/** "a researcher formerly with the Weir Institute": apart from what somebody is. */
const formerlyWith =
  /(?<=\b(?!is|was|are|and|but)[a-z]{3,}) (?=(?:formerly|previously) (?:with|of|at) (?:the )?\p{Lu})/gu;

/** "the host of “Low Tide,” a podcast": the comma of the sentence. */
const commaInside = /([“"][^”"]{1,80}),[”"] /g;

/** "a centre housed within the Rivers Programme" */
const within = /(?<=\p{Lu}\S*) (?:housed|hosted) (?:within|in|at|by) (?=(?:the )?\p{Lu})/gu;

/** "professor of Tides and of Tidal Law at …": of two fields, as of two chairs. */
const ofTwo =
  /\b((?:[Pp]rofessor|[Ll]ecturer|[Rr]eader)(?: [Ee]merit(?:us|a))?) (of|in) (\p{Lu}[^,;]{2,60}?),? and (?:of|in) (?=\p{Lu}[^,;]{2,60}? (?:at|in) (?:the )?\p{Lu})/gu;

/** "adjunct professor Tarn University": without a comma. */
const justBefore =
  /\b([a-z]{4,}) (?=((?:\p{Lu}[\p{L}.&’'-]* (?:(?:of|for|and) )?){0,5}\p{Lu}[\p{L}’'-]*)(?:$|[,;.]| and ))/gu;

/** ", D-Tarn,": of which party, and from where. */
const party =
  /, (?:[DRI]|Lab|Con|Lib|SNP)-\p{Lu}[\p{L}. ]{1,24},? (?=(?:and|is|are|was|were|has|represents?|serves?|chairs?)\b)/gu;

/** "a Tarn and Ebb columnist": of two papers. */
const ofTwoPapers =
  /\b(an?|former) ((?:\p{Lu}[\p{L}-]+ ){1,3})and ((?:\p{Lu}[\p{L}-]+ ){1,3})((?:[a-z]+ )?(?:columnist|contributor))\b/gu;

/** "of President Ada Obi’s Council of Locks": in whose time. */
const inTermOf =
  /(?<=\b(?:of|on|at|in|to|for) )(?:then[ -])?(?:(?:U\.?S\.?|US) )?(?:President|Prime Minister|Governor|Gov\.|Mayor|Chancellor|Premier) (?:\p{Lu}[\p{L}.-]* ){0,3}\p{Lu}[\p{L}-]*(?:[’']s|(?<=s)[’']) (?=\p{Lu})/gu;

/** Whom a guest post is by, and from where: "Ada Obi (@obi), from Weirworks". */
const guestFrom =
  /^(\p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.’'-]*){1,3}(?: \([^)]*\))?),? (?:from|of|at) (?=(?:the )?\p{Lu})/u;

/** The sentence without what announces it and what interrupts it, in a form that the grammar reads. */
export function inPlainForm(sentence: string): string {
  let text = withDeeds(unannounced(sentence).replace(adverbFirst, '$1 '));
  text = withoutNicknames(text).replace(guest, '');
  if (/[’']/.test(text)) for (const [short, long] of shortened) text = text.replaceAll(short, long);
  return withoutInterruptions(text)
    .replaceAll(commaInside, '$1”, ')
    .replaceAll(inTermOf, 'the ')
    .replaceAll(ofTwo, '$1 $2 $3 and $1 $2 ')
    .replaceAll(party, ' ')
    .replaceAll(justBefore, (whole, noun: string, name: string) =>
      isPositionNoun(noun) && isUnmistakable(name) ? `${noun}, ` : whole,
    )
    .replaceAll(ofTwoPapers, (whole, lead: string, one: string, other: string, title: string) =>
      isOutlet(one.trim(), title) && isOutlet(other.trim(), title)
        ? `${lead} ${title} for the ${one}and the ${other.trimEnd()}`
        : whole,
    )
    .replaceAll(beforeThat, '$1previously ')
    .replaceAll(formerlyWith, ', ')
    .replaceAll(sinceThen, '$1')
    .replaceAll(doneAs, (whole, verb: string, how: string) => (namesInstitution(how) ? whole : `${verb} as `))
    .replaceAll(retiredFrom, '$1 from ')
    .replaceAll(basedIn, '$1-based ')
    .replaceAll(housed, '$1 ')
    .replaceAll(basedFor, ' ')
    .replaceAll(ofSeveral, '$1 ')
    .replaceAll(spent, (_, where?: string) => (where === undefined ? 'worked as ' : `worked at ${where} as `))
    .replaceAll(workingNow, ', works ')
    .replaceAll(within, ' at ')
    .replaceAll(aboutWhat, (whole, noun: string, link: string) =>
      isPositionNoun(noun) ? `${noun} ${link} ` : whole,
    )
    .replaceAll(yearsAs, ' and as ')
    .replaceAll(doneSince, (_, deed: string) => `${inPresent(deed)} `)
    .replaceAll(atPresent, '$1 currently ')
    .replaceAll(linked, ' with ')
    .replaceAll(described, '$1 ')
    .replace(joiningFirst, '$4 $2 $3 at $1, and $5')
    .replace(calling, '')
    .replace(havingEarned, '')
    .replaceAll(having, (_, been?: string) => `, and previously ${been ? 'was' : ''}`)
    .replace(ofWhich, '$1, and $3 $4 $5 of $2');
}

/** A sentence that leaves its subject out: "Previously served as …". */
export const lacksSubject =
  /^(?:(?:also|currently|now|formerly|previously|earlier|has) )*(?:(?:served|serves|worked|works) (?:as|at|for)|(?:teaches|taught|lectures) (?:[a-z]+ ){0,4}(?:at|in)|(?:edits|directs|chairs|heads) the|is (?:an?|the)) /i;

/** What a sentence may open with before its subject: a time, a place, what somebody did before. */
export const opensWithAdverbial =
  /^(?:since|from|in|before|after|until|though|although|prior to|previously|earlier|formerly|currently|presently|today|these days|at|most recently|until recently|during|for|over|throughout|between|as of|born|based|originally|together|now|then|with|besides|additionally|apart from|alongside|outside|when not|previous to|following|having|by day|by night|two|later|meanwhile|once|under|(?:this|last|next|every|each) (?:spring|summer|autumn|fall|winter|year|month|week|season|semester|term))\b/i;

/** An adverbial that says that what follows is over. */
export const saysBefore =
  /^(?:before (?!joining)|previously|earlier|formerly|prior to (?!joining)|until|previous to|from \d{4} (?:to|until|through)|between \d{4} and|once\b|in the \d{4}s)/i;

/** Says twice what two statements share at their end: "is a dean at, and Jonas Feld a fellow of, Lakeside University". */
export function resumed(sentence: string): string {
  const match = /^(.{1,400}?) (at|of|with|for|in), (and .{1,400}?) (at|of|with|for|in), (.+)$/.exec(sentence);
  const [, first = '', link = '', second = '', next = '', shared = ''] = match ?? [];
  if (match) return `${first} ${link} ${shared}, ${second} ${next} ${shared}`;
  const [, one = '', two = '', of = '', both = ''] =
    /^([^,]{1,200}), (and \p{Lu}[^,]{1,120}), (at|of|with|for) (.+)$/u.exec(sentence) ?? [];
  return both === '' ? sentence : `${one} ${of} ${both}, ${two} ${of} ${both}`;
}
