import type { Evidence } from './evidence.ts';
import type { Redactor } from './redact.ts';

/** A fact that equals a value from `env` would publish a secret: it is denied, not judged. */
export function withoutSecrets(evidence: Evidence, redactor: Redactor): Evidence {
  const secret = evidence.facts.filter((fact) => redactor.isSecret(String(fact.value)));
  if (secret.length === 0) return evidence;
  const problems = secret.map(({ name }) => ({
    cause: 'denied' as const,
    message: `\`${name}\` is a value from \`env\` and is not published`,
    facts: [name],
  }));
  return {
    ...evidence,
    facts: evidence.facts.filter((fact) => !secret.includes(fact)),
    problems: [...evidence.problems, ...problems],
  };
}
