import { HEADERS } from "@managed-agents/harness";

/** Bodies of answers by path: every list and every object that a replica has, as it wrote them. */
export type Everything = ReadonlyMap<string, string>;

const LISTS = [
  "/v1/agents",
  "/v1/environments",
  "/v1/sessions",
  "/v1/vaults",
  "/v1/memory_stores",
  "/v1/files",
] as const;

/** Counts on while one looks: it follows from the time of the read. */
const AGE = /"duration_seconds":[0-9.]+/g;

/** What each object of a list has below it. */
const BELOW: Readonly<Record<(typeof LISTS)[number], readonly string[]>> = {
  "/v1/agents": ["/versions"],
  "/v1/environments": [],
  "/v1/sessions": ["/events", "/threads", "/resources"],
  "/v1/vaults": ["/credentials"],
  "/v1/memory_stores": ["/memories"],
  "/v1/files": ["/content"],
};

/** @throws Error for an answer that is neither 200 nor a refusal of what is not there, or that may be old */
export async function readEverything(url: string): Promise<Everything> {
  const everything = new Map<string, string>();
  const read = async (
    path: string,
  ): Promise<{ data?: { id: string }[]; next_page?: string | null; has_more?: boolean; last_id?: string | null }> => {
    const answer = await fetch(url + path, {
      headers: { ...HEADERS, "anthropic-beta": `${HEADERS["anthropic-beta"]},files-api-2025-04-14` },
    });
    const text = await answer.text();
    if (answer.headers.get("x-mock-stale") !== null) throw new Error(`${path} may be old`);
    if (answer.status >= 500) throw new Error(`${path} was answered with ${answer.status}: ${text}`);
    everything.set(path, answer.status === 200 ? text.replaceAll(AGE, '"duration_seconds":0') : String(answer.status));
    return answer.headers.get("content-type")?.includes("json") ? JSON.parse(text) : {};
  };
  const readList = async (path: string): Promise<{ id: string }[]> => {
    const all: { id: string }[] = [];
    for (let query = "?limit=100"; ; ) {
      const { data = [], next_page, has_more, last_id } = await read(path + query);
      all.push(...data);
      if (next_page) query = `?limit=100&page=${encodeURIComponent(next_page)}`;
      else if (has_more && last_id) query = `?limit=100&after_id=${last_id}`;
      else return all;
    }
  };
  for (const list of LISTS) {
    for (const { id } of await readList(list)) {
      await read(`${list}/${id}`);
      for (const below of BELOW[list]) {
        if (below === "/content") await read(`${list}/${id}${below}`);
        else await readList(`${list}/${id}${below}`);
      }
    }
  }
  return everything;
}

/** @returns the paths at which two replicas differ, with both answers from where they part */
export function differences(one: Everything, other: Everything): string[] {
  const paths = [...new Set([...one.keys(), ...other.keys()])];
  return paths.flatMap((path) => {
    const [mine = "none", theirs = "none"] = [one.get(path), other.get(path)];
    if (mine === theirs) return [];
    const at = [...mine].findIndex((character, index) => character !== theirs[index]);
    const shown = [mine, theirs].map((text) => text.slice(Math.max(0, at - 60), at + 60));
    return [`${path}: ${shown.join(" | ")}`];
  });
}
