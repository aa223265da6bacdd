import type { Json } from '../core/schema.ts';
import { at, isList, own, text } from '../reading/value.ts';

/** Properties of an invocation that are there only when the process did not end by itself (section 3.20.11 and following). */
const KILLED = ['processStartFailureMessage', 'exitSignalName', 'exitSignalNumber'];

/**
 * What a tool says of its own failure, for a message: a run that did not succeed, or an error it reports. What it found
 * stands, but it may not have seen everything. The level of a notification is its own, else the default of its descriptor
 * (https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html, sections 3.20 and 3.58.6).
 */
export function failureOf(run: Json, invocations: readonly Json[], place: string): string | undefined {
  const declared = at(run, 'tool', 'driver', 'notifications');
  const descriptors = isList(declared) ? declared : [];
  const isError = (notification: Json): boolean => {
    const level = own(notification, 'level');
    if (level !== undefined) return level === 'error';
    const id = at(notification, 'descriptor', 'id');
    const index = at(notification, 'descriptor', 'index');
    const descriptor =
      descriptors.find((one) => id !== undefined && own(one, 'id') === id) ??
      (typeof index === 'number' ? descriptors[index] : undefined);
    return text(at(descriptor, 'defaultConfiguration', 'level')) === 'error';
  };
  for (const invocation of invocations) {
    const failed = own(invocation, 'executionSuccessful') === false;
    if (failed || KILLED.some((key) => (own(invocation, key) ?? null) !== null))
      return `the tool says that its run failed (\`${place}.invocations\`), so it may not have seen everything`;
    for (const key of ['toolExecutionNotifications', 'toolConfigurationNotifications']) {
      const notifications = own(invocation, key);
      if (isList(notifications) && notifications.some(isError))
        return `the tool reports an error of its own (\`${place}\`: \`${key}\`), so it may not have seen everything`;
    }
  }
  return undefined;
}
