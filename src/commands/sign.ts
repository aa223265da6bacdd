import { relative, resolve } from 'node:path';
import { DEFAULT_CHECKLIST } from '../core/call.ts';
import type { Checklist, Criterion } from '../core/checklist.ts';
import type { Command, CommandCall } from '../core/command.ts';
import { plainText } from '../core/escape.ts';
import { EXIT } from '../core/exit.ts';
import { nearest } from '../core/nearest.ts';
import type { RecordedSignOff } from '../core/ports.ts';
import { callError } from '../core/problem.ts';
import { isoTime, parseTime } from '../core/time.ts';
import { extendedOnDesk } from '../desk/extended.ts';
import { baseFolder, readChecklistFile } from '../io/checklist-file.ts';
import type { Git } from '../io/git.ts';
import { loadChecklist } from '../load-checklist.ts';

/** `gonogo sign`: record a sign-off without GitHub, bound to the files as they are and to the criterion as it reads. */
export default {
  name: 'sign',
  summary: 'record that somebody signs a criterion, or carried it out, without GitHub',
  takes: 'one',
  usage: 'gonogo sign CRITERION|GROUP --as ROLE [--note TEXT] [--value NUMBER] [--revoke] [--now TIME]',
  options: {
    checklist: {
      type: 'string',
      short: 'c',
      value: 'FILE',
      description: `the checklist (default ${DEFAULT_CHECKLIST})`,
    },
    as: { type: 'string', value: 'ROLE', description: 'the role you sign in' },
    by: {
      type: 'string',
      value: 'NAME',
      description: 'who signs (default: git user.name, else the user of the system)',
    },
    note: { type: 'string', value: 'TEXT', description: 'a remark that is shown with it' },
    value: { type: 'string', value: 'NUMBER', description: 'a number reported with it' },
    revoke: { type: 'boolean', description: 'take an earlier sign-off of yours back' },
    now: {
      type: 'string',
      value: 'TIME',
      description: 'set the clock: for a rehearsal, and counts only in runs with `--now`',
    },
  },
  async run(call) {
    const [target] = call.positionals;
    if (target === undefined)
      throw callError('call-invalid', 'name one criterion or group', 'gonogo sign rollback-rehearsed --as sre');
    const said = whatIsSaid(call);
    const file = String(call.values.checklist ?? DEFAULT_CHECKLIST);
    const { checklist } = await loadChecklist(file, await readChecklistFile(call.cwd, file), extendedOnDesk(call));
    const role = String(call.values.as ?? '');
    const criteria = signable(checklist, target, role);
    const [{ gitIn }, { recordSignOff, SIGN_OFF_FILE }, { treeDigest }] = await Promise.all([
      import('../io/git.ts'),
      import('../io/sign-offs.ts'),
      import('../io/tree.ts'),
    ]);
    const base = baseFolder(resolve(call.cwd, file));
    const common = {
      role,
      by: memberName(await whoSigns(call, gitIn(call.cwd, call.environment('HOME') ?? '')), role, checklist),
      ...clockOf(call),
      tree: await treeDigest(base, SIGN_OFF_FILE),
      ...(await commitOf(gitIn(base))),
      ...said,
    };
    for (const criterion of criteria) {
      const kind: RecordedSignOff['kind'] = call.values.revoke
        ? 'revoke'
        : criterion.check.key === 'done'
          ? 'done'
          : 'sign';
      const path = await recordSignOff(base, {
        kind,
        criterion: criterion.id,
        digest: await criterion.digest(),
        ...common,
      });
      const did = { sign: 'signed', done: 'reported', revoke: 'revoked' }[kind];
      const how = common.simulated ? ', in a rehearsal,' : '';
      call.stdout.write(`${did} ${criterion.id} as ${role} by ${common.by}${how} in ${relative(call.cwd, path)}\n`);
    }
    return EXIT.ok;
  },
} satisfies Command;

/** When it is said; with another clock it is said in a rehearsal. Throws `UserError`. */
function clockOf({ values: { now }, now: real }: CommandCall): Pick<RecordedSignOff, 'at' | 'simulated'> {
  if (typeof now !== 'string') return { at: isoTime(real) };
  const at = parseTime(now);
  if (at === undefined) throw callError('call-invalid', `\`--now ${now}\` is no time; write 2026-11-21T09:00:00Z`);
  return { at: isoTime(at), simulated: true };
}

