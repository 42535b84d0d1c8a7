import type {Importer, Source} from './importer.js';
export async function importerFor(_source: Source): Promise<Importer> {
  return async function* () {
    yield* [];
  };
}
