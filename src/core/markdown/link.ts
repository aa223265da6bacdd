import { codeSpan, linkPart, markdown } from '../escape.ts';
import type { RenderOptions } from '../renderer.ts';
import type { CriterionResult, Results } from '../results.ts';

/** A link to where a criterion stands in the checklist; just the text where there is no web address. `label` is Markdown. */
export function criterionLink(
  criterion: CriterionResult,
  results: Results,
  options: RenderOptions,
  label: string,
): string {
  const { file, line, endLine } = criterion.location;
  const ref = results.checklist.ref ?? results.context.commit;
  if (!options.repositoryUrl || !ref || isElsewhere(file, results)) return label;
  const lines = endLine > line ? `#L${line}-L${endLine}` : `#L${line}`;
  return `[${label}](${options.repositoryUrl}/blob/${linkPart(ref)}/${linkPart(file)}${lines})`;
}

/** True for a file of another repository: links never leave this one. */
export function isElsewhere(file: string, { checklist }: Pick<Results, 'checklist'>): boolean {
  return checklist.extends?.files.some((one) => one.file === file && one.repository !== null) ?? false;
}

/** The judged commit, short, as a link where there is a web address. */
export function commitLink(results: Results, options: RenderOptions): string | undefined {
  const { commit } = results.context;
  if (!commit) return undefined;
  const short = codeSpan(commit.slice(0, 7));
  return options.repositoryUrl ? `[${short}](${options.repositoryUrl}/commit/${linkPart(commit)})` : short;
}

/** The checklist's file as a link; by its name where there are several. */
export function checklistLink(results: Results, options: RenderOptions, named: boolean): string | undefined {
  const ref = results.checklist.ref ?? results.context.commit;
  return options.repositoryUrl && ref
    ? `[${named ? markdown(results.checklist.file, 120) : 'Checklist'}](${options.repositoryUrl}/blob/${linkPart(ref)}/${linkPart(results.checklist.file)})`
    : undefined;
}
