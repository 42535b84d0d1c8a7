const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/**
 * A date as ISO 8601, as precise as it was written: "2024", "2024-03", "2024-03-01", with its time where that follows,
 * and "1 March 2024", "March 1, 2024", "March 2024"; undefined where it is none of these.
 */
export function readDate(printed: string): string | undefined {
  const iso =
    /^(\d{4})(?:[-/](\d{1,2})(?:[-/](\d{1,2})(?:[T ](\d{2}:\d{2}(?::\d{2})?)(?:\.\d+)? ?(Z|[+-]\d{2}:?\d{2})?)?)?)?$/;
  const [, year, month, day, time, zone] = iso.exec(printed) ?? [];
  if (year)
    return build(year, month, day, time && zone ? `T${time}${zone.replace(/(\d\d)(\d\d)$/, '$1:$2')}` : '');
  const words =
    /^(?:(\d{1,2})\.? )?([a-z]{3,9})\.? (?:(\d{1,2})(?:st|nd|rd|th)?, )?(\d{4})$/i.exec(printed) ?? [];
  const named = months.indexOf((words[2] ?? '').slice(0, 3).toLowerCase()) + 1;
  return named > 0 && words[4] ? build(words[4], String(named), words[1] ?? words[3], '') : undefined;
}

function build(year: string, month: string | undefined, day: string | undefined, time: string) {
  const parts = [year, month, day].flatMap((part) => (part ? [part.padStart(2, '0')] : []));
  const valid =
    Number(month ?? 1) >= 1 && Number(month ?? 1) <= 12 && Number(day ?? 1) >= 1 && Number(day ?? 1) <= 31;
  return valid ? `${parts.join('-')}${time}` : undefined;
}
