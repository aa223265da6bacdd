/** `psql -c "SELECT …"` with nothing else that `psql` could read. */
export function asked(words: readonly string[]): boolean {
  if (
    words[0] !== 'psql' ||
    words.some(
      (word) =>
        /^(?:-f|--file|-o|-v|--set|-c.)/.test(word) ||
        (/^-[A-Za-z]*c$/.test(word) && !['-c', '-tc', '-Atc'].includes(word)),
    )
  )
    return false;
  const queries = words.filter((_, i) => words[i - 1] === '-c' || words[i - 1] === '-tc' || words[i - 1] === '-Atc');
  return queries.length === 1 && isQuery(queries[0] ?? '') && !words.some((word) => word.startsWith('--command'));
}

/** Functions and words that may stand before a parenthesis in a query; any other function may change something. */
const HARMLESS = new Set(
  'count sum min max avg coalesce now round abs lower upper length date date_trunc extract cast exists in values and or not on over filter as from where any all pg_is_in_recovery pg_database_size pg_size_pretty pg_total_relation_size version'.split(
    ' ',
  ),
);

/** One `SELECT` that only reads. */
export function isQuery(text: string): boolean {
  const query = text.trim().replace(/;$/, '');
  if (
    !/^select\s/i.test(query) ||
    /;|--|\/\*|\\|\$|`|\b(?:into|for\s+(?:no\s+key\s+)?(?:update|share|key))\b/i.test(query)
  )
    return false;
  if (
    /\b(?:insert|update|delete|drop|alter|truncate|grant|copy|call|do)\b/i.test(query) ||
    /[<{][\w\s-]+[>}]/.test(query)
  )
    return false;
  return [...query.matchAll(/([\w."]+)\s*\(/g)].every(([, name = '']) => HARMLESS.has(name.toLowerCase()));
}
