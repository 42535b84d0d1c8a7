/** What an entry of a list begins with. */
export type Marker = {kind: 'bullet' | 'number'; length: number; number?: number};

const bullet = /^(?:[•●○◦▪■□▶▸►‣⁃∙·*❖➢✓❑◆]|[–—-])\s+(?=\S)/;
const number =
  /^(?:\[(\d{1,3})\]|\((\d{1,2}|[a-z]|[ivx]{1,4})\)|(\d{1,3})[.)]|([a-z])\)|([ivx]{1,4})[.)])\s+(?=\S)/;

export function markerOf(text: string): Marker | undefined {
  const dot = bullet.exec(text);
  if (dot) return {kind: 'bullet', length: dot[0].length};
  const match = number.exec(text);
  if (!match) return undefined;
  const digits = match[1] ?? match[2] ?? match[3] ?? '';
  return {kind: 'number', length: match[0].length, ...(/^\d+$/.test(digits) && {number: Number(digits)})};
}
