import { OWNERS_BYTES, OWNERS_PLACES } from '../../core/code-owners.ts';
import type { FileFacts, OwnersFacts } from '../../core/doctor/facts.ts';
import type { Seen, Unseen } from '../../core/doctor/finding.ts';
import { type Definitions, folderOf, gatesIn } from '../../core/doctor/gate.ts';
import { readWorkflow, text, type Workflow } from '../../core/doctor/workflow.ts';
import { unseenBy } from './see.ts';

/** The files of one branch, on this machine or through the API. */
export interface BranchFiles {
  /** `undefined` when there is no such file. Throws `Error` when it cannot be read. */
  read(path: string): Promise<Uint8Array | undefined>;
  /** The names of the files directly in a folder; none when there is no such folder. */
  list(folder: string): Promise<readonly string[]>;
}

const WORKFLOWS = '.github/workflows';

/** Workflows, local actions and CODEOWNERS of a branch. `own` is gonogo's own repository, where it is known. Throws what listing throws. */
export async function gatherFiles(
  files: BranchFiles,
  own: string | undefined,
): Promise<Omit<FileFacts, 'owners'> & { owners: OwnersFiles }> {
  const [names, signOffs] = await Promise.all([files.list(WORKFLOWS), files.list('.gonogo')]);
  const paths = names.filter((name) => /\.ya?ml$/.test(name)).map((name) => `${WORKFLOWS}/${name}`);
  const read = await Promise.all(paths.sort().map((path) => readOne(files, path)));
  const workflows = read.flatMap((one) => ('workflow' in one ? [one.workflow] : []));
  const actions = await localActions(files, workflows);
  const faults = [...read, ...Object.values(actions)].flatMap((one) => ('unseen' in one ? [one.unseen] : []));
  const definitions: Definitions = {
    workflows,
    actions: Object.fromEntries(
      Object.entries(actions).flatMap(([folder, one]) => ('workflow' in one ? [[folder, one.workflow]] : [])),
    ),
  };
  return {
    workflows,
    unreadable: faults,
    gates: gatesIn(definitions, own),
    elsewhere: workflows.flatMap(callsElsewhere),
    owners: await gatherOwners(files),
    signOffs: signOffs.includes('signoffs.ndjson'),
  };
}

/** A workflow from its bytes. */
export function workflowFrom(file: string, bytes: Uint8Array): ReadFile {
  try {
    return { workflow: readWorkflow(file, new TextDecoder('utf-8', { fatal: true }).decode(bytes)) };
  } catch (error) {
    return { unseen: unseenBy(`\`${file}\``, error) };
  }
}

type ReadFile = { readonly workflow: Workflow } | { readonly unseen: Unseen };
type OwnersFiles = Seen<Omit<OwnersFacts, 'errors'>>;

const GONE: ReadFile = { unseen: { what: 'a workflow', because: 'it was there and is gone' } };

async function readOne(files: BranchFiles, file: string): Promise<ReadFile> {
  try {
    const bytes = await files.read(file);
    return bytes ? workflowFrom(file, bytes) : GONE;
  } catch (error) {
    return { unseen: unseenBy(`\`${file}\``, error) };
  }
}

/** The actions of the repository itself that its jobs use. */
async function localActions(files: BranchFiles, workflows: readonly Workflow[]): Promise<Record<string, ReadFile>> {
  const steps = workflows.flatMap((workflow) => workflow.jobs.flatMap((job) => job.steps));
  const folders = new Set(
    steps
      .map((step) => step.uses)
      .filter((uses) => /^\.\/?/.test(uses))
      .map(folderOf),
  );
  const found: Record<string, ReadFile> = {};
  for (const folder of folders) {
    const path = folder.replace(/^\.\/?/, '');
    for (const name of ['action.yml', 'action.yaml']) {
      const file = path === '' ? name : `${path}/${name}`;
      const one = await readOne(files, file);
      // An action that an earlier step puts there is not in the repository.
      if (one === GONE) continue;
      found[folder] = one;
      break;
    }
  }
  return found;
}

function callsElsewhere(workflow: Workflow): Unseen[] {
  return workflow.jobs.flatMap((job) => {
    const uses = text(job.data.uses);
    if (uses === '' || uses.startsWith('./')) return [];
    return [
      {
        what: `\`${uses}\`, which \`${workflow.file}\` calls`,
        because: 'workflows of other repositories are not read',
      },
    ];
  });
}

async function gatherOwners(files: BranchFiles): Promise<OwnersFiles> {
  try {
    const read = await Promise.all(OWNERS_PLACES.map(async (file) => ({ file, bytes: await files.read(file) })));
    const [first, ...rest] = read.flatMap(({ file, bytes }) => (bytes ? [{ file, bytes }] : []));
    const usable = first && first.bytes.length <= OWNERS_BYTES;
    return {
      seen: {
        active: usable ? { file: first.file, text: new TextDecoder().decode(first.bytes) } : undefined,
        ignored: rest.map(({ file }) => file),
      },
    };
  } catch (error) {
    return { unseen: unseenBy('CODEOWNERS', error) };
  }
}
