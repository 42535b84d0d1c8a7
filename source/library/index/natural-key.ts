/** A key whose plain order is the one in which a person sorts paths: folder by folder, `2.md` before `10.md`. */
export const naturalKey = (path: string): string =>
  path
    .normalize('NFC')
    .toLowerCase()
    .replaceAll('/', '\u0001')
    .replaceAll(/\d{1,12}/g, (digits) => digits.replace(/^0+(?=\d)/, '').padStart(12, '0'));
