import { commandData, commandProperty } from './escape.ts';

/**
 * A workflow command as a line of the log, `::error file=a.yml,line=3::message`. Properties without a value are left out
 * (https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands).
 */
export function workflowCommand(
  command: string,
  properties: Readonly<Record<string, string | number | undefined>>,
  message: string,
): string {
  const list = Object.entries(properties)
    .filter(([, value]) => value !== undefined && value !== '')
    .map(([key, value]) => `${key}=${commandProperty(String(value))}`);
  return `::${command}${list.length > 0 ? ` ${list.join(',')}` : ''}::${commandData(message)}\n`;
}
