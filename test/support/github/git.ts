/** Content of a file, a link to another path, a submodule at a commit, or nothing: the file is deleted. */
export type Content = string | { readonly link: string } | { readonly submodule: string } | null;
export type Tree = Readonly<Record<string, Content>>;

/** Asks the emulator itself, past the front. Throws on any refusal, because a world that is not as planned proves nothing. */
export type Api = (method: string, path: string, body?: unknown) => Promise<Record<string, unknown>>;

/** The emulator's API for the holder of a token. */
export function api(url: string, token: string): Api {
  return async (method, path, body) => {
    const headers = { authorization: `token ${token}`, 'content-type': 'application/json' };
    const sent = body === undefined ? {} : { body: JSON.stringify(body) };
    const answer = await fetch(`${url}${path}`, { method, headers, ...sent });
    const text = await answer.text();
    if (!answer.ok) throw new Error(`the world could not be made: ${method} ${path} gave ${answer.status} ${text}`);
    return text === '' ? {} : JSON.parse(text);
  };
}

/** The commit a branch points at. */
export async function tipOf(as: Api, home: string, branch: string): Promise<string> {
  const ref = await as('GET', `${home}/git/ref/heads/${branch}`);
  return String((ref.object as { sha: string }).sha);
}

/** Tags the tip of `main`; gives the commit. */
export async function tagTip(as: Api, home: string, name: string, annotated: boolean): Promise<string> {
  const tip = await tipOf(as, home, 'main');
  const made =
    annotated && (await as('POST', `${home}/git/tags`, { tag: name, message: name, object: tip, type: 'commit' }));
  await as('POST', `${home}/git/refs`, { ref: `refs/tags/${name}`, sha: made ? made.sha : tip });
  return tip;
}

/** Commits files onto a branch, which must point at `parent`; gives the new commit. */
export async function commit(as: Api, home: string, branch: string, parent: string, files: Tree): Promise<string> {
  const before = await as('GET', `${home}/git/commits/${parent}`);
  const tree = await as('POST', `${home}/git/trees`, {
    base_tree: (before.tree as { sha: string }).sha,
    tree: Object.entries(files).map(([path, content]) => ({ path, ...entry(content) })),
  });
  const made = await as('POST', `${home}/git/commits`, { message: 'A change', tree: tree.sha, parents: [parent] });
  await as('PATCH', `${home}/git/refs/heads/${branch}`, { sha: made.sha });
  return String(made.sha);
}

function entry(content: Content) {
  if (content === null) return { mode: '100644', type: 'blob', sha: null };
  if (typeof content === 'string') return { mode: '100644', type: 'blob', content };
  if ('link' in content) return { mode: '120000', type: 'blob', content: content.link };
  return { mode: '160000', type: 'commit', sha: content.submodule };
}
