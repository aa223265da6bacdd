import { BOUNDS_PROBLEMS } from './problems/bounds.ts';
import { CALL_PROBLEMS } from './problems/call.ts';
import { EXTENDS_PROBLEMS } from './problems/extends.ts';
import { FILE_PROBLEMS } from './problems/file.ts';
import { ITEMS_PROBLEMS } from './problems/items.ts';
import { OPTIONS_PROBLEMS } from './problems/options.ts';
import { PEOPLE_PROBLEMS } from './problems/people.ts';
import { PHASES_PROBLEMS } from './problems/phases.ts';
import type { ProblemText } from './problems/problem-text.ts';

/** Every mistake gonogo can name, by its stable id, with what `gonogo explain <id>` says. */
export const PROBLEMS = {
  ...FILE_PROBLEMS,
  ...EXTENDS_PROBLEMS,
  ...ITEMS_PROBLEMS,
  ...BOUNDS_PROBLEMS,
  ...OPTIONS_PROBLEMS,
  ...PEOPLE_PROBLEMS,
  ...PHASES_PROBLEMS,
  ...CALL_PROBLEMS,
} as const satisfies Record<string, ProblemText>;

/** The stable name of a kind of mistake. */
export type ProblemId = keyof typeof PROBLEMS;
