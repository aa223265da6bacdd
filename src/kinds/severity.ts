/** How bad a finding is, worst first; `unrated` where the tool rates findings and says nothing of this one. */
export const SEVERITIES = ['critical', 'high', 'moderate', 'low', 'info', 'unrated'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** The words of the tools, in lower case. What is not here is unrated, and so caught by the default bounds. */
const WORDS: Readonly<Record<string, Severity>> = {
  critical: 'critical',
  high: 'high',
  important: 'high',
  moderate: 'moderate',
  medium: 'moderate',
  low: 'low',
  minor: 'low',
  info: 'info',
  informational: 'info',
  negligible: 'info',
  none: 'info',
};

/** The severity that a word names; `undefined` for a word (or a value) that names none. */
export function severityWord(word: unknown): Severity | undefined {
  const key = typeof word === 'string' ? word.trim().toLowerCase() : '';
  return Object.hasOwn(WORDS, key) ? WORDS[key] : undefined;
}

/**
 * The severity of a CVSS score by the bands of CVSS 3 (https://www.first.org/cvss/v3.1/specification-document#Qualitative-Severity-Rating-Scale),
 * which GitHub uses too; `undefined` for what is no score.
 */
export function severityScore(score: number): Severity | undefined {
  if (!Number.isFinite(score) || score < 0) return undefined;
  if (score >= 9) return 'critical';
  if (score >= 7) return 'high';
  if (score >= 4) return 'moderate';
  return score > 0 ? 'low' : 'info';
}
