import type { GatherContext } from '../core/check.ts';
import type { EvidenceProblem } from '../core/evidence.ts';
import { assign } from './assign.ts';
import type { FromFile } from './from-file.ts';
import type { SignOffOptions } from './gather.ts';
import type { Heard } from './heard.ts';
import type { Round } from './rounds.ts';
import { recorded, type Signature } from './signature.ts';
import { type Unsigned, unsignedProblem } from './unsigned.ts';

/** How far the roles of a criterion are filled on one change. */
export interface Filled {
  readonly missing: readonly string[];
  /** Those that fill a role. */
  readonly used: readonly Signature[];
  /** How many people signed for any of the roles. */
  readonly signers: number;
  readonly problems: readonly EvidenceProblem[];
}

/** What there is to fill roles with. `round` and `heard` are of one change, where there is one. */
export interface Given {
  readonly file: FromFile;
  readonly round: Round | undefined;
  readonly heard: Heard | undefined;
  /** Whether people are listened to on GitHub. */
  readonly told: boolean;
}

/** Fills each role with a person of its own, from the file and from GitHub together. Throws `EvidenceError`. */
export async function fill(options: SignOffOptions, given: Given, context: GatherContext): Promise<Filled> {
  const { file, heard, round, told } = given;
  const roles = options.roles.filter((role) => (context.roles[role] ?? []).length > 0);
  const own = file.counted ? file.valid.map((entry) => recorded(entry, context.now, heard?.counted ?? [])) : [];
  let signatures = [...own, ...(heard?.signatures ?? [])];
  let unseen: readonly EvidenceProblem[] = [];
  // Teams are only asked about where it matters: a token that sees none must not stop what needs none.
  if (heard && (roles.some((role) => !fillRoles(roles, signatures).has(role)) || context.asked.includes('signers'))) {
    const teams = await heard.byTeams();
    signatures = [...signatures, ...teams.signatures];
    unseen = teams.problems;
  }
  const filled = fillRoles(roles, signatures);
  const missing = options.roles.filter((role) => !filled.has(role));
  const lapsed = [
    ...file.lapsed.map(({ entry, because }) => ({ who: entry.by, roles: [entry.role], because })),
    ...(heard?.lapsed ?? []),
  ];
  const unsigned: Unsigned = {
    kind: options.kind,
    missing,
    lapsed,
    busy: new Set(signatures.map(({ role }) => role)),
    round,
    rehearsal: file.rehearsal,
    way: file.counted ? 'file' : told ? 'told' : 'not-counted',
  };
  return {
    missing,
    used: signatures.filter((one) => filled.get(one.role) === one.person),
    signers: new Set(signatures.map(({ person }) => person)).size,
    problems: [
      ...(missing.length > 0 || context.asked.includes('signers') ? unseen : []),
      ...(await unsignedProblem(unsigned, context)),
      ...(heard?.problems ?? []),
    ],
  };
}

function fillRoles(roles: readonly string[], signatures: readonly Signature[]): Map<string, string> {
  return assign(
    new Map(
      roles.map((role) => [role, signatures.filter((one) => one.role === role).map(({ person }) => person)] as const),
    ),
  );
}
