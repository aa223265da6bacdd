import type { Checklist } from '../core/checklist.ts';
import type { Context } from '../core/context.ts';
import { plainText } from '../core/escape.ts';
import { EvidenceError } from '../core/evidence.ts';
import type { Account } from '../core/github/account.ts';
import type { GitHubState } from '../core/github/state.ts';
import { nearest } from '../core/nearest.ts';
import { NO_OBJECTIONS, type Objection, type Objections } from '../core/objections.ts';
import type { Conversation } from './conversation.ts';
import { inAnyTeam } from './heard.ts';
import { membershipOf } from './role-members.ts';
import { roundsOf } from './rounds.ts';
import { byPerson, type Statement, type Subject, standing } from './statement.ts';

type Judged = Pick<Checklist, 'criteria' | 'groups' | 'roles'> & Partial<Pick<Checklist, 'phases'>>;

/** Most commands that could not be carried out which are shown one by one; anybody can write them. */
const MOST_WARNINGS = 10;

/**
 * Who says no-go to what: anybody with a role, whatever the head, until they take it back. Asked once a run. Nothing is asked
 * where nobody has a role. What cannot be read is no consent: it makes the verdict NO-GO, as evidence that cannot be had
 * does. On a desk, which is no gate, it is a warning. What names nothing here stops this checklist, too, since it may be
 * misspelt, unless one of those that are evaluated `together` has it.
 */
export async function objectionsTo(
  checklist: Judged,
  context: Context,
  github: GitHubState | undefined,
  together: readonly { readonly checklist: Judged }[] = [],
): Promise<Objections> {
  const members = Object.values(checklist.roles).flat();
  if (!github || members.length === 0 || context.commit === undefined) return NO_OBJECTIONS;
  try {
    const rounds = await roundsOf(github, context);
    // One issue may be read with several changes.
    const conversations = rounds.map(({ conversation }) => conversation);
    const elsewhere = together.flatMap((one) => namesIn(one.checklist));
    return await among(checklist, conversations, members, context, github, elsewhere);
  } catch (error) {
    if (!(error instanceof EvidenceError)) throw error;
    const because = `whether anybody objects could not be read: ${error.message}${error.hint ? ` (${error.hint})` : ''}`;
    if (!context.actions) return { ...NO_OBJECTIONS, warnings: [because] };
    return { ...NO_OBJECTIONS, caps: [{ verdict: 'NO-GO', because }] };
  }
}

function namesIn({ criteria, groups, phases = [] }: Judged): readonly string[] {
  return [...criteria, ...groups, ...phases].map(({ id }) => id);
}

async function among(
  checklist: Judged,
  conversations: readonly Conversation[],
  members: readonly string[],
  context: Context,
  github: GitHubState,
  elsewhere: readonly string[],
): Promise<Objections> {
  const targets: readonly Subject[] = checklist.criteria.map(({ id, groupIds }) => ({ id, groupIds }));
  const names = namesIn(checklist);
  const statements = distinct(conversations.flatMap((one) => one.statements));
  const misread = distinct(conversations.flatMap((one) => one.misread));
  const has = roleHolders(github, members);
  const to = new Map<string, Objection[]>();
  const lost: string[] = [];
  for (const said of byPerson(statements).values()) {
    for (const subject of targets) {
      const one = objectionIn(said, subject);
      if (one && (await has(one.by))) to.set(subject.id, [...(to.get(subject.id) ?? []), objection(one, context.now)]);
    }
    for (const target of new Set(said.map((one) => one.target))) {
      const known = names.includes(target) || elsewhere.includes(target);
      const one = known ? undefined : objectionIn(said, { id: target, groupIds: [] });
      if (one && (await has(one.by)))
        lost.push(`@${one.by.login} says no-go to \`${target}\`, which is no criterion, group or phase (${one.url})`);
    }
  }
  for (const one of misread)
    if (one.verb === 'no-go' && (await has(one.by)))
      lost.push(`@${one.by.login} says no-go, and to what cannot be read: ${one.fault} (${one.url})`);
  const warnings = [
    ...misread.filter(({ verb }) => verb !== 'no-go').map(({ by, fault, url }) => `@${by.login}: ${fault} (${url})`),
    ...statements.flatMap((one) => strange(one, names)),
    ...new Set(conversations.flatMap((one) => one.ignored)),
  ].map((text) => plainText(text));
  return { to, caps: lost.map((because) => ({ verdict: 'NO-GO' as const, because })), warnings: few(warnings) };
}

/** The newest objection of one person to something, if it stands. */
function objectionIn(said: readonly Statement[], subject: Subject): Statement | undefined {
  return standing(said, subject).findLast(({ verb }) => verb === 'no-go');
}

function objection({ by, note, url, at }: Statement, now: number): Objection {
  const said = `@${by.login} (id ${by.id}): ${note ?? 'no reason given'}`;
  return { said, url, ageSeconds: Math.max(0, Math.round(now - at)) };
}

/** A target that is probably misspelt; others may be meant for another checklist. */
function strange({ by, target, url, verb }: Statement, names: readonly string[]): string[] {
  const close = names.includes(target) || verb === 'no-go' ? undefined : nearest(target, names);
  if (close === undefined) return [];
  return [
    `@${by.login}: \`/gonogo ${verb} ${target}\` names no criterion or group; did you mean \`${close}\`? (${url})`,
  ];
}

/** Whether somebody has any role; each is asked about once. Throws `EvidenceError` where that cannot be told. */
function roleHolders(github: GitHubState, members: readonly string[]) {
  const known = new Map<number, Promise<boolean>>();
  const ask = async (who: Account): Promise<boolean> => {
    const membership = membershipOf(who, members);
    if (membership.named) return true;
    const member = await inAnyTeam(github, who, membership);
    if (typeof member === 'boolean') return member;
    throw new EvidenceError(member.cause, `@${who.login} says no-go, and ${member.message}`, member.hint);
  };
  return (who: Account): Promise<boolean> => {
    const answer = known.get(who.id) ?? ask(who);
    known.set(who.id, answer);
    return answer;
  };
}

function distinct<T extends object>(items: readonly T[]): T[] {
  return [...new Map(items.map((item) => [JSON.stringify(item), item])).values()];
}

function few(warnings: readonly string[]): string[] {
  if (warnings.length <= MOST_WARNINGS) return [...warnings];
  return [
    ...warnings.slice(0, MOST_WARNINGS),
    `and ${warnings.length - MOST_WARNINGS} more commands that count for nothing`,
  ];
}
