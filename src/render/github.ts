import { annotations } from '../core/annotations.ts';
import type { Renderer } from '../core/renderer.ts';
import { workflowCommand } from '../core/workflow-command.ts';

/** Annotations as workflow commands, for a step that runs the CLI. */
export default {
  id: 'github',
  summary: 'annotations as workflow commands of GitHub Actions',
  render: (results) =>
    annotations(results)
      .map(({ level, title, message, file, line, endLine }) =>
        workflowCommand(level, { file, line, endLine, title }, message),
      )
      .join(''),
} satisfies Renderer;
