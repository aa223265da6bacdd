import type { CommandCall } from '../core/command.ts';
import type { Ports } from '../core/ports.ts';
import { NAME, VERSION } from '../version.ts';
import { filesIn } from './files.ts';
import { openHttp } from './http.ts';
import { signOffsIn } from './sign-offs.ts';
import { workspaceRoot } from './workspace.ts';

/** The real world for a checklist whose paths are relative to `base`. `close` lets the process end. */
export async function portsFor(
  base: string,
  call: Pick<CommandCall, 'environment' | 'values'>,
): Promise<Ports & { close(): Promise<void> }> {
  const list = (name: string) =>
    [call.values[name] ?? []].flat().filter((one): one is string => typeof one === 'string');
  const http = openHttp({
    userAgent: `${NAME}/${VERSION}`,
    allowHosts: list('allow-hosts'),
    allowPrivateHosts: list('allow-private-hosts'),
    allowLoopback: !call.environment('CI'),
    environment: call.environment,
  });
  return {
    files: filesIn(base, await workspaceRoot(base)),
    http,
    environment: call.environment,
    signOffs: signOffsIn(base, call.environment('GITHUB_ACTIONS') !== 'true' || call.values.signatures === 'file'),
    close: () => http.close(),
  };
}
