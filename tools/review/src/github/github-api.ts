import type { CommentApi } from "./comment.ts";

/** Who writes comments with the token of a workflow. */
const BOT = "github-actions[bot]";
const TIMEOUT_MS = 30_000;
const MAX_PAGES = 30;

/**
 * GitHub's REST API for one repository.
 *
 * @param repository `owner/name`
 */
export function githubApi(baseUrl: string, repository: string, token: string): CommentApi {
  const call = async (method: string, path: string, body?: object): Promise<unknown> => {
    const response = await fetch(`${baseUrl}/repos/${repository}/${path}`, {
      method,
      headers: {
        accept: "application/vnd.github+json",
        authorization: `Bearer ${token}`,
        "x-github-api-version": "2022-11-28",
        ...(body && { "content-type": "application/json" }),
      },
      ...(body && { body: JSON.stringify(body) }),
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    if (!response.ok) throw new Error(`${method} ${path.split("?")[0]} was answered with ${response.status}.`);
    return response.json();
  };
  return {
    async pullRequests(owner, branch) {
      const head = encodeURIComponent(`${owner}:${branch}`);
      const found = (await call("GET", `pulls?state=open&per_page=100&head=${head}`)) as Pull[];
      return found.map(({ number, head: { sha } }) => ({ number, head: sha }));
    },
    async comments(number) {
      const all: Comment[] = [];
      for (let page = 1; page <= MAX_PAGES; page += 1) {
        const found = (await call("GET", `issues/${number}/comments?per_page=100&page=${page}`)) as Comment[];
        all.push(...found);
        if (found.length < 100) break;
      }
      return all.map(({ id, body, user }) => ({ id, body: body ?? "", own: user?.login === BOT }));
    },
    async create(number, body) {
      await call("POST", `issues/${number}/comments`, { body });
    },
    async update(id, body) {
      await call("PATCH", `issues/comments/${id}`, { body });
    },
  };
}

interface Pull {
  readonly number: number;
  readonly head: { readonly sha: string };
}

interface Comment {
  readonly id: number;
  readonly body: string | null;
  readonly user: { readonly login: string } | null;
}
