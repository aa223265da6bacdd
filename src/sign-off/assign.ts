/**
 * Fills each role with a person of its own: one person never fills two roles of a criterion. `candidates` maps each
 * role to the people who signed for it. Returns who fills which role; roles that stay empty are absent.
 * (Augmenting paths, https://en.wikipedia.org/wiki/Maximum_cardinality_matching: a greedy choice could block a role
 * that another choice would fill.)
 */
export function assign(candidates: ReadonlyMap<string, readonly string[]>): Map<string, string> {
  const roleOf = new Map<string, string>();
  const fill = (role: string, tried: Set<string>): boolean => {
    for (const person of candidates.get(role) ?? []) {
      if (tried.has(person)) continue;
      tried.add(person);
      const taken = roleOf.get(person);
      if (taken === undefined || fill(taken, tried)) {
        roleOf.set(person, role);
        return true;
      }
    }
    return false;
  };
  for (const role of candidates.keys()) fill(role, new Set());
  return new Map([...roleOf].map(([person, role]) => [role, person]));
}
