const LABEL =
  /^(?:T(?:\s?[+−–-]\s?\d.*|\d.*)?|(?:day|week|month|hour|minute|step|phase|d|h|w)\s?[+-]?\d.*|[+−-]\d+.*|(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\b.*|\d{1,2}:\d{2}.*|(?:morning|afternoon|evening|night).*)$/i;

/** Whether a label only says when: `T-24 hours`, `Day 3`, `Fri 18:00`, `+14`. */
export function isTimeLabel(label: string): boolean {
  return LABEL.test(label.trim());
}
