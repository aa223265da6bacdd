import { checklistOption, shellWord } from '../core/call.ts';
import type { GatherContext } from '../core/check.ts';
import type { EvidenceProblem } from '../core/evidence.ts';
import { isoTime } from '../core/time.ts';
import { HEX_DIGITS } from './command.ts';
import type { Lapsed } from './heard.ts';
import type { Round } from './rounds.ts';
import { UNTOLD } from './same-words.ts';

/** What a sign-off that nobody gave stands in for. */
const UNSIGNED_FACTS = ['signed', 'age', 'value'];

/** Who is missing, and what is known of why. */
export interface Unsigned {
  readonly kind: 'sign' | 'done';
  readonly missing: readonly string[];
  readonly lapsed: readonly Lapsed[];
  /** Roles that somebody signed for who counts, perhaps for another role. */
  readonly busy: ReadonlySet<string>;
  /** The change they would speak of; `undefined` where there is none. */
  readonly round: Round | undefined;
  /** `file`: what the command line records counts. `told`: GitHub is listened to. `not-counted`: neither. */
  readonly way: 'file' | 'told' | 'not-counted';
  /** True in a run with another clock: who follows the hint signs for the rehearsal, and not for real by mistake. */
  readonly rehearsal: boolean;
}

/** One problem for all roles that have not signed, so that whoever reads it knows everybody to ask. */
export async function unsignedProblem(
  unsigned: Unsigned,
  context: Pick<GatherContext, 'criterion' | 'roles' | 'commit' | 'issue' | 'now'>,
): Promise<EvidenceProblem[]> {
  const { missing, kind, lapsed, busy, way } = unsigned;
  if (missing.length === 0) return [];
  const verb = kind === 'sign' ? 'signed' : 'reported';
  const vacant = missing.filter((role) => (context.roles[role] ?? []).length === 0);
  const staffed = missing.filter((role) => !vacant.includes(role));
  const old = lapsed.filter(({ roles }) => roles.some((role) => staffed.includes(role)));
  const again = staffed.filter((role) => old.some(({ roles }) => roles.includes(role)));
  const doubled = staffed.filter((role) => way !== 'not-counted' && !again.includes(role) && busy.has(role));
  const plain = staffed.filter((role) => !again.includes(role) && !doubled.includes(role));
  const messages = [
    ...(plain.length > 0 ? [`not ${verb} by ${list(plain)}`] : []),
    ...doubled.map((role) => `not ${verb} by anyone of \`${role}\` who fills no other role of it`),
    ...old.map(({ who, roles, because }) => {
      const as = list(roles.filter((role) => staffed.includes(role)));
      return `what ${who} ${verb} as ${as} does not count: ${because}`;
    }),
    ...vacant.map((role) => `the role \`${role}\` has nobody in it, so nobody can sign`),
  ];
  const hints = [
    ...(staffed.length > 0 ? [await howToSign(staffed, unsigned, context)] : []),
    ...(vacant.length > 0 ? [`add a member to ${list(vacant)} under \`roles\``] : []),
  ];
  const verbs = kind === 'sign' ? ['signs', 'sign'] : ['reports it', 'report it'];
  const where = unsigned.round?.pull && way === 'told' ? ` on #${unsigned.round.pull.number}` : '';
  return [
    {
      cause: 'unsigned',
      message: messages.join('; '),
      hint: hints.join('; '),
      needed: `${list(missing)} ${missing.length === 1 ? verbs[0] : verbs[1]}${where}`,
      facts: UNSIGNED_FACTS,
    },
  ];
}

function howToSign(
  roles: readonly string[],
  unsigned: Unsigned,
  context: Pick<GatherContext, 'criterion' | 'commit' | 'issue' | 'now'>,
): string | Promise<string> {
  return unsigned.way === 'told' ? commandToWrite(roles, unsigned, context) : commandToRun(roles, unsigned, context);
}

/** The comment that signs, in full. */
async function commandToWrite(
  roles: readonly string[],
  { kind, round, lapsed }: Unsigned,
  { criterion, commit = '', issue }: Pick<GatherContext, 'criterion' | 'commit' | 'issue'>,
): Promise<string> {
  const sha = (round?.pull ? round.head : commit).slice(0, HEX_DIGITS);
  const digest = lapsed.some(({ because }) => because === UNTOLD)
    ? ` digest=${(await criterion.digest()).slice(0, HEX_DIGITS)}`
    : '';
  const words = `/gonogo ${kind} ${criterion.id} ${sha}${digest}`;
  const who = roles.length > 1 ? `someone of each of ${list(roles)} writes` : `someone of ${list(roles)} writes`;
  if (round?.pull) return `${who} \`${words}\` as a comment on #${round.pull.number}`;
  if (issue !== undefined) return `${who} \`${words}\` as a comment on #${issue}`;
  return `no pull request stands for \`${sha}\`: name an issue in the input \`issue\`, and ${who} \`${words}\` there`;
}

/** The command line that signs, for the first role in full. */
function commandToRun(
  roles: readonly string[],
  { way, rehearsal }: Unsigned,
  { criterion, now }: Pick<GatherContext, 'criterion' | 'now'>,
): string {
  const [first = '', ...others] = roles.map((role) => `--as ${shellWord(role)}`);
  const command = `gonogo sign ${criterion.id}${checklistOption(criterion.file)} ${first}`;
  const more = others.length > 0 ? ` (also ${others.join(', ')})` : '';
  const counted = way === 'file' ? '' : ', commit `.gonogo/signoffs.ndjson`, and set the input `signatures: file`';
  const clock = rehearsal ? ` --now ${isoTime(now)}` : '';
  return `${command}${clock}${more}${counted}`;
}

/** "`a`, `b` and `c`". */
function list(roles: readonly string[]): string {
  const names = roles.map((role) => `\`${role}\``);
  const last = names.pop() ?? '';
  return names.length > 0 ? `${names.join(', ')} and ${last}` : last;
}
