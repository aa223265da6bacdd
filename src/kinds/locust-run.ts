/** Facts that no report of Locust has, and what to do instead. */
export const locustAbsent = {
  'checks-failed': 'Locust counts a failed check as a failed request',
  'thresholds-failed': 'Locust has no thresholds',
  vus: 'Locust does not write its number of users here',
} as const;
