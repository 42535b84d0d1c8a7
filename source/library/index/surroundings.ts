import type {DatabaseSync} from 'node:sqlite';

/** A paragraph's number among those of its article, from 1, and the texts before and after it. */
export type Surroundings = {paragraph?: number; before?: string; after?: string};

/** Reads the surroundings of a paragraph by its number in the index. */
export function createSurroundings(database: DatabaseSync): (id: number) => Surroundings {
  const near = database.prepare(
    'SELECT id, article, number, text FROM paragraph WHERE id BETWEEN ? AND ? AND number IS NOT NULL ORDER BY id',
  );
  return (id) => {
    const rows = near.all(id - 1, id + 1);
    const own = rows.find((row) => row['id'] === id);
    if (!own) return {};
    const beside = (by: number): string | undefined => {
      const row = rows.find((each) => each['id'] === id + by && each['article'] === own['article']);
      return row && String(row['text']);
    };
    const [before, after] = [beside(-1), beside(1)];
    return {
      paragraph: Number(own['number']),
      ...(before !== undefined && {before}),
      ...(after !== undefined && {after}),
    };
  };
}
