/** A number with its noun: "1 article", "2 articles". */
export const counted = (count: number, one: string, many: string): string =>
  `${count} ${count === 1 ? one : many}`;
