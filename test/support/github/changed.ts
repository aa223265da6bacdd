import type { Rest } from './graphql.ts';

type Node = Readonly<Record<string, unknown>>;

/** What a pull request brings: its head against its base. The emulator's own lists have the base's commits too, and no files. */
export async function changedBy(
  pull: Node,
  home: string,
  rest: Rest,
): Promise<{ readonly commits: readonly unknown[]; readonly files: readonly unknown[] } | undefined> {
  const [base, head] = [pull.base, pull.head].map((side) => String((side as Node | null)?.sha));
  const found = await rest.one(`${home}/compare/${base}...${head}`);
  return found && { commits: found.commits as unknown[], files: found.files as unknown[] };
}
