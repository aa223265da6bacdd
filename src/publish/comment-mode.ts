/** When the pull-request comment is written. */
export const COMMENT_MODES = ['on-problem', 'always', 'on-change', 'never'] as const;
export type CommentMode = (typeof COMMENT_MODES)[number];
