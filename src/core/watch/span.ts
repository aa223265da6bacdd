/** A time as it is written in a call: `2m30s`, `1h`, `0s`; tenths of a second below a minute. */
export function spanText(seconds: number): string {
  const tenths = Math.round(seconds * 10);
  if (tenths < 600) return `${tenths / 10}s`;
  const whole = Math.round(seconds);
  const parts = [
    [Math.floor(whole / 3600), 'h'],
    [Math.floor(whole / 60) % 60, 'm'],
    [whole % 60, 's'],
  ] as const;
  return parts
    .filter(([count]) => count > 0)
    .map(([count, unit]) => `${count}${unit}`)
    .join('');
}
