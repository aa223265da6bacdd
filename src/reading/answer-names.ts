/** What the names of facts about the body and about a header of an answer start with. */
export const BODY = 'body.';
export const HEADER = 'header.';
