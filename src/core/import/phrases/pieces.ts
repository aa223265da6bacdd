import type { Piece } from './lex.ts';

/** Whether a piece is that mark. */
export function isMark(pieces: readonly Piece[], i: number, mark: string): boolean {
  const piece = pieces[i];
  return piece?.kind === 'break' && piece.mark === mark;
}

/** The word that a piece is. */
export function wordAt(pieces: readonly Piece[], i: number): string | undefined {
  const piece = pieces[i];
  return piece?.kind === 'word' ? piece.word : undefined;
}
