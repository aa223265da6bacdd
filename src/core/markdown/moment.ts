import { displayMinute } from '../display.ts';
import { markdown } from '../escape.ts';

/** A moment to the minute; what is none is escaped like any text. */
export function moment(time: string): string {
  const minute = displayMinute(time);
  return minute === time ? markdown(time, 40) : minute;
}
