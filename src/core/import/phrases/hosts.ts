/** Top-level names that hosts of checklists end in; without a list `main.py` and `README.md` were hosts. */
const ENDS = new Set(
  'com org net io dev app co cloud internal local svc test de uk eu us info ai gov edu tech site online xyz example'.split(
    ' ',
  ),
);
const NAME = /^(?=.{4,253}$)(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+([a-z]{2,24})(?::(\d{1,5}))?$/i;

/** Whether text is the name of a host, with its port or without: `api.example.com`, `db.internal:5432`. */
export function isHostName(text: string): boolean {
  const end = NAME.exec(text)?.[1]?.toLowerCase();
  return end !== undefined && ENDS.has(end);
}

/** The hosts that are written out in a text. */
export function hostsIn(text: string): readonly string[] {
  return text
    .split(/[\s,;()"'`]+/)
    .map((word) => word.replace(/[.:]+$/, ''))
    .filter(isHostName);
}
