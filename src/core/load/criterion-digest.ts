import type { FactBounds } from '../bands.ts';
import type { Check } from '../check.ts';
import { digest } from '../digest.ts';
import { type BaselineRule, ruleText } from '../history/rule.ts';
import { mapTexts } from '../options.ts';
import type { Json } from '../schema.ts';

/** What a sign-off is bound to: the words, the check, its options and bounds, and who may sign. */
export async function criterionDigest(
  title: string,
  check: Check,
  options: { readonly [key: string]: Json },
  bounds: readonly FactBounds[],
  enough: readonly FactBounds[],
  roles: Readonly<Record<string, readonly string[]>>,
  baseline: BaselineRule | undefined,
): Promise<string> {
  const named: Record<string, readonly string[]> = {};
  await mapTexts(options, check.options, [], async ({ text, schema }) => {
    if ('kind' in schema && schema.kind === 'role') named[text] = roles[text] ?? [];
    return text;
  });
  const texts = (list: readonly FactBounds[]) =>
    list.map((one) => [one.fact, one.go?.text ?? null, one.caution?.text ?? null, one.noGo?.text ?? null]);
  const compared = baseline ? { baseline: ruleText(baseline) } : {};
  return digest({
    title,
    check: check.key,
    options,
    bounds: texts(bounds),
    enough: texts(enough),
    roles: named,
    ...compared,
  });
}
