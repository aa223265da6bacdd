import type { Check } from './core/check.ts';
import { frameSchema } from './core/load/frame.ts';
import type { Vocabulary } from './core/load/vocabulary.ts';
import { checklist } from './generated/checklist-validator.js';
import { checks } from './generated/checks.ts';

const names = Object.keys(checks);

/** Everything a checklist may say in this build: its checks, and the validators generated from their schemas. */
export const vocabulary: Vocabulary = {
  names,
  frame: frameSchema(Object.fromEntries(names.map((key) => [key, true]))),
  validateChecklist: checklist,
  async load(name) {
    const module = Object.hasOwn(checks, name) ? checks[name] : undefined;
    if (!module) throw new Error(`there is no check ${name}`);
    return module();
  },
};

/** All checks of this build by their keys, for those who describe them. */
export async function allChecks(): Promise<Readonly<Record<string, Check>>> {
  const all = names.map(async (name) => [name, (await vocabulary.load(name)).check] as const);
  return Object.fromEntries(await Promise.all(all));
}
