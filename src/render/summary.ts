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
    const footer = [
      ...(options.runUrl ? [`[Run](${options.runUrl})`] : []),
      ...(options.reproduce ? [`Reproduce: ${codeSpan(options.reproduce, 300)}`] : []),
      // Whether a verdict can be gone around is not a run's to say: that takes rights that a run should not have.
      ...(options.runUrl ? ['How strongly this is enforced: `gonogo doctor`'] : []),
    ].join(' · ');
    // However large the reports are, every verdict is there: its room is taken before anything else.
    const heads = results.map((one) => [`## ${headline(one)}`, leadLine(one, options)]);
    let room = LIMITS.summaryBytes - heads.reduce((sum, head) => sum + bytesOf([...head, REST]), bytesOf([footer]));
    const parts = results.map((one, index) => {
      const head = heads[index] ?? [];
      const kept = fitting(report(one, options, '##'), room + bytesOf(head), head);
      room += bytesOf(head) - bytesOf(kept.filter((block) => block !== REST));
      return kept;
    });
    return `${[...parts.flat(), ...(footer ? [footer] : [])].join('\n\n')}\n`;
  },
} satisfies Renderer;

const REST = '… the rest does not fit into a job summary; see the results document.';

/** As many blocks as there is room for; where not even the first ones fit, the head alone. */
function fitting(blocks: readonly string[], room: number, head: readonly string[]): readonly string[] {
  let left = room;
  const end = blocks.findIndex((block) => {
    left -= bytesOf([block]);
    return left < 0;
  });
  if (end < 0) return blocks;
  return [...(end <= head.length ? head : blocks.slice(0, end)), REST];
}

/** Each block has a blank line behind it. */
function bytesOf(blocks: readonly string[]): number {
  return blocks.reduce((sum, block) => sum + Buffer.byteLength(block) + 2, 0);
}
