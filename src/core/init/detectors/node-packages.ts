import { ANYWHERE, ranBy } from '../common-offers.ts';
import type { Detector, Offer } from '../finding.ts';
import { NODE_FILES, type NodeProject, nodeProject } from '../node-project.ts';
import { idIn, type ReportPaths, reportPaths } from '../report-paths.ts';
import { mapOf } from '../repository.ts';

const NAMES = { npm: 'npm', pnpm: 'pnpm', 'yarn-1': 'Yarn 1', yarn: 'Yarn', bun: 'Bun', none: '' } as const;

/** The lock file says which package manager there is, and so which audit. */
export default {
  id: 'node-packages',
  reads: NODE_FILES,
  find(repository) {
    const project = nodeProject(repository);
    if (!project) return [];
    if (!('data' in project)) return [project];
    const { file, lock, manager, more } = project;
    if (lock === undefined)
      return [
        {
          what: 'package.json without a lock file',
          where: file,
          offers: [],
          say: 'nothing can be audited; `npm install --package-lock-only` writes a lock file',
        },
      ];
    if (manager === 'bun')
      return [{ what: 'Bun lock file', where: lock, offers: [], say: 'gonogo reads no audit of Bun' }];
    if (manager !== 'pnpm' && !depends(project.data))
      return [{ what: `${NAMES[manager]} lock file`, where: lock, offers: [], say: 'there is no dependency to audit' }];
    const others = more > 0 ? { say: `only this one is used; ${more} more lie beside it` } : {};
    return [{ what: `${NAMES[manager]} lock file`, where: lock, offers: [auditOf(project, lock)], ...others }];
  },
} satisfies Detector;

/**
 * True for a package that needs others: an audit of none is no evidence. A root with workspaces has those of its members,
 * and pnpm names them elsewhere.
 */
function depends(data: NodeProject['data']): boolean {
  if (data.workspaces !== undefined) return true;
  return ['dependencies', 'devDependencies', 'optionalDependencies'].some(
    (key) => Object.keys(mapOf(data[key])).length > 0,
  );
}

function auditOf({ folder, manager, setup }: NodeProject, lock: string): Offer {
  const paths = reportPaths(folder);
  const id = idIn(folder, 'dependencies');
  return {
    id,
    title: folder === '' ? 'No critical or high vulnerability' : `No critical or high vulnerability in ${folder}`,
    check: 'audit',
    ...tool(manager, paths, id, folder, setup),
    caution: { moderate: '> 0' },
    remarks: [`From ${lock}. critical, high and unrated must be 0 unless you bind them yourself.`],
    places: ANYWHERE,
  };
}

function tool(
  manager: NodeProject['manager'],
  paths: ReportPaths,
  id: string,
  folder: string,
  setup: NodeProject['setup'],
): Pick<Offer, 'options' | 'step'> {
  const step = { id, folder, setup, reportDecides: true };
  if (manager === 'yarn') {
    const report = paths.listed('yarn-audit.json');
    return {
      options: { report, format: 'yarn-berry', ran: ranBy(report, [0, 1]) },
      step: {
        ...step,
        run: `yarn npm audit --all --recursive --json > ${paths.written('yarn-audit.json')}`,
        exitCode: paths.written('yarn-audit.exit'),
      },
    };
  }
  const program = manager === 'yarn-1' ? 'yarn' : manager;
  return {
    options: paths.listed(`${program}-audit.json`),
    step: { ...step, run: `${program} audit --json > ${paths.written(`${program}-audit.json`)}` },
  };
}
