import type { YAMLMap } from 'yaml';
import { commandOf } from './command.ts';
import type { GatePlace, Offer } from './finding.ts';
import { type Plan, SIGNERS } from './plan.ts';
import { blockOf, boundsOf, commentOf, type Entry, listOf, yamlText } from './yaml-block.ts';

const QUESTION: Readonly<Record<GatePlace, string>> = {
  'pull-request': 'May this pull request be merged?',
  release: 'May this tag be released?',
  deployment: 'May this commit be deployed?',
};

/** The first checklist, with what to know about each line of it; it loads without mistakes. */
export function checklistText(plan: Plan): string {
  const signed = plan.criteria.some(({ check }) => check === 'sign-off');
  const list = listOf(plan.criteria.map((offer, index) => criterionOf(offer, index > 0)));
  // A comment behind a list follows its last line at once.
  if (plan.aside.length > 0) list.comment = `\n${aside(plan.aside, signed)}`;
  return yamlText(
    blockOf([
      { key: 'version', value: 1 },
      { key: 'name', value: plan.name },
      ...(signed ? [roles(plan.people)] : []),
      { key: 'criteria', value: list, apart: true },
    ]),
    [
      `${QUESTION[plan.place]} gonogo says GO, CAUTION, HOLD or NO-GO, from evidence:`,
      'a report that is missing, empty or broken is never a GO.',
      'Written by `gonogo init`; yours to change. `gonogo validate` finds mistakes, `gonogo check` evaluates it,',
      '`gonogo inspect REPORT` says what can be bound in a report.',
    ],
  );
}

function roles(people: readonly string[]): Entry {
  const nobody = people.length === 0;
  return {
    key: 'roles',
    value: { [SIGNERS]: people },
    above: [
      nobody
        ? 'Who may sign: put logins and teams in here, such as "@octocat" or "@acme/sre". With nobody in it nothing can be signed.'
        : 'Who may sign.',
    ],
    apart: true,
  };
}

function criterionOf(offer: Offer, apart: boolean): YAMLMap {
  const { id, title, check, options, enough, go, caution, level, step, remarks = [] } = offer;
  const map = blockOf([
    { key: 'id', value: id },
    { key: 'title', value: title },
    { key: check, value: options },
    ...(enough ? [{ key: 'enough', value: boundsOf(enough) }] : []),
    ...(go ? [{ key: 'go', value: boundsOf(go) }] : []),
    ...(caution ? [{ key: 'caution', value: boundsOf(caution) }] : []),
    ...(level ? [{ key: 'level', value: level, beside: 'can at worst cause CAUTION' }] : []),
    ...(step ? [{ key: 'notes', value: notesOf(offer) }] : []),
  ]);
  if (remarks.length > 0) map.commentBefore = commentOf(remarks);
  if (apart) map.spaceBefore = true;
  return map;
}

/** What writes the report: shown, too, where the report is missing. */
function notesOf({ step }: Offer): string {
  if (!step) return '';
  return `Written by \`${commandOf(step)}\`${step.folder === '' ? '' : ` in \`${step.folder}\``}.`;
}

/** Criteria as comments: without their `# ` they are criteria of this list. */
function aside(offers: readonly Offer[], signed: boolean): string {
  const list = listOf(offers.map((offer, index) => criterionOf(offer, index > 0)));
  const text = yamlText(blockOf([{ key: 'criteria', value: list }]), [])
    .split('\n')
    .slice(1, -1)
    .map((line) => (line === '' ? '' : line.replace(/^ {2}/, ' ')));
  const unsigned = !signed && offers.some(({ check }) => check === 'sign-off');
  return [
    ` ${ASIDE} Take the first "# " off the lines of one to use it,`,
    ' and have the workflow run what its notes name.',
    ...(unsigned ? [` A sign-off needs the role at the top: roles: { ${SIGNERS}: ["@octocat"] }`] : []),
    '',
    ...text,
  ].join('\n');
}

/** What the part begins with that is not used yet. */
export const ASIDE = 'Also possible with what is here.';
