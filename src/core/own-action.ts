/** How workflows use this action. The examples and the README say the same. */
export const OWN_ACTION = 'acme/gonogo@v1';
