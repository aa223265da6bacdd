import { boundText } from '../phrases/bound-text.ts';
import { dimensionOf } from '../phrases/measured.ts';
import { says } from '../phrases/phrase.ts';
import type { Seen } from './seen.ts';

type Facts = Readonly<Record<string, string | number | boolean>>;

/** What a text says of an answer: its status, how soon it is there, what its body holds. */
export function httpFacts(seen: Seen): Facts {
  if (seen.band !== 'go') return {};
  return { ...status(seen.body), ...latency(seen), ...value(seen) };
}

const STATUS =
  /\b(?:returns?|answers?|responds?|gives|sends|serves|status|HTTP)\b[^.;]{0,30}?\b(?:(?:with|an?|HTTP|status|code)\s+|(?<=(?:returns?|answers?|HTTP|status)\s))([2-5]\d\d)\b(?!\s*(?:m?s|users|requests|%)\b)/i;
/** "Gives 403", "with a 302", "→ 200", "(401)", "Forbidden or 403": a code that ends what is said of it. */
const CODE =
  /(?:\b(?:gives?|gets?|got|gave|yields?|shows?|sees?|with an?|an?|or|is|be|status|code|HTTP|=)|→|=>|->|[:(,])\s*(20[0-46]|30[1-478]|40[0-689]|41[0-8]|42[2-9]|431|451|50[0-4])\b(?=\s*(?:$|[),;.]|for\b|to\b|on\b|from\b|when\b|without\b|and\b|OK\b|Forbidden\b|Unauthorized\b|✅|☐))/gu;

/** Either of two may be right. */
const EITHER = /\b[2-5]\d\d (?:or|to|and) (?:an? )?[2-5]\d\d\b|\b[2-5]\d\d\/[2-5]\d\d\b/;

function status(body: string): Facts {
  if (EITHER.test(body)) return {};
  const found = STATUS.exec(body);
  if (found !== null) return { status: Number(found[1]) };
  const codes = [...body.matchAll(CODE)].filter(
    ({ index }) => !/\b(?:no|not|never|without|instead of)\s*$/i.test(body.slice(0, index)),
  );
  const [one] = codes;
  // Each is of something else.
  return one === undefined || codes.length > 1 ? {} : { status: Number(one[1]) };
}

const ANSWERS = [
  'answer|answers|respond|responds|load|loads|open|opens|return|returns|reply|replies|page|pages|endpoint|endpoints|lookup|served|rendered|delivered|reachable',
];
/** What is measured of many answers, or done behind them. */
const MANY = [
  'p50|p75|p90|p95|p99|percentile|average|median|mean|load|concurrent|retry|retries|expires|cached|timeout',
];

/** "Webhook endpoints answer within 3 seconds". */
function latency({ bounds, words, band }: Seen): Facts {
  if (band !== 'go' || !says(words, ANSWERS) || says(words, MANY)) return {};
  const [one, ...more] = bounds.filter(({ kind }) => kind !== 'bare');
  if (one?.kind !== 'compare' || more.length > 0 || dimensionOf(one) !== 'duration') return {};
  return one.operator.startsWith('<') && /^(?:ms|s)$/.test(one.amount.unit) ? { latency: boundText(one, 'lower') } : {};
}

/** A value in code: `status: up`, `connected=true`. */
const PAIR = /^([A-Za-z]\w*(?:\.\w+)*)\s*[:=]\s*([A-Za-z0-9][\w.-]*)$/;

/** The same as JSON: `{"status": "up"}`. */
const OBJECT = /^\{\s*"([A-Za-z]\w*)"\s*:\s*"?([A-Za-z0-9][\w.-]*)"?\s*\}$/;

/** "Returns `status: up`": what stands in the body. */
function value({ body, item, named }: Seen): Facts {
  if (!/\b(?:returns?|shows?|says?|answers?|responds?|reports?)\b/i.test(body)) return {};
  // Beside a command, `a=b` may be an option of it; an object is an answer.
  const spans = item.code.filter((span) => named.commands.length === 0 || OBJECT.test(span));
  const [pair, ...more] = spans.flatMap((span) => PAIR.exec(span.replace(OBJECT, '$1: $2')) ?? []).slice(0, 6);
  const [name, said, other] = more;
  if (pair === undefined || name === undefined || said === undefined || other !== undefined) return {};
  if (/^(?:https?|localhost|get|post)$/i.test(name)) return {};
  const value = /^(?:true|false)$/.test(said) ? said === 'true' : /^\d+$/.test(said) ? Number(said) : said;
  return { [`body.${name}`]: value };
}
