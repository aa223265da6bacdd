import { relative, resolve } from 'node:path';
import type { Command, CommandCall } from '../core/command.ts';
import { EXIT } from '../core/exit.ts';
import { oneOf } from '../desk/one-of.ts';
import { terminal } from '../desk/terminal.ts';
import { VERSION } from '../version.ts';

/** `gonogo doctor`: how strongly the gate is enforced, and every way around it. */
export default {
  name: 'doctor',
  summary: 'say how strongly the gate is enforced, and every way around it',
  takes: 'nothing',
  usage: 'gonogo doctor [-c FILE] [--repo OWNER/NAME] [--branch NAME] [--local] [--format text|json] [-v]',
  options: {
    checklist: {
      type: 'string',
      short: 'c',
      multiple: true,
      value: 'FILE',
      description: 'the checklist (default: those the workflows name)',
    },
    repo: {
      type: 'string',
      value: 'OWNER/NAME',
      description: 'the repository (default: GITHUB_REPOSITORY, else the remote `origin`)',
    },
    branch: {
      type: 'string',
      value: 'NAME',
      description: 'look at this branch only (default: the default branch and `branches` of the checklist)',
    },
    local: {
      type: 'boolean',
      description: 'read workflows, CODEOWNERS and checklist from this folder, not from GitHub',
    },
    format: { type: 'string', value: 'NAME', description: 'text (default) or json' },
    verbose: { type: 'boolean', short: 'v', description: 'also list what is fine' },
  },
  async run(call) {
    const format = oneOf(call.values.format ?? 'text', ['text', 'json'], '--format');
    const [{ diagnose }, { gather }, { sourcesOf }] = await Promise.all([
      import('../core/doctor/judge.ts'),
      import('../desk/doctor/gather.ts'),
      import('../desk/doctor/sources.ts'),
    ]);
    const { sources, where } = await sourcesOf(call, (root) => checklistsOf(call, root));
    const facts = await gather(sources);
    const diagnosis = diagnose(facts);
    if (format === 'json') {
      const { level, findings, unseen, fine } = diagnosis;
      const branches = facts.map(({ branch, commit }) => ({ branch, commit }));
      const of = (severity: string) => findings.filter((one) => one.severity === severity);
      const data = { level, repository: where, branches, holes: of('hole'), unknown: unseen, weak: of('weak'), fine };
      call.stdout.write(`${JSON.stringify({ schema: 'gonogo.doctor/v1', ...data }, null, 2)}\n`);
    } else {
      const { diagnosisText } = await import('../core/doctor/text.ts');
      const branches = facts.map(({ branch, commit, local }) =>
        local ? `${branch} by the files of this folder` : commit ? `${branch} at ${commit.slice(0, 7)}` : branch,
      );
      const subject = { version: VERSION, where: where ?? 'this folder', branches };
      call.stdout.write(
        diagnosisText(diagnosis, subject, { ...terminal(call), verbose: call.values.verbose === true }),
      );
    }
    const holes = diagnosis.findings.some((one) => one.severity === 'hole');
    return holes || diagnosis.unseen.length > 0 ? EXIT.noGo : EXIT.ok;
  },
} satisfies Command;

/** Paths on the command line are relative to the current folder, those of GitHub to the root of the repository. */
function checklistsOf(call: CommandCall, root: string): string[] {
  const named = [call.values.checklist ?? []].flat().filter((one): one is string => typeof one === 'string');
  return named.map((file) => {
    const path = relative(root, resolve(call.cwd, file)).replaceAll('\\', '/');
    return path.startsWith('../') || call.values.repo !== undefined ? file : path;
  });
}
