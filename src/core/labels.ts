/** How a label is compared in a selector; on a page of metrics there is only `=`. */
export type LabelOperator = '=' | '!=' | '=~' | '!~';

/** One item between braces: a label with its value, or without a name the quoted name of the metric. */
export interface LabelItem {
  readonly name?: string;
  readonly operator: LabelOperator;
  readonly value: string;
}

const QUOTED = String.raw`"([^"\\\n]*(?:\\.[^"\\\n]*)*)"`;
const ITEM = new RegExp(
  String.raw`[ \t]*(?:([a-zA-Z_][a-zA-Z0-9_]*)|${QUOTED})[ \t]*(?:(=~|!~|!=|=)[ \t]*${QUOTED}[ \t]*)?([,}])`,
  'y',
);
const END = /[ \t]*\}/y;

/**
 * Reads `a="b", c=~"d"}` from where a brace was opened; `undefined` when it is none. Both a page of metrics and PromQL
 * write labels so (https://prometheus.io/docs/instrumenting/exposition_formats/#comments-help-text-and-type-information); names that
 * are more than letters are quoted (https://prometheus.io/docs/guides/utf8/).
 */
export function readLabels(text: string, start: number): { items: LabelItem[]; end: number } | undefined {
  const items: LabelItem[] = [];
  for (let at = start; ; ) {
    END.lastIndex = at;
    // Also after a comma, which may stand behind the last label.
    if (END.test(text)) return { items, end: END.lastIndex };
    ITEM.lastIndex = at;
    const found = ITEM.exec(text);
    if (!found) return undefined;
    const [, plain, quoted, operator, value, after] = found;
    if (operator !== undefined)
      items.push({
        name: plain ?? unescaped(quoted ?? ''),
        operator: operator as LabelOperator,
        value: unescaped(value ?? ''),
      });
    else if (quoted !== undefined) items.push({ operator: '=', value: unescaped(quoted) });
    else return undefined;
    at = ITEM.lastIndex;
    if (after === '}') return { items, end: at };
  }
}

/** Other escapes stand for themselves, as Prometheus reads them: `path="C:\dir"`. */
function unescaped(text: string): string {
  if (!text.includes('\\')) return text;
  return text.replace(/\\([\\"n])/g, (_, letter: string) => (letter === 'n' ? '\n' : letter));
}
