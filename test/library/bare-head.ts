import type {Imported} from '../../source/importers/importer.js';

/** An article's head that says as little as it may. */
export const bareHead: Omit<Imported, 'sections'> = {
  title: 'Tides',
  language: 'en',
  authors: [],
  affiliations: [],
  disclosures: [],
  notes: [],
  warnings: [],
};
