import { checksMade, gatesIn } from '../../doctor/gate.ts';
import { keys, readWorkflow, text, type Workflow } from '../../doctor/workflow.ts';
import { plainText } from '../../escape.ts';
import type { Detector, Finding, Offer } from '../finding.ts';
import { isPlainPath } from '../plain-name.ts';
import { fault, type Repository } from '../repository.ts';

const PATH = /^\.github\/workflows\/[^/]+\.ya?ml$/;
const MOST_NAMES = 12;

/** GitHub's workflows: the checks their jobs make, the environments they deploy to, and what runs on a schedule. */
export default {
  id: 'workflows',
  reads: PATH,
  find(repository) {
    const read = repository.files.filter((path) => PATH.test(path)).map((path) => workflowOf(repository, path));
    const workflows = read.flatMap((one) => ('workflow' in one ? [one.workflow] : []));
    const gates = gatesIn({ workflows, actions: {} }, undefined).map(({ root }) => root.file);
    const others = workflows.filter(({ file }) => !gates.includes(file));
    return [
      ...read.flatMap((one) => ('workflow' in one ? [] : [one])),
      ...[...new Set(gates)].map((where) => ({ what: 'workflow with a gate of gonogo', where, offers: [] })),
      ...others.flatMap(checksOf),
      ...others.flatMap(scheduled),
      ...environments(others),
    ];
  },
} satisfies Detector;

function workflowOf(repository: Repository, path: string): { workflow: Workflow } | Finding {
  const said = repository.texts.get(path);
  if (said === undefined) return fault(path, 'it is too large, or may not be read; what it says is not known');
  try {
    return { workflow: readWorkflow(path, said) };
  } catch {
    return fault(path, 'it is not valid YAML; what it says is not known');
  }
}

/** The names of the checks on a commit, a glob for what only the run knows; names that are no plain text are left out. */
function checksOf(workflow: Workflow): Finding[] {
  if (!['pull_request', 'push', 'merge_group'].some((event) => Object.hasOwn(workflow.triggers, event))) return [];
  // What deploys has not run when a gate decides whether it may.
  const made = checksMade([workflow]).filter(({ job }) => job.data.environment === undefined);
  const names = made.map(({ names: all, shown, open }) => {
    if (open) return shown.replaceAll('…', '*');
    return all.length > 1 ? shown.replace(/ \([^()]*\)$/, ' (*)') : shown;
  });
  const plain = [...new Set(names)].filter(isName).slice(0, MOST_NAMES);
  if (plain.length === 0) return [];
  const id = `checks-${idOf(workflow.file)}`;
  const offer: Offer = {
    id,
    title: `Checks of ${nameOf(workflow)} are green`,
    check: 'checks',
    options: plain.length === 1 ? (plain[0] ?? '') : plain,
    remarks: [
      `From ${shownPath(workflow)}. While they run this is pending: HOLD, and on pull requests nothing runs the gate again when they end.`,
    ],
    places: ['release', 'deployment'],
  };
  return [{ what: `workflow ${nameOf(workflow)}`, where: workflow.file, offers: [offer] }];
}

/** What runs by the clock has a newest run that may be asked for. */
function scheduled(workflow: Workflow): Finding[] {
  const { schedule } = keys(workflow.data.on);
  const cron = (Array.isArray(schedule) ? text(keys(schedule[0]).cron) : '').slice(0, 100);
  const file = workflow.file.slice(workflow.file.lastIndexOf('/') + 1);
  if (cron === '' || !isPlainPath(file)) return [];
  const daily = /^\s*\S+\s+\S+\s+\*\s+\*\s+\*\s*$/.test(cron);
  const offer: Offer = {
    id: `scheduled-${idOf(workflow.file)}`,
    title: `${nameOf(workflow)} ran lately and succeeded`,
    check: 'workflow',
    options: { file, event: 'schedule', 'any-commit': true },
    go: { age: daily ? '<= 26h' : '<= 8d' },
    remarks: [
      `From ${shownPath(workflow)}, which runs ${daily ? 'every day' : 'by the clock'}. It tells of the default branch, not of this commit.`,
    ],
    places: [],
  };
  return [{ what: `schedule of ${nameOf(workflow)}`, where: workflow.file, offers: [offer] }];
}

/** Environments that jobs deploy to. What runs in an earlier one can be asked for before a later one. */
function environments(workflows: readonly Workflow[]): Finding[] {
  const found = new Map<string, string>();
  for (const { jobs, file } of workflows)
    for (const { data } of jobs) {
      const name = text(data.environment) || text(keys(data.environment).name);
      if (isName(name) && !found.has(name)) found.set(name, file);
    }
  return [...found].map(([name, where]) => ({
    what: `environment ${plainText(name, 60)}`,
    where,
    offers: [
      {
        id: `deployed-${idOf(name)}`,
        title: `This commit runs on ${plainText(name, 60)}`,
        check: 'deployment',
        options: name,
        remarks: ['For a stage of its own, with a soak time and a window: docs/phases.md.'],
        places: /\b(?:prod|production|live)\b/i.test(name) ? [] : ['deployment'],
      } satisfies Offer,
    ],
  }));
}

/** Names stand in options, where `${{` begins an expression; and in a title, where nothing invisible belongs. */
function isName(name: string): boolean {
  return name !== '' && name.length <= 100 && name === plainText(name) && !name.includes('${{') && name !== 'all';
}

function nameOf(workflow: Workflow): string {
  const name = plainText(text(workflow.data.name), 60);
  return name === '' || name.includes('${{') ? workflow.file.slice(workflow.file.lastIndexOf('/') + 1) : name;
}

function shownPath({ file }: Workflow): string {
  return plainText(file, 120);
}

function idOf(text: string): string {
  const name = text.slice(text.lastIndexOf('/') + 1).replace(/\.ya?ml$/, '');
  const id = name
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '')
    .slice(0, 40);
  return id === '' ? 'other' : id;
}
