/** Where GitHub is for a job of Actions, in the words of a connection; public GitHub where the runner does not say. */
export function addressesOfJob(environment: (name: string) => string | undefined): {
  readonly apiUrl: string;
  readonly graphqlUrl: string;
} {
  return {
    apiUrl: environment('GITHUB_API_URL') ?? 'https://api.github.com',
    graphqlUrl: environment('GITHUB_GRAPHQL_URL') ?? 'https://api.github.com/graphql',
  };
}
