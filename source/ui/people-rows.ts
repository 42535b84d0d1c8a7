import {counted} from '../article/counted.js';
import {affiliationNames, yearsOf} from '../people/register/lookups.js';
import {
  dayOf,
  type HeldPost,
  type Institution,
  type Person,
  type Register,
  type SourceArticle,
} from '../people/register/model.js';
import {isSentence} from '../reader/pane-stops.js';
import {formerly, units, type PeopleStop} from '../reader/people-stops.js';
import {ends, piece, type Pieces} from './pieces.js';
import {inferredOf, positionOf} from './speakers.js';
import {wrap, wrapHanging} from './wrap.js';

/** The words that a post was read from; what names a field of the source is no quotation. */
const evidenceOfPost = ({evidence}: Pick<HeldPost, 'evidence'>): string =>
  isSentence(evidence) ? `“${evidence}”` : evidence;

const placeOf = ({place, country}: Institution): string => [place, country].filter(Boolean).join(', ');

const countOfArticles = ({length}: readonly unknown[]): string =>
  length === 0 ? '' : counted(length, 'article', 'articles');

/** What stands above the stops of a person: names, and the id that tells namesakes apart. */
export function personHead({name, also, orcid}: Person, width: number): Pieces[] {
  return [
    ...wrap(name, width, 'title'),
    ...(also.length > 0 ? wrap(`also ${also.join(', ')}`, width, 'dim') : []),
    ...(orcid === undefined ? [] : wrap(`ORCID ${orcid.replace(/^.*\//, '')}`, width, 'dim')),
  ];
}

/** What stands above the stops of an institution: names, place, and what it lives on with the words that say so. */
export function institutionHead(register: Register, institution: Institution, width: number): Pieces[] {
  const {name, also, parent, line} = institution;
  const where = [...affiliationNames(register, parent), placeOf(institution)].filter(Boolean).join(', ');
  return [
    ...wrap(name, width, 'title'),
    ...(also.length > 0 ? wrap(`also ${also.join(', ')}`, width, 'dim') : []),
    ...(where === '' ? [] : wrap(where, width, 'dim')),
    ...(line ? [[], ...wrap(line.text, width), ...wrap(`“${line.evidence}”`, width, 'evidence')] : []),
  ];
}

/**
 * The rows of a stop.
 *
 * @param selected then it says what a post was read from
 */
export function stopRows(register: Register, stop: PeopleStop, width: number, selected: boolean): Pieces[] {
  const look = selected ? 'strong' : 'plain';
  switch (stop.kind) {
    case 'article':
      return titleRows(stop.source, width, look);
    case 'post':
      return postRows(register, stop, width, selected);
    case 'person':
      return personRows(register, stop, width, look);
    case 'institution': {
      const {group, institution} = stop;
      const {name, parent, articles} = institution;
      // Those of a group of units stand under the name of what they are units of.
      const around = group === units ? [] : affiliationNames(register, parent);
      const where = around.at(-1) ?? (group === units ? '' : placeOf(institution));
      const left = [piece(name, look), piece(where === '' ? '' : `, ${where}`, 'dim')];
      const count = countOfArticles(articles);
      return [ends(left, [piece(count, 'dim')], width)];
    }
  }
}

type Look = 'strong' | 'plain' | 'dim';

/** A headline over as many rows as it takes, its date at the end of the first; what the person is of it under it. */
function titleRows(source: SourceArticle, width: number, look: Look): Pieces[] {
  const {title, role} = source;
  const date = dayOf(source) ?? '';
  const [first = [], ...others] = wrap(title, Math.max(1, width - date.length - 2), look);
  return [
    ends(first, [piece(date, 'dim')], width),
    ...others,
    ...(role === undefined ? [] : wrap(`(${role})`, width, 'dim')),
  ];
}

/** A post's position; where its group says that it is over, without that. */
const positionIn = (group: string, post: HeldPost): string =>
  positionOf(group === formerly ? {...post, former: false} : post);

function postRows(
  register: Register,
  {group, post}: Extract<PeopleStop, {kind: 'post'}>,
  width: number,
  selected: boolean,
): Pieces[] {
  const names = affiliationNames(register, post.institution);
  const position = positionIn(group, post);
  const look = post.former ? 'dim' : 'position';
  const years = yearsOf([post]);
  const room = Math.max(1, width - years.length - 2);
  const [first = [], ...others] = [
    ...(position === '' ? [] : wrap(position, room, look)),
    ...names.flatMap((name, depth) =>
      depth === 0
        ? wrap(name, room, post.former ? 'dim' : 'plain')
        : wrapHanging([piece('└ '.padStart(2 * depth), 'dim')], 2 * depth, name, room, 'dim'),
    ),
    ...(post.certainty === 'inferred' ? wrap(inferredOf(post), room, 'dim') : []),
  ];
  return [
    ends(first, [piece(years, 'dim')], width),
    ...others,
    ...(selected ? wrap(evidenceOfPost(post), width, 'evidence') : []),
  ];
}

function personRows(
  register: Register,
  {group, person, posts}: Extract<PeopleStop, {kind: 'person'}>,
  width: number,
  look: Look,
): Pieces[] {
  const {name, articles} = person;
  if (!posts) {
    const [post] = person.posts;
    const names = post ? [positionOf(post), affiliationNames(register, post.institution).at(-1) ?? ''] : [];
    const said = ['', ...names.filter(Boolean)].join(', ');
    const count = countOfArticles(articles);
    return [ends([piece(name, look), piece(said, 'dim')], [piece(count, 'dim')], width)];
  }
  const former = posts.every((post) => post.former);
  const held = [...new Set(posts.map((post) => positionIn(group, post)).filter(Boolean))].join('; ');
  return [
    ends([piece(name, former && look === 'plain' ? 'dim' : look)], [piece(yearsOf(posts), 'dim')], width),
    ...(held === '' ? [] : wrap(held, width, former ? 'dim' : 'position')),
  ];
}
