import type { ChecklistFacts } from '../../core/doctor/facts.ts';
import { besidePath } from '../../core/extends/entry.ts';
import { type ExtendedFiles, ExtendsFault } from '../../core/extends/files.ts';
import { extendedFiles, type Sources } from '../../core/extends/sources.ts';
import { UserError } from '../../core/problem.ts';
import { loadChecklist } from '../../load-checklist.ts';
import type { BranchFiles } from './files.ts';
import { unseenBy } from './see.ts';

/** The checklists of a branch, or what is wrong with each. */
export async function gatherChecklists(
  files: BranchFiles,
  named: readonly string[],
  repositories: Sources['repositories'],
): Promise<ChecklistFacts[]> {
  const extended = extendedFrom(files, repositories);
  return Promise.all(
    named.map(async (file): Promise<ChecklistFacts> => {
      try {
        const bytes = await files.read(file);
        if (!bytes) return { file, fault: 'there is no such file' };
        return { file, checklist: (await loadChecklist(file, bytes, extended)).checklist };
      } catch (error) {
        if (error instanceof UserError) return { file, ...faultOf(error) };
        return { file, unseen: unseenBy(`\`${file}\``, error) };
      }
    }),
  );
}

/** A file of another repository that cannot be read is not seen; all else is a mistake. */
function faultOf({ problems }: UserError) {
  const [problem] = problems.filter(({ severity }) => severity === 'error');
  const because = problem?.message ?? '';
  return problem?.id === 'extends-unreadable'
    ? { unseen: { what: 'what the checklist extends', because } }
    : { fault: `it does not load: ${because}` };
}

/** Files of the branch that a checklist extends, and those of other repositories. */
function extendedFrom(files: BranchFiles, repositories: Sources['repositories']): ExtendedFiles {
  const beside: ExtendedFiles['beside'] = async (place, entry) => {
    const path = besidePath(place.path, entry);
    const bytes = await files.read(path).catch((error: unknown) => {
      throw new ExtendsFault('extends-unreadable', `\`${path}\`: ${error instanceof Error ? error.message : error}`);
    });
    if (!bytes) throw new ExtendsFault('extends-missing', `there is no file \`${path}\``);
    return { place: { file: path, path }, bytes };
  };
  return extendedFiles({ beside, repositories });
}

/** Every member of every role, in lower case: `@octocat`, `@acme/sre`. */
export function membersOf(checklists: readonly ChecklistFacts[]): string[] {
  const all = checklists.flatMap((one) => ('checklist' in one ? Object.values(one.checklist.roles).flat() : []));
  return [...new Set(all.map((member) => member.toLowerCase()))];
}
