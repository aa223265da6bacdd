/** What a change does to a gate, worst first. `possibly-looser`: it gates, and which way it went cannot be told. */
export const EFFECTS = ['looser', 'removed', 'possibly-looser', 'tighter', 'added', 'different'] as const;
export type Effect = (typeof EFFECTS)[number];

/** What was changed, as far as the sentence that counts changes tells it apart. */
export const ABOUTS = ['criterion', 'bound', 'setting', 'waiver', 'role', 'branch', 'parameter', 'text'] as const;
export type About = (typeof ABOUTS)[number];

/** One difference between two checklists. */
export interface Change {
  readonly effect: Effect;
  readonly about: About;
  /** The id of the criterion; null for what belongs to the whole file. */
  readonly criterion: string | null;
  /** In words, with names and values between backticks. They are the author's: untrusted text. */
  readonly what: string;
}

/** How an effect looks: a shape and a word, because colour alone says nothing to some readers. */
export const EFFECT_LOOKS: Readonly<Record<Effect, { word: string; mark: string; ascii: string; color: number }>> = {
  looser: { word: 'looser', mark: '▼', ascii: 'v', color: 31 },
  removed: { word: 'removed', mark: '✖', ascii: 'x', color: 31 },
  'possibly-looser': { word: 'possibly looser', mark: '?', ascii: '?', color: 33 },
  tighter: { word: 'tighter', mark: '▲', ascii: '^', color: 32 },
  added: { word: 'added', mark: '+', ascii: '+', color: 32 },
  different: { word: 'different', mark: '~', ascii: '~', color: 90 },
};

/** Worst first; what is equally bad stays in the order of the checklist. */
export function worstFirst<T extends { readonly effect: Effect }>(changes: readonly T[]): T[] {
  return [...changes].sort((a, b) => EFFECTS.indexOf(a.effect) - EFFECTS.indexOf(b.effect));
}

/** A value of the author's between backticks, short enough for a line. */
export function quoted(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
  const points = Array.from(text.replaceAll('`', "'"));
  const short = points.length > 80 ? `${points.slice(0, 79).join('')}…` : points.join('');
  return short.trim() === '' ? 'nothing' : `\`${short}\``;
}

/** "`500ms` → `800ms`"; what is not there is nothing. */
export function fromTo(before: unknown, after: unknown): string {
  const side = (value: unknown) => (value === undefined ? 'nothing' : quoted(value));
  return `${side(before)} → ${side(after)}`;
}

/** True when two values are the same as data, whatever the order of their keys. */
export function same(a: unknown, b: unknown): boolean {
  return canonical(a) === canonical(b);
}

/** A value as text that is the same for equal data, whatever the order of its keys. */
export function canonical(value: unknown): string | undefined {
  return JSON.stringify(value, (_, inner: unknown) =>
    typeof inner !== 'object' || inner === null || Array.isArray(inner)
      ? inner
      : Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1))),
  );
}
