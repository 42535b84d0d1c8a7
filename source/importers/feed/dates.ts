import {readDate} from '../front-matter/dates.js';

/** Zones that have names (RFC 822, 5.1). */
const zones: Readonly<Record<string, string>> = {
  UT: 'Z',
  UTC: 'Z',
  GMT: 'Z',
  Z: 'Z',
  EST: '-05:00',
  EDT: '-04:00',
  CST: '-06:00',
  CDT: '-05:00',
  MST: '-07:00',
  MDT: '-06:00',
  PST: '-08:00',
  PDT: '-07:00',
};

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

const written =
  /^(?:[a-z]{3,9}\.?,?\s+)?(\d{1,2})\s+([a-z]{3})[a-z]{0,6}\.?\s+(\d{4}|\d{2})(?:\s+(\d{1,2}):(\d{2})(?::(\d{2}))?\s*([+-]\d{4}|[a-z]{1,4})?)?/i;

/** A feed's date as ISO 8601: as of RFC 822 (5.1), else as of RFC 3339; undefined where it is none. */
export function dateOf(printed: string | undefined): string | undefined {
  const text = (printed ?? '').trim().slice(0, 100);
  const [, day = '', name = '', year = '', hours, minutes, seconds = '00', zone = ''] =
    written.exec(text) ?? [];
  const month = months.indexOf(name.toLowerCase()) + 1;
  if (month === 0) return readDate(text) ?? readDate(text.slice(0, 10));
  const century = Number(year) < 70 ? '20' : '19';
  const full = year.length === 2 ? century + year : year;
  const offset = zones[zone.toUpperCase()] ?? (/^[+-]/.test(zone) ? zone : '');
  const time =
    hours === undefined || offset === '' ? '' : `T${hours.padStart(2, '0')}:${minutes}:${seconds}${offset}`;
  return readDate(`${full}-${month}-${day}${time}`);
}
