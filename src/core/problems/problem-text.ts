/** What `gonogo explain` says of one kind of mistake. */
export interface ProblemText {
  /** What would go wrong if it were let through. */
  readonly why: string;
  /** What to do. */
  readonly fix: string;
  /** How it reads when it is right; empty where there is nothing to show. */
  readonly example: string;
}
