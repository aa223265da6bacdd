import type { Renderer } from '../core/renderer.ts';

/** The results document itself; a list of them when there are several checklists. */
export default {
  id: 'json',
  summary: 'the results document (schemas/results.schema.json)',
  // Printed to a log, `##[` would be a workflow command; in a JSON string an escape means the same.
  render: (results) =>
    `${JSON.stringify(results.length === 1 ? results[0] : results, null, 2).replaceAll('##[', '#\\u0023[')}\n`,
} satisfies Renderer;
