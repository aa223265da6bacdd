import { report } from '../core/markdown/report.ts';
import type { Renderer } from '../core/renderer.ts';

/** The whole report as Markdown: everything the results say, for people. */
export default {
  id: 'markdown',
  summary: 'the whole report as Markdown',
  render: (results, options) => `${results.map((one) => report(one, options, '#').join('\n\n')).join('\n\n---\n\n')}\n`,
} satisfies Renderer;
