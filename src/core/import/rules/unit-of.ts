/** In what a step from the baseline is counted: points are of shares, and a percentage is one of whatever it is. */
export function unitOf(text: string): 'ratio' | 's' | 'B' | undefined {
  if (/\dpp\b/.test(text) || (/%$/.test(text) && !text.includes('baseline'))) return 'ratio';
  if (/\d(?:ns|us|ms|s|min|h|d)\b/.test(text)) return 's';
  return /\d[kMGKi]*B\b/.test(text) ? 'B' : undefined;
}
