/** Where tools are told to write, seen from the folder they run in and from the checklist. */
export interface ReportPaths {
  /** As the checklist names it: `reports/web-junit.xml`. */
  listed(name: string): string;
  /** As a command in the folder names it: `../reports/web-junit.xml`. */
  written(name: string): string;
}

/** All reports are in `reports` at the root; those of a folder carry its name. */
export function reportPaths(folder: string): ReportPaths {
  const prefix = folder === '' ? '' : `${folder.replaceAll('/', '-')}-`;
  const up = folder === '' ? '' : '../'.repeat(folder.split('/').length);
  return {
    listed: (name) => `reports/${prefix}${name}`,
    written: (name) => `${up}reports/${prefix}${name}`,
  };
}

/** An id that several folders may share: `vitest`, `web-vitest`. */
export function idIn(folder: string, id: string): string {
  const prefix = folder
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '');
  return prefix === '' ? id : `${prefix}-${id}`.slice(0, 64);
}
