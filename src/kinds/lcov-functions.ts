import { countText, finiteText } from '../reading/value.ts';
import type { CoveredFile } from './covered-file.ts';

/**
 * The functions of one LCOV record, in both spellings: `FN` and `FNDA` by name, and since lcov 2.2 `FNL` and `FNA` by
 * index, where several names (instances of a template) are one function.
 */
export class LcovFunctions {
  // As they come; tools write `FNDA` in the order of `FN`, and then nothing has to be searched.
  readonly #declared: { readonly names: string[]; readonly lines: string[] } = { names: [], lines: [] };
  readonly #called: { readonly names: string[]; readonly calls: boolean[] } = { names: [], calls: [] };
  readonly #indexed = new Map<string, { line: string; called: boolean }>();

  /** Takes a line of the record; false when it is not about functions. */
  line(key: string, value: string): boolean {
    switch (key) {
      case 'FN': {
        // FN:<line>,[<last line>,]<name>
        const [line, rest] = splitOnce(value);
        countText(line, key);
        const last = /^\d{1,15},/.exec(rest)?.[0].length ?? 0;
        this.#declared.names.push(rest.slice(last));
        this.#declared.lines.push(line);
        return true;
      }
      case 'FNDA': {
        const [count = '', name = ''] = splitOnce(value);
        this.#called.names.push(name);
        this.#called.calls.push(finiteText(count, key) > 0);
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
    if (this.#inOrder()) {
      for (const [index, name] of this.#declared.names.entries())
        file.function(`${this.#declared.lines[index]},${name}`, this.#called.calls[index] === true);
    } else this.#addByName(file);
    for (const { line, called } of this.#indexed.values()) file.function(line, called);
  }

  #inOrder(): boolean {
    const [declared, called] = [this.#declared.names, this.#called.names];
    return declared.length === called.length && declared.every((name, index) => name === called[index]);
  }

  #addByName(file: CoveredFile): void {
    const declared = grouped(this.#declared.names, this.#declared.lines);
    const called = grouped(this.#called.names, this.#called.calls);
    for (const [name, lines] of declared) {
      const calls = called.get(name) ?? [];
      // Two methods of one name have two lines `FN` and two lines `FNDA`, in the same order.
      for (const [index, line] of lines.entries()) {
        const own = index === lines.length - 1 ? calls.slice(index) : calls.slice(index, index + 1);
        file.function(`${line},${name}`, own.some(Boolean));
      }
    }
    for (const [name, calls] of called) {
      if (!declared.has(name)) file.function(`,${name}`, calls.some(Boolean));
    }
  }
}

/** The values under each name, in their order. */
function grouped<T>(names: readonly string[], values: readonly T[]): Map<string, T[]> {
  const map = new Map<string, T[]>();
  for (const [index, value] of values.entries()) append(map, names[index] ?? '', value);
  return map;
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
