import { parse } from 'yaml';
import { isMap } from '../../options.ts';
import type { Json } from '../../schema.ts';

/** Markdown without its front matter, blank lines in its place so that lines keep their numbers, and the title given there. */
export function withoutFrontMatter(text: string): { readonly text: string; readonly title?: string } {
  const found = /^(---|\+\+\+)[ \t]*\n([\s\S]*?)(?:^|\n)\1[ \t]*(?:\n|$)/.exec(text);
  const [whole = '', mark, inner = ''] = found ?? [];
  // A document may begin with a rule and have another one further down.
  if (whole === '' || !/^[\w"'-]+\s*[:=]/m.test(inner) || /^#/m.test(inner)) return { text };
  const title = mark === '---' ? yamlTitle(inner) : /^(?:title|name)\s*=\s*"([^"]+)"/m.exec(inner)?.[1];
  return { text: whole.replaceAll(/[^\n]/g, '') + text.slice(whole.length), ...(title ? { title } : {}) };
}

function yamlTitle(text: string): string | undefined {
  try {
    const data = parse(text, { schema: 'core', logLevel: 'silent', maxAliasCount: 0 }) as Json;
    const titles = isMap(data) ? [data.title, data.name] : [];
    return titles.find((one): one is string => typeof one === 'string' && one.trim() !== '');
  } catch {
    return undefined;
  }
}
