/**
 * What a bound says, so that `< 5s` and `< 5000ms` can be compared. Read apart from the program's own reader on purpose: a measurement that
 * shared it would share its mistakes.
 */

/** Units by what they measure, and how much of the base unit they are. */
const UNITS = {
  '%': ['ratio', 0.01],
  pp: ['ratio', 0.01],
  ns: ['duration', 1e-9],
  us: ['duration', 1e-6],
  µs: ['duration', 1e-6],
  ms: ['duration', 1e-3],
  s: ['duration', 1],
  m: ['duration', 60],
  min: ['duration', 60],
  h: ['duration', 3600],
  d: ['duration', 86400],
  w: ['duration', 604800],
  B: ['bytes', 1],
  kB: ['bytes', 1e3],
  MB: ['bytes', 1e6],
  GB: ['bytes', 1e9],
  KiB: ['bytes', 2 ** 10],
  MiB: ['bytes', 2 ** 20],
  GiB: ['bytes', 2 ** 30],
  '/s': ['rate', 1],
  '/min': ['rate', 1 / 60],
  '/h': ['rate', 1 / 3600],
};

/** `500ms` as `{ value: 0.5, of: 'duration', digits: 500 }`; null when the text is no number with a unit. */
function quantity(text) {
  const parts = /^(\d+)h(\d+)m$/.exec(text.trim());
  if (parts) return quantity(`${Number(parts[1]) * 60 + Number(parts[2])}min`);
  const found = /^(-?\d+(?:\.\d+)?)\s*(\S*)$/.exec(text.trim());
  if (!found) return null;
  const digits = Number(found[1]);
  if (found[2] === '') return { value: digits, of: 'number', digits };
  const unit = Object.hasOwn(UNITS, found[2]) ? UNITS[found[2]] : undefined;
  return unit ? { value: digits * unit[1], of: unit[0], digits } : null;
}

/** What follows an operator when it speaks of the baseline: a factor of it, or a distance from it. */
function ofBaseline(text) {
  const times = /^(\d+(?:\.\d+)?)\s*x\s+baseline$/.exec(text);
  if (times) return { factor: Number(times[1]) };
  const parts = /^baseline(?:\s*([-+/])\s*(.+))?$/.exec(text);
  if (!parts) return null;
  if (parts[1] === undefined) return { factor: 1 };
  const by = quantity(parts[2]);
  if (!by) return null;
  if (parts[1] === '/') return { factor: 1 / by.value };
  const sign = parts[1] === '+' ? 1 : -1;
  return parts[2].trim().endsWith('%') ? { factor: 1 + sign * by.value } : { moved: sign * by.value };
}

/** A bound taken apart; what is none of the forms is a text that only equals itself. */
function read(raw) {
  if (typeof raw === 'number') return { op: '==', at: { value: raw, of: 'number', digits: raw } };
  const text = String(raw).trim();
  const range = /^(.+?)\s*\.\.\s*(.+)$/.exec(text);
  if (range) {
    const ends = [quantity(range[1]), quantity(range[2])];
    if (ends[0] && ends[1]) return { op: '..', at: ends[0], to: ends[1] };
  }
  const within = /^within\s+(.+?)\s+of baseline$/.exec(text);
  const delta = within && quantity(within[1]);
  if (delta) return { op: 'within', at: delta };
  const compared = /^(<=|>=|==|!=|<|>)\s*(.*)$/.exec(text);
  const op = compared?.[1] ?? '==';
  const rest = compared?.[2] ?? text;
  const baseline = ofBaseline(rest);
  if (baseline) return { op, baseline };
  const held = /^(.+?)\s+for\s+(.+)$/.exec(rest);
  const at = quantity(held?.[1] ?? rest);
  const time = held ? quantity(held[2]) : undefined;
  if (at && time !== null) return { op: saturated(op, at), at, ...(time ? { to: time } : {}) };
  return { op, text: rest };
}

/** At the end of a scale there is only equality: `>= 100%`, `<= 0`. */
function saturated(op, { value, of }) {
  if (op === '>=' && of === 'ratio' && value === 1) return '==';
  return op === '<=' && value === 0 ? '==' : op;
}

const near = (a, b) => Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));

/** A number without a unit may stand for the base unit or for the one that was meant: the check's `unit` says which. */
function sameQuantity(a, b) {
  if (!a || !b) return a === b;
  if (a.of === b.of) return near(a.value, b.value);
  const [bare, other] = a.of === 'number' ? [a, b] : [b, a];
  return bare.of === 'number' && (near(bare.value, other.value) || near(bare.value, other.digits));
}

/** True when two bounds hold for the same values. */
export function sameBound(one, other) {
  const [a, b] = [read(one), read(other)];
  if (a.op !== b.op || a.text !== b.text) return false;
  if (a.baseline || b.baseline)
    return ['factor', 'moved'].every((key) => {
      const [x, y] = [a.baseline?.[key], b.baseline?.[key]];
      return x === undefined || y === undefined ? x === y : near(x, y);
    });
  return sameQuantity(a.at, b.at) && sameQuantity(a.to, b.to);
}

/**
 * A caution bound as the range that it leaves beside the other bands: behind `go: <= 3min`, `caution: <= 5min` and `caution: 3min .. 5min` hold for the same
 * values; before `no-go: > 3%`, so do `caution: > 1%` and `caution: 1% .. 3%`, of which only the second loads, for bands of one fact do not overlap. As it is
 * where it is no limit in the direction of the other.
 */
export function besideBands(caution, go, noGo) {
  const [limit, better, worse] = [caution, go, noGo].map(compares);
  const other = limit && [better, worse].find((one) => one && one[1] === limit[1]);
  if (!other) return caution;
  return limit[1] === '<' ? `${other[2]} .. ${limit[2]}` : `${limit[2]} .. ${other[2]}`;
}

const compares = (bound) => /^([<>])=?\s*(-?\d[^.]*(?:\.\d+)?\S*)$/.exec(String(bound).trim());
