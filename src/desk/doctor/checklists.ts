import type { ChecklistFacts } from '../../core/doctor/facts.ts';
import { UserError } from '../../core/problem.ts';
import { loadChecklist } from '../../load-checklist.ts';
import type { BranchFiles } from './files.ts';
import { unseenBy } from './see.ts';

/** The checklists of a branch, or what is wrong with each. */
export async function gatherChecklists(files: BranchFiles, named: readonly string[]): Promise<ChecklistFacts[]> {
  return Promise.all(
    named.map(async (file): Promise<ChecklistFacts> => {
      try {
        const bytes = await files.read(file);
        if (!bytes) return { file, fault: 'there is no such file' };
        return { file, checklist: (await loadChecklist(file, bytes)).checklist };
      } catch (error) {
        if (error instanceof UserError) return { file, fault: `it does not load: ${error.problems[0]?.message}` };
        return { file, unseen: unseenBy(`\`${file}\``, error) };
      }
    }),
  );
}

/** Every member of every role, in lower case: `@octocat`, `@acme/sre`. */
export function membersOf(checklists: readonly ChecklistFacts[]): string[] {
  const all = checklists.flatMap((one) => ('checklist' in one ? Object.values(one.checklist.roles).flat() : []));
  return [...new Set(all.map((member) => member.toLowerCase()))];
}
