import { countText, finiteText } from '../reading/value.ts';
import type { CoveredFile } from './covered-file.ts';

/**
 * The functions of one LCOV record, in both spellings: `FN` and `FNDA` by name, and since lcov 2.2 `FNL` and `FNA` by
 * index, where several names (instances of a template) are one function.
 */
export class LcovFunctions {
  readonly #declared = new Map<string, string[]>();
  readonly #called = new Map<string, boolean[]>();
  readonly #indexed = new Map<string, { line: string; called: boolean }>();

  /** Takes a line of the record; false when it is not about functions. */
  line(key: string, value: string): boolean {
    switch (key) {
      case 'FN': {
        // FN:<line>,[<last line>,]<name>
        const [line, rest] = splitOnce(value);
        countText(line, key);
        const last = /^\d{1,15},/.exec(rest)?.[0].length ?? 0;
        append(this.#declared, rest.slice(last), line);
        return true;
      }
      case 'FNDA': {
        const [count = '', name = ''] = splitOnce(value);
        append(this.#called, name, finiteText(count, key) > 0);
        return true;
      }
      case 'FNL': {
        const [index = '', line = ''] = value.split(',', 3);
        countText(line, key);
        this.#indexed.set(index, { line, called: this.#indexed.get(index)?.called ?? false });
        return true;
      }
      case 'FNA': {
        const [index = '', rest] = splitOnce(value);
        const called = finiteText(splitOnce(rest)[0], key) > 0;
        const known = this.#indexed.get(index);
        if (known) known.called ||= called;
        else this.#indexed.set(index, { line: `#${index}`, called });
        return true;
      }
      default:
        return false;
    }
  }

  /** Marks the functions of the finished record. */
  addTo(file: CoveredFile): void {
    for (const [name, lines] of this.#declared) {
      const calls = this.#called.get(name) ?? [];
      // Two methods of one name have two lines `FN` and two lines `FNDA`, in the same order.
      for (const [index, line] of lines.entries()) {
        const own = index === lines.length - 1 ? calls.slice(index) : calls.slice(index, index + 1);
        file.function(`${line},${name}`, own.some(Boolean));
      }
    }
    for (const [name, calls] of this.#called) {
      if (!this.#declared.has(name)) file.function(`,${name}`, calls.some(Boolean));
    }
    for (const { line, called } of this.#indexed.values()) file.function(line, called);
  }
}

function append<T>(map: Map<string, T[]>, key: string, value: T): void {
  const known = map.get(key);
  if (known) known.push(value);
  else map.set(key, [value]);
}

function splitOnce(text: string): [string, string] {
  const comma = text.indexOf(',');
  return comma < 0 ? [text, ''] : [text.slice(0, comma), text.slice(comma + 1)];
}
