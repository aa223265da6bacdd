import type { HttpResponse } from '../core/ports.ts';
import { printUrl } from '../core/url.ts';

/** Seconds of waiting that are worth a word. */
const WORTH_A_WORD = 1;

/** What people should know of how an answer came: a redirect, further tries, a wait. `shown` is the URL as it is shown. */
export function answerNotes(answer: HttpResponse, asked: string, shown: string = printUrl(asked)): string[] {
  const from = printUrl(answer.url);
  return [
    ...(from === printUrl(asked) || from === shown ? [] : [`the answer is that of \`${from}\`, after a redirect`]),
    ...(answer.tries === 1 ? [] : [`answered at try ${answer.tries}`]),
    ...(answer.waited < WORTH_A_WORD ? [] : [`waited ${Math.round(answer.waited)} s for its turn`]),
  ];
}
