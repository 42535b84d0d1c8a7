import {readByline} from '../../people/byline.js';
import {hasInstitutionWord} from '../../people/institution-words.js';
import {isAcronym} from '../../people/letter-case.js';

/** A person as a line of text names one. */
export type PrintedPerson = {
  name: string;
  role?: string;
  /** Institutions in words: "Ada Quill (Northern University)". */
  institutions: string[];
  /** Numbers or ids of affiliations: "Ada Quill^1,2^". */
  references: string[];
  /** What a footnote or brackets say beside that. */
  notes: string[];
};

/**
 * What hangs on a name: Pandoc's inline notes, numbers set high in Pandoc's, HTML's and LaTeX's way, addresses to write
 * to, and brackets. Each is taken out of the text before that is cut into names.
 */
const attachment =
  /\^\[((?:[^[\]]|\[[^[\]]{0,200}\]){1,2000})\]|\[\^([^\]\s]{1,40})\]|\^([^^\s]{1,40})\^|<sup>([^<]{1,60})<\/sup>|\\(?:textsuperscript|thanks|footnote)\{([^{}]{1,500})\}|<([^<>@\s]{1,64}@[^<>\s]{1,190})>|\(([^()]{1,300})\)/g;

const emailAddress = /(?:e-?mail: ?)?[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,32})+/gi;
const [opening, closing] = ['\uE000', '\uE001'];
const placeholder = /\uE000(\d+)\uE001/g;
const editor = /^(?:eds?|editors?)\.?$/i;
const translator = /^(?:trans|translators?)\.?$/i;

/** Everyone whom a line names, by the commas, semicolons and "and" of a byline; what is no people is taken whole. */
export function readPrintedPeople(printed: string): PrintedPerson[] {
  const attached: RegExpExecArray[] = [];
  const text = printed.replaceAll(attachment, (...match) => {
    attached.push(match as unknown as RegExpExecArray);
    return opening + (attached.length - 1) + closing;
  });
  const people = text.split(';').flatMap((part) => peopleIn(part, attached));
  return people.length > 0 ? people : [{name: printed, institutions: [], references: [], notes: []}];
}

/** The people between two semicolons. */
function peopleIn(part: string, attached: readonly RegExpExecArray[]): PrintedPerson[] {
  // A name ends where something hangs on it; what follows a name as its affiliation is everybody's so far.
  return part.split(/(?<=\uE001)(?!\s*\uE000)/).flatMap((stretch) => {
    const hanging = Array.from(stretch.matchAll(placeholder), ([, index]) => attached[Number(index)]!);
    const words = stretch
      .replaceAll(placeholder, '')
      .replaceAll(emailAddress, '')
      .replace(/^[\s,&]+(?:and\s+)?|[\s,&*†‡]+$/g, '')
      .replace(/^and\s+/, '');
    const people = readByline(words).map(({name, role}): PrintedPerson => ({
      name,
      ...(role !== undefined && {role}),
      institutions: institutionsAfter(words),
      references: [],
      notes: [],
    }));
    const last = people.at(-1);
    if (last) for (const each of hanging) attach(last, each);
    return people;
  });
}

/** What stands behind the names as an institution, from the first part between commas that is surely one. */
function institutionsAfter(words: string): string[] {
  const parts = words.split(',').map((part) => part.trim());
  const at = parts.findIndex((part) => hasInstitutionWord(part));
  return at < 1 ? [] : [parts.slice(at).join(', ')];
}

function attach(person: PrintedPerson, match: RegExpExecArray): void {
  const [, inline, label, high, html, latex, address, brackets] = match;
  if (address !== undefined) return;
  if (brackets !== undefined) {
    if (editor.test(brackets)) person.role = 'editor';
    else if (translator.test(brackets)) person.role = 'translator';
    else if (isInstitution(brackets)) person.institutions.push(brackets);
    else if (isInOtherScript(brackets, person.name)) person.name += ` (${brackets})`;
    else person.notes.push(brackets);
    return;
  }
  const said = (inline ?? label ?? high ?? html ?? latex ?? '')
    .replaceAll(emailAddress, '')
    .replace(/[\s,;.]+$/, '');
  const marks = said.split(/[\s,;]+/).filter((mark) => /^[\p{L}\d]{1,3}$/u.test(mark));
  if (inline === undefined && marks.length > 0) person.references.push(...marks);
  else if (isInstitution(said) && !/[.!?]\s/.test(said)) person.institutions.push(said);
  else if (/\p{L}{2}/u.test(said)) person.notes.push(said);
}

/** "Lin Mei (林梅)": the same name, as those write it who bear it. */
const isInOtherScript = (text: string, name: string): boolean =>
  /^(?:(?![\p{Lu}\p{Ll}])[\p{L}\p{M}·・ ])+$/u.test(text) && /\p{Ll}/u.test(name);

const isInstitution = (text: string): boolean =>
  hasInstitutionWord(text) || (!text.includes(' ') && isAcronym(text) && text.length > 2);
