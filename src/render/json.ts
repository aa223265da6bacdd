import type { Renderer } from '../core/renderer.ts';

/** The results document itself; a list of them when there are several checklists. */
export default {
  id: 'json',
  summary: 'the results document (schemas/results.schema.json)',
  render: (results) => `${JSON.stringify(results.length === 1 ? results[0] : results, null, 2)}\n`,
} satisfies Renderer;
