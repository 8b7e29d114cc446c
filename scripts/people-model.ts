import { existsSync, readFileSync } from 'node:fs';
import { loadModel, type PeopleModel } from '../lib/entities/people/tagger/model-file.ts';

const file = new URL('../lib/entities/people/people.model.bin', import.meta.url);

/** The people model as Node reads it; undefined before the first training. */
export function readPeopleModel(): PeopleModel | undefined {
  return existsSync(file) ? loadModel(readFileSync(file, 'latin1')) : undefined;
}
