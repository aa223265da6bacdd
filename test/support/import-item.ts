import type { ImportItem } from '../../src/core/import/item.ts';

/** An item of a checklist with nothing around it but what is given. */
export function itemOf(text: string, more: Partial<ImportItem> = {}): ImportItem {
  return {
    line: 1,
    text,
    code: [],
    blocks: [],
    urls: [],
    form: 'task',
    ticked: null,
    headings: [],
    section: 'plain',
    ...more,
  };
}
