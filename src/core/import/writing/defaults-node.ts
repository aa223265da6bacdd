import type { YAMLMap } from 'yaml';
import type { SharedOption } from '../plan/shared-options.ts';
import { cleanLine } from './clean.ts';
import { dataNode, mapOf, remark } from './nodes.ts';

/** What several criteria of a check have alike, as `defaults`. */
export function defaultsNode(shared: readonly SharedOption[], todo: () => void): YAMLMap {
  const checks = [...new Set(shared.map(({ check }) => check))];
  return mapOf(
    checks.map((check) => {
      const own = shared.filter((one) => one.check === check);
      const map = mapOf(own.map(({ option, value }) => [option, dataNode(value)] as const));
      for (const one of own) {
        todo();
        remark(map, one.option, `TODO: ${cleanLine(one.todo)}`);
      }
      return [check, map] as const;
    }),
  );
}
