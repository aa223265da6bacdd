import { codeSpan } from '../core/escape.ts';
import { LIMITS } from '../core/limits.ts';
import { headline, leadLine } from '../core/markdown/headline.ts';
import { report } from '../core/markdown/report.ts';
import type { Renderer } from '../core/renderer.ts';

/** The job summary (UX section 3): the whole report, cut between blocks so that it stays under 900 KiB. */
export default {
  id: 'summary',
  summary: 'the job summary (Markdown)',
  render(results, options) {
    const blocks = results.flatMap((one) => report(one, options, '##'));
    const footer = [
      ...(options.runUrl ? [`[Run](${options.runUrl})`] : []),
      ...(options.reproduce ? [`Reproduce: ${codeSpan(options.reproduce, 300)}`] : []),
    ].join(' · ');
    let size = Buffer.byteLength(footer) + 200;
    const kept: string[] = [];
    for (const block of blocks) {
      size += Buffer.byteLength(block) + 2;
      if (size > LIMITS.summaryBytes) {
        kept.push('… the rest does not fit into a job summary; see the results document.');
        break;
      }
      kept.push(block);
    }
    // However large the first blocks are, the verdicts are always there.
    const heads = kept.length > 2 ? kept : results.flatMap((one) => [`## ${headline(one)}`, leadLine(one, options)]);
    return `${[...heads, ...(footer ? [footer] : [])].join('\n\n')}\n`;
  },
} satisfies Renderer;
