import type {Article} from '../../source/article/article.js';
import type {Imported} from '../../source/importers/importer.js';

/** An article as its importer gave it, under some id. */
export const identified = (imported: Imported, id = 'an article'): Article => ({id, ...imported});
