/** Gives ids that are unique among those it gave: the wanted one, or with a number from 2 on where that is taken. */
export function uniqueIds(): (wanted: string) => string {
  const next = new Map<string, number>();
  return (wanted) => {
    let id = wanted;
    for (let number = next.get(wanted) ?? 1; next.has(id);) {
      number++;
      id = `${wanted}-${number}`;
      next.set(wanted, number);
    }
    next.set(id, next.get(id) ?? 1);
    return id;
  };
}
