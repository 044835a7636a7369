import { FILE_HEADERS } from "../support/files.ts";
import type { TestMock } from "./kept-mock.ts";

// biome-ignore lint/suspicious/noExplicitAny: bodies are whatever came
type Body = any;

/** What a world shows, by path: texts of answers without what belongs to the request, and bytes of files. */
export async function everythingOf(mock: TestMock, world = ""): Promise<Record<string, unknown>> {
  const { caller } = mock;
  const base = world === "" ? "" : `/_mock/worlds/${world}`;
  const seen: Record<string, unknown> = {};
  const read = async (path: string): Promise<Body> => {
    const answer = await caller.get(base + path);
    const headers = answer.headers.get("anthropic-ratelimit-requests-reset");
    seen[path] = [answer.status, headers, answer.text.replace(/"request_id":"[^"]*"/, "")];
    return answer.json;
  };
  const list = async (path: string, query = "limit=100"): Promise<Body[]> => {
    const items: Body[] = [];
    let [page, count] = ["", 0];
    do {
      const { data, next_page } = await read(`${path}?${query}${page}`);
      items.push(...(data ?? []));
      page = next_page ? `&page=${encodeURIComponent(next_page)}` : "";
    } while (page !== "" && count++ < 50);
    return items;
  };
  for (const { id } of await list("/v1/sessions", "limit=100&include_archived=true")) {
    const path = `/v1/sessions/${id}`;
    await read(path);
    await list(`${path}/events`);
    await list(`${path}/events`, "limit=100&order=desc");
    await list(`${path}/resources`);
    for (const thread of await list(`${path}/threads`)) {
      await read(`${path}/threads/${thread.id}`);
      await list(`${path}/threads/${thread.id}/events`);
    }
  }
  for (const { id } of await list("/v1/agents", "limit=100&include_archived=true")) {
    await read(`/v1/agents/${id}`);
    await list(`/v1/agents/${id}/versions`);
  }
  for (const { id } of await list("/v1/environments", "limit=100&include_archived=true")) {
    await read(`/v1/environments/${id}`);
  }
  for (const { id } of await list("/v1/vaults", "limit=100&include_archived=true")) {
    await read(`/v1/vaults/${id}`);
    const credentials = await list(`/v1/vaults/${id}/credentials`, "limit=100&include_archived=true");
    for (const one of credentials) await read(`/v1/vaults/${id}/credentials/${one.id}`);
  }
  for (const { id } of await list("/v1/memory_stores", "limit=100&include_archived=true")) {
    await read(`/v1/memory_stores/${id}`);
    const versions = await list(`/v1/memory_stores/${id}/memory_versions`);
    for (const version of versions) await read(`/v1/memory_stores/${id}/memory_versions/${version.id}`);
    const memories = await list(`/v1/memory_stores/${id}/memories`);
    for (const memory of memories) if (memory.id) await read(`/v1/memory_stores/${id}/memories/${memory.id}`);
  }
  for (const { id } of await list("/v1/files", "limit=1000")) {
    await read(`/v1/files/${id}`);
    const headers = { ...FILE_HEADERS };
    const content = await caller.mock.fetch(`${caller.mock.url}${base}/v1/files/${id}/content`, { headers });
    const bytes = Buffer.from(await content.arrayBuffer()).toString("base64");
    seen[`/v1/files/${id}/content`] = [content.status, content.ok ? bytes : ""];
  }
  for (const path of ["/_mock/faults", "/_mock/scenarios", "/_mock/clock"]) await read(path);
  return seen;
}

/** Creates one more of each, and gives their ids: ids to come follow from how many there were. */
export async function oneMoreOfEach({ caller }: TestMock, world = ""): Promise<unknown[]> {
  const base = world === "" ? "" : `/_mock/worlds/${world}`;
  const ids: unknown[] = [];
  const create = async (path: string, body: object): Promise<string> => {
    const { json, text, status } = await caller.post(base + path, body);
    if (status !== 200) throw new Error(`${path}: ${text}`);
    ids.push(text);
    return json.id;
  };
  const agent = await create("/v1/agents", { name: "One more", model: "claude-opus-5-5" });
  const environment = await create("/v1/environments", { name: "One more" });
  const vault = await create("/v1/vaults", { display_name: "One more" });
  await create(`/v1/vaults/${vault}/credentials`, {
    auth: { type: "static_bearer", mcp_server_url: "https://one-more.example", token: "t" },
  });
  const store = await create("/v1/memory_stores", { name: "One more" });
  await create(`/v1/memory_stores/${store}/memories`, { path: "/one.md", content: "more" });
  const form = new FormData();
  form.append("file", new File(["one more"], "more.txt", { type: "text/plain" }));
  const uploaded = await caller.mock.fetch(`${caller.mock.url}${base}/v1/files`, {
    method: "POST",
    headers: FILE_HEADERS,
    body: form,
  });
  ids.push(await uploaded.text());
  const session = await create("/v1/sessions", { agent, environment_id: environment });
  const sent = await caller.post(`${base}/v1/sessions/${session}/events`, {
    events: [{ type: "user.message", content: [{ type: "text", text: "One more" }] }],
  });
  ids.push(sent.text);
  const added = await caller.call("POST", `${base}/_mock/faults`, { kind: "reset", session_id: "sesn_nobody" });
  ids.push(added.text);
  return ids;
}
