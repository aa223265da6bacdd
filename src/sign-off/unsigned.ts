import { checklistOption, shellWord } from '../core/call.ts';
import type { GatherContext } from '../core/check.ts';
import type { EvidenceProblem } from '../core/evidence.ts';
import type { Sifted } from './recorded.ts';

/** What a sign-off that nobody gave stands in for. */
const UNSIGNED_FACTS = ['signed', 'age', 'value'];

/**
 * One problem for all roles that have not signed, so that whoever reads it knows everybody to ask. `counted` is false
 * where what people record in the file is shown and does not count.
 */
export function unsignedProblem(
  missing: readonly string[],
  kind: 'sign' | 'done',
  counted: boolean,
  sifted: Sifted,
  context: Pick<GatherContext, 'criterion' | 'roles'>,
): EvidenceProblem[] {
  if (missing.length === 0) return [];
  const verb = kind === 'sign' ? 'signed' : 'reported';
  const lapsed = new Map(sifted.lapsed.map((one) => [one.entry.role, one] as const));
  const busy = new Set(sifted.valid.map((entry) => entry.role));
  const vacant = missing.filter((role) => (context.roles[role] ?? []).length === 0);
  const staffed = missing.filter((role) => !vacant.includes(role));
  const again = staffed.filter((role) => lapsed.has(role));
  const doubled = staffed.filter((role) => counted && !lapsed.has(role) && busy.has(role));
  const plain = staffed.filter((role) => !again.includes(role) && !doubled.includes(role));
  const messages = [
    ...(plain.length > 0 ? [`not ${verb} by ${list(plain)}`] : []),
    ...doubled.map((role) => `not ${verb} by anyone of \`${role}\` who fills no other role of it`),
    ...again.map((role) => {
      const { entry, because } = lapsed.get(role) ?? {};
      return `what ${entry?.by} ${verb} as \`${role}\` no longer counts: ${because}`;
    }),
    ...vacant.map((role) => `the role \`${role}\` has nobody in it, so nobody can sign`),
  ];
  const hints = [
    ...(staffed.length > 0 ? [howToSign(staffed, counted, context.criterion)] : []),
    ...(vacant.length > 0 ? [`add a member to ${list(vacant)} under \`roles\``] : []),
  ];
  const verbs = kind === 'sign' ? ['signs', 'sign'] : ['reports it', 'report it'];
  return [
    {
      cause: 'unsigned',
      message: messages.join('; '),
      hint: hints.join('; '),
      needed: `${list(missing)} ${missing.length === 1 ? verbs[0] : verbs[1]}`,
      facts: UNSIGNED_FACTS,
    },
  ];
}

/** The command that signs, for the first role in full. */
function howToSign(roles: readonly string[], counted: boolean, criterion: GatherContext['criterion']): string {
  const [first = '', ...others] = roles.map((role) => `--as ${shellWord(role)}`);
  const command = `gonogo sign ${criterion.id}${checklistOption(criterion.file)} ${first}`;
  const more = others.length > 0 ? ` (also ${others.join(', ')})` : '';
  return `${command}${more}${counted ? '' : ', commit `.gonogo/signoffs.ndjson`, and set the input `signatures: file`'}`;
}

/** "`a`, `b` and `c`". */
function list(roles: readonly string[]): string {
  const names = roles.map((role) => `\`${role}\``);
  const last = names.pop() ?? '';
  return names.length > 0 ? `${names.join(', ')} and ${last}` : last;
}
