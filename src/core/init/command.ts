import type { ReportStep } from './finding.ts';

/** The line that a step runs: the tool, and where a report proves nothing by itself its exit code beside it. */
export function commandOf({ run, exitCode, reportDecides }: ReportStep): string {
  if (exitCode === undefined) return run;
  const end = reportDecides ? '' : '; exit $code';
  return `code=0; ${run} || code=$?; echo $code > ${exitCode}${end}`;
}

/** Throws `Error` for a line that a workflow must not hold: an expression would be filled in, a line break ends it. */
export function workflowLine(line: string): string {
  if (/\$\{\{|[\r\n\u2028\u2029\0]/.test(line)) throw new Error(`no line for a workflow: ${JSON.stringify(line)}`);
  return line;
}
