import {type Turn, turnsOf} from './turns.js';

/** Turns that make a conversation, people who take them, and how often each does at least, on the whole. */
const leastTurns = 6;
const leastSpeakers = 2;
const mostSpeakers = 60;
const often = 2;
/** UTF-16 units that are said in a turn, on the whole: less is a chat or a list of fields. */
const leastSaid = 45;

/** How likely a text is the transcript of a talk: its paragraphs begin with who speaks, again and again. */
export function looksLikeTranscript(head: string): number {
  if (/^#{1,6} \S|^\*\*\* ?START OF|\]\(|^```/m.test(head)) return 0;
  const turns = turnsOf(head);
  const spoken = turns.filter(({speaker}) => speaker !== undefined);
  const speakers = new Set(spoken.map(({speaker}) => speaker));
  if (spoken.length < leastTurns || speakers.size < leastSpeakers || speakers.size > mostSpeakers) return 0;
  if (spoken.length < often * speakers.size || spoken.length < 0.35 * turns.length) return 0;
  if (speakers.size > 2 && isRecord(spoken, speakers.size)) return 0;
  const said = spoken.reduce((sum, {lines}) => sum + lines.join(' ').length, 0);
  return said / spoken.length >= leastSaid ? 0.85 : 0;
}

/** Whether the names come in the same order again and again, as those of fields do. */
const isRecord = (spoken: readonly Turn[], size: number): boolean =>
  spoken.every(({speaker}, at) => at < size || speaker === spoken[at - size]?.speaker);
