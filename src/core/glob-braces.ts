/**
 * Every text that `{a,b}` in a pattern stands for; braces nest, and braces without a comma or without an end are plain
 * text. `undefined` when there are more than `limit`, found out without making them (THREATS D17).
 */
export function expandBraces(pattern: string, limit: number): string[] | undefined {
  const found: string[] = [];
  const queue = [pattern];
  for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
    const group = firstGroup(next);
    if (!group) found.push(next);
    else for (const option of [...group.options].reverse()) queue.push(`${group.before}${option}${group.after}`);
    if (found.length + queue.length > limit) return undefined;
  }
  return found;
}

interface Group {
  readonly before: string;
  readonly options: readonly string[];
  readonly after: string;
}

/** The first brace that closes and has a comma of its own. */
function firstGroup(text: string): Group | undefined {
  for (let start = text.indexOf('{'); start >= 0; start = text.indexOf('{', start + 1)) {
    const options = [''];
    let depth = 0;
    for (let at = start + 1; at < text.length; at++) {
      const sign = text[at] ?? '';
      if (sign === '}' && depth === 0) {
        if (options.length < 2) break;
        return { before: text.slice(0, start), options, after: text.slice(at + 1) };
      }
      if (sign === ',' && depth === 0) options.push('');
      else options[options.length - 1] += sign;
      if (sign === '{') depth += 1;
      if (sign === '}') depth -= 1;
    }
  }
  return undefined;
}