/** The criteria that a target names and that the role may sign. */
function signable(checklist: Checklist, target: string, role: string): Criterion[] {
  const roles = Object.keys(checklist.roles);
  if (!roles.includes(role)) {
    const close = nearest(role, roles);
    throw callError(
      'role-unknown',
      role === '' ? 'say with `--as ROLE` in which role you sign' : `the checklist has no role \`${role}\``,
      close ? `did you mean \`${close}\`?` : `roles are ${roles.join(', ') || 'none'}`,
    );
  }
  if (checklist.roles[role]?.length === 0)
    throw callError(
      'role-empty',
      `the role \`${role}\` has nobody in it, so nobody can sign as it`,
      'add a member under `roles`',
    );
  const asked = checklist.criteria.filter(
    (criterion) => criterion.id === target || criterion.groupIds.includes(target),
  );
  if (asked.length === 0) {
    const names = [
      ...checklist.criteria.map((one) => one.id),
      ...[...checklist.groups, ...checklist.phases].map((one) => one.id),
    ];
    const close = nearest(target, names);
    throw callError(
      'call-invalid',
      `there is no criterion or group \`${target}\``,
      close ? `did you mean \`${close}\`?` : undefined,
    );
  }
  const found = asked.filter(
    ({ check, options }) => (check.key === 'sign-off' || check.key === 'done') && [options.role].flat().includes(role),
  );
  if (found.length > 0) return found;
  const [only] = asked;
  const because =
    asked.length > 1
      ? `nothing in \`${target}\` is signed by \`${role}\``
      : only?.check.key === 'sign-off' || only?.check.key === 'done'
        ? `\`${target}\` is signed by ${[only.options.role].flat().join(', ')}, not by \`${role}\``
        : `\`${target}\` is judged by evidence (\`${only?.check.key}\`), not by a signature`;
  throw callError('call-invalid', because);
}

async function whoSigns(call: CommandCall, git: Git): Promise<string> {
  const { by } = call.values;
  if (typeof by === 'string') return by.trim();
  const name = (await git(['config', 'user.name']))?.trim() || call.environment('USER') || call.environment('USERNAME');
  if (!name) throw callError('call-invalid', 'who signs? git knows no user.name here', 'say it with `--by NAME`');
  return name;
}

/** Refuses a login that the role does not list. Who is in a team, and who has which other name, nobody can tell here. */
function memberName(by: string, role: string, checklist: Checklist): string {
  const members = checklist.roles[role] ?? [];
  // The number of an account stands behind the login; a name is all there is here.
  const listed = members.some((member) => member.replace(/#\d+$/, '').toLowerCase() === by.toLowerCase());
  if (!by.startsWith('@') || listed || members.some((member) => member.includes('/'))) return by;
  throw callError('call-invalid', `\`${by}\` is not in the role \`${role}\``, `it has ${members.join(', ')}`);
}

async function commitOf(git: Git): Promise<{ commit?: string }> {
  const head = (await git(['rev-parse', '--verify', 'HEAD']))?.trim();
  return head ? { commit: head } : {};
}

/** Note and number. Throws `UserError` for what nobody could read later. */
function whatIsSaid(call: CommandCall): { note?: string; value?: number } {
  const { note, by } = call.values;
  if (typeof by === 'string') mustBeLine('--by', by, 100);
  if (typeof note === 'string') mustBeLine('--note', note, 1000);
  return { ...(typeof note === 'string' ? { note: note.trim() } : {}), ...numberOf(call) };
}

function mustBeLine(flag: string, text: string, limit: number): void {
  const line = text.trim();
  const wrong =
    line === ''
      ? 'is empty'
      : line.length > limit
        ? `has ${line.length} characters; the limit is ${limit}`
        : plainText(line, limit) === line
          ? undefined
          : 'has line breaks or characters that nobody sees';
  if (wrong) throw callError('call-invalid', `\`${flag}\` ${wrong}`);
}

function numberOf(call: CommandCall): { value?: number } {
  const { value } = call.values;
  if (typeof value !== 'string') return {};
  if (!/^-?\d{1,15}(?:\.\d{1,15})?$/.test(value)) throw callError('call-invalid', `\`--value ${value}\` is no number`);
  return { value: Number.parseFloat(value) };
}
