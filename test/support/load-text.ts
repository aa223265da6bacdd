import type { Checklist } from '../../src/core/checklist.ts';
import { load } from '../../src/core/load/load.ts';
import { vocabulary } from '../../src/vocabulary.ts';

/** A checklist from its text; throws with what is wrong with it. */
export async function loadText(text: string): Promise<Checklist> {
  const loaded = await load('gonogo.yml', new TextEncoder().encode(text), vocabulary);
  if ('checklist' in loaded) return loaded.checklist;
  throw new Error(loaded.problems.map(({ message }) => message).join('; '));
}
