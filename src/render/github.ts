import { annotations } from '../core/annotations.ts';
import { commandData, commandProperty } from '../core/escape.ts';
import type { Renderer } from '../core/renderer.ts';

/** Annotations as workflow commands, for a step that runs the CLI. */
export default {
  id: 'github',
  summary: 'annotations as workflow commands of GitHub Actions',
  render: (results) =>
    annotations(results)
      .map(({ level, title, message, file, line, endLine }) => {
        const properties = { file, line, endLine, title };
        const list = Object.entries(properties).map(([key, value]) => `${key}=${commandProperty(String(value))}`);
        return `::${level} ${list.join(',')}::${commandData(message)}\n`;
      })
      .join(''),
} satisfies Renderer;
