/** An account as GitHub names it. Where one was deleted, GitHub says `null`, and there is none. */
export interface Account {
  /** Never given to anybody else, unlike the login. */
  readonly id: number;
  readonly login: string;
  /** Only a `person` can answer for anything. */
  readonly kind: 'person' | 'bot' | 'other';
}
