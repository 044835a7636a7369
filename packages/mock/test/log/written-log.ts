import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import { type ListenOptions, listen } from "../../src/node/listen.ts";

const HEADERS = {
  "x-api-key": "sk-ant-canary-1187",
  "anthropic-version": "2023-06-01",
  "anthropic-beta": "managed-agents-2026-04-01",
};

/** A folder that goes with the test. */
export function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "mock-log-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Calls a mock. @throws Error with the answer unless it is good */
export async function call(url: string, method: string, path: string, body?: unknown): Promise<string> {
  const sent =
    body === undefined
      ? {}
      : { body: JSON.stringify(body), headers: { ...HEADERS, "content-type": "application/json" } };
  const response = await fetch(url + path, { method, headers: HEADERS, ...sent });
  const text = await response.text();
  if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${text}`);
  return text;
}

export const upload = async (url: string, name: string, content: string): Promise<string> => {
  const form = new FormData();
  form.set("file", new Blob([content], { type: "text/plain" }), name);
  const response = await fetch(`${url}/v1/files`, {
    method: "POST",
    headers: { ...HEADERS, "anthropic-beta": "files-api-2025-04-14" },
    body: form,
  });
  const { id } = (await response.json()) as { id: string };
  return id;
};

/** All that a client sees of a session. */
export const historyOf = async (url: string, session: string): Promise<string> =>
  (await call(url, "GET", `/v1/sessions/${session}`)) +
  (await call(url, "GET", `/v1/sessions/${session}/events?limit=1000`));

export const message = (text: string) => ({ events: [{ type: "user.message", content: [{ type: "text", text }] }] });

/** What was written, with what a client saw behind each entry. */
export interface Written {
  readonly path: string;
  readonly session: string;
  /** By the position of the entry that was the last one then. */
  readonly histories: ReadonlyMap<number, string>;
}

/** Keeps a session in a file, entry by entry: its clock is moved by hand, so that there are no others. */
export async function writeLog(options: ListenOptions = {}, text = "List the files."): Promise<Written> {
  const path = join(newFolder(), "log.db");
  const mock = await listen({ clock: "manual", empty: true, examples: false, ...options, data: path });
  const histories = new Map<number, string>();
  try {
    const made = await call(mock.url, "POST", "/v1/sessions", {
      agent: "agent_1",
      environment_id: "env_1",
      metadata: { mock_scenario: "tool-ask", user: "somebody" },
    });
    const session = (JSON.parse(made) as { id: string }).id;
    histories.set(1, await historyOf(mock.url, session));
    await call(mock.url, "POST", `/v1/sessions/${session}/events`, message(text));
    histories.set(2, await historyOf(mock.url, session));
    for (let position = 3; position < 12; position += 1) {
      await call(mock.url, "POST", "/_mock/clock/advance", { ms: 100 });
      histories.set(position, await historyOf(mock.url, session));
    }
    return { path, session, histories };
  } finally {
    await mock.close();
  }
}
