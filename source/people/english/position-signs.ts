import {wordList} from '../../article/word-list.js';

/** Words beside a position by which it is told what they are of: a seat, an office, a duty, a firm, a field. */

/** "contributing editor to The Ebb" */
export const serves = /^(?:editor|columnist|correspondent|contributor|advis[eo]r|consultant|counsel)$/;

/** Who sits for a place: "MP for Lowick", "a senator from Ohio". */
export const isSeat = wordList(
  'mp mps mep msp senator congressman congresswoman congressperson lawmaker legislator representative deputy',
);

const isOwner = wordList(`
  founder co-founder cofounder owner co-owner proprietor partner trustee publisher ceo chairman chairwoman chairperson`);

/** Who has or runs the whole of a firm, so that what follows "of" is its name: "founder of Tarn Communications". */
export const isOfWhole = (position: string): boolean =>
  isOwner(position.split(' ').at(-1)!.toLowerCase()) || /\bchief executive$|^president$/i.test(position);

/** A person that a post is held under: "speechwriter for Gov. Anna Marsh". */
export const isOffice =
  /^(?:then-|\p{Lu}[\p{L}.]+ )?(?:Gov|Sen|Rep|President|Vice President|Prime Minister|Secretary|Minister|Mayor|Senator|Governor|Congress(?:wo)?man|Mr|Mrs|Ms|Dr|Sir)\b\.?(?= \p{Lu})(?!.*\b(?:Institute|Foundation|Cent(?:er|re)|Library|School|Office)\b)/u;
/** "Chief of Staff", "Leader of the Opposition", which is no body. */
export const isDuty =
  /^(?:(?:Staff|State|Mission|Station|Operations|Delegation)|the (?:Opposition|Interior|Exchequer))\b/;

/** "Marsh Securities": a firm by the plural of what it deals in. */
export const isFirm =
  /^\p{Lu}\S* (?:\S+ )*(?:Securities|Industries|Technologies|Properties|Utilities|Laboratories|Companies)$/u;
