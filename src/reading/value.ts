import { EvidenceError } from '../core/evidence.ts';
import type { Json } from '../core/schema.ts';

/** Strict readers, one per shape: what is missing or of another type is `invalid`, never a comfortable zero. */

/** A map of keys. */
export type JsonMap = { readonly [key: string]: Json };

/** True for a JSON object. */
export function isObject(value: Json | undefined): value is JsonMap {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** True for a JSON array. */
export function isList(value: Json | undefined): value is readonly Json[] {
  return Array.isArray(value);
}

/** An own property; `undefined` when there is none. Never reaches into prototypes. */
export function own(value: Json | undefined, key: string): Json | undefined {
  return isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}

/** The value at a path of own properties. */
export function at(value: Json | undefined, ...keys: readonly string[]): Json | undefined {
  return keys.reduce<Json | undefined>((node, key) => own(node, key), value);
}

/** A whole number of zero or more. `name` says where it stands, for the message. */
export function count(value: Json | undefined, name: string): number {
  if (typeof value === 'number' && Number.isSafeInteger(value) && value >= 0) return value;
  throw new EvidenceError('invalid', `\`${name}\` is ${describe(value)}, and should be a whole number of zero or more`);
}

/** A finite number. Integers beyond 2^53 have lost digits and are refused. */
export function finite(value: Json | undefined, name: string): number {
  if (typeof value === 'number' && Number.isFinite(value) && (!Number.isInteger(value) || Number.isSafeInteger(value)))
    return value;
  throw new EvidenceError('invalid', `\`${name}\` is ${describe(value)}, and should be a finite number`);
}

/** A map of keys. */
export function object(value: Json | undefined, name: string): JsonMap {
  if (isObject(value)) return value;
  throw new EvidenceError('invalid', `\`${name}\` is ${describe(value)}, and should be a map of keys`);
}

/** A list. */
export function list(value: Json | undefined, name: string): readonly Json[] {
  if (isList(value)) return value;
  throw new EvidenceError('invalid', `\`${name}\` is ${describe(value)}, and should be a list`);
}

/** Text, or `undefined` when it is anything else. */
export function text(value: Json | undefined): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

/** A whole number of zero or more written as text, as XML attributes and line formats have them. */
export function countText(value: string | undefined, name: string): number {
  if (value !== undefined && /^\d{1,15}$/.test(value.trim())) return Number.parseInt(value, 10);
  throw new EvidenceError(
    'invalid',
    `\`${name}\` is ${value === undefined ? 'missing' : 'no whole number of zero or more'}`,
  );
}

/** A decimal number written as text. */
export function finiteText(value: string | undefined, name: string): number {
  if (value !== undefined && /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d{1,3})?$/.test(value.trim())) {
    const number = Number.parseFloat(value);
    if (Number.isFinite(number)) return number;
  }
  throw new EvidenceError('invalid', `\`${name}\` is ${value === undefined ? 'missing' : 'no number'}`);
}

/**
 * The code of an error document, `ENOLOCK` of `{"error": {"code": "ENOLOCK"}}` or an HTTP status. Only short identifiers,
 * so that a message can name it: free text of a report may be anything.
 */
export function errorCode(document: Json | undefined): string | undefined {
  const codes = [
    at(document, 'error', 'code'),
    own(document, 'code'),
    own(document, 'error'),
    own(document, 'errorCode'),
  ];
  const code = codes.find((one): one is string => typeof one === 'string' && /^[A-Z][A-Z0-9_]{2,63}$/.test(one));
  if (code !== undefined) return code;
  const status = own(document, 'statusCode');
  return typeof status === 'number' && Number.isInteger(status) && status >= 100 && status < 600
    ? `HTTP status ${status}`
    : undefined;
}

function describe(value: Json | undefined): string {
  if (value === undefined) return 'missing';
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'a map of keys';
  return typeof value === 'string' ? 'text' : `\`${value}\``;
}
