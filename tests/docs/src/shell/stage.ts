import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { cp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { listen } from "@managed-agents/mock/node";
import type { Block } from "../blocks.ts";
import { ROOT } from "../documents.ts";
import { BINS } from "./flags.ts";

/** Where a block is run: an emulator, an empty folder with the files that blocks name, and variables. */
export interface Stage {
  readonly mock: Awaited<ReturnType<typeof listen>>;
  /** Absolute. */
  readonly folder: string;
  readonly env: Readonly<Record<string, string>>;
  /** Of a session whose agent answers at once. */
  readonly sessionId: string;
  /** Puts a copy of the document into the folder. */
  copySpec(): Promise<void>;
  /** Deletes that session, whose streams end then. */
  deleteSession(): Promise<void>;
  remove(): Promise<void>;
}

const HEADERS = {
  "x-api-key": "any",
  "anthropic-version": "2023-06-01",
  "anthropic-beta": "managed-agents-2026-04-01",
  "content-type": "application/json",
};
const AGENT = "agent_011C6dVdkxAa4a4c1imjJJDx";

/** The file that a block of YAML in a README stands for, by a text that it contains. */
const FILES = [
  ["my-scenario.yaml", "turns:"],
  ["scenarios/refund.yaml", "turns:"],
  ["shop.yaml", "agents: [{"],
] as const;

/** Opens a stage. @param blocks of all documents: the files that command lines name are those that the pages show */
export async function openStage(blocks: readonly Block[]): Promise<Stage> {
  const mock = await listen({ port: 0, clock: 0 });
  const folder = mkdtempSync(join(tmpdir(), "docs-"));
  const call = async (path: string, body?: object, method = body ? "POST" : "GET"): Promise<Response> =>
    mock.fetch(`${mock.url}${path}`, {
      method,
      headers: HEADERS,
      ...(body ? { body: JSON.stringify(body) } : {}),
    });
  const settings = { agent: AGENT, environment_id: "env_1", metadata: { mock_scenario: "plain" } };
  const { id: sessionId } = (await (await call("/v1/sessions", settings)).json()) as { id: string };
  mkdirSync(join(folder, "scenarios"));
  for (const [name, contained] of FILES) {
    const block = blocks.find(({ language, text }) => language === "yaml" && text.includes(contained));
    if (block === undefined) throw new Error(`no page shows a file for ${name}`);
    writeFileSync(join(folder, name), block.text);
  }
  const stream = await recordStream(call, sessionId);
  writeFileSync(join(folder, "recording.sse"), stream);
  const data = [...stream.matchAll(/^data: (.*)$/gm)].map(([, json]) => json);
  writeFileSync(join(folder, "recording.jsonl"), `${data.join("\n")}\n`);
  await writeLog(join(folder, "kept.db"));
  return {
    mock,
    folder,
    sessionId,
    env: {
      ...{ PATH: [makeBins(folder), process.env.PATH].join(delimiter), HOME: folder, NO_COLOR: "1" },
      ...{ MOCK: mock.url, ANTHROPIC_BASE_URL: mock.url, ANTHROPIC_API_KEY: "any" },
      ...{ AGENT_ID: AGENT, ENVIRONMENT_ID: "env_1", SESSION_ID: sessionId },
    },
    async copySpec() {
      const filter = (source: string): boolean => !/[\\/](?:dist|node_modules)$/.test(source);
      // Never in one go: the emulator answers in the same thread.
      await cp(join(ROOT, "spec"), join(folder, "spec"), { recursive: true, filter });
    },
    async deleteSession() {
      await call(`/v1/sessions/${sessionId}`, undefined, "DELETE");
    },
    async remove() {
      await mock.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Plays a turn, and gives the frames that a stream of it carries. */
async function recordStream(
  call: (path: string, body?: object) => Promise<Response>,
  sessionId: string,
): Promise<string> {
  const stream = await call(`/v1/sessions/${sessionId}/events/stream`);
  const content = [{ type: "text", text: "Hello" }];
  await call(`/v1/sessions/${sessionId}/events`, { events: [{ type: "user.message", content }] });
  const reader = stream.body?.pipeThrough(new TextDecoderStream()).getReader();
  let text = "";
  while (reader !== undefined && !text.includes("session.status_idle")) {
    const { value, done } = await reader.read();
    if (done) break;
    text += value;
  }
  await reader?.cancel();
  return `${text.slice(0, text.lastIndexOf("\n\n"))}\n\n`;
}

/** Keeps a world in a file, with as many entries as pages name. */
async function writeLog(file: string): Promise<void> {
  const kept = await listen({ clock: 0, data: file });
  for (let entry = 0; entry < 20; entry += 1) {
    const body = JSON.stringify({ agent: AGENT, environment_id: "env_1" });
    await kept.fetch(`${kept.url}/v1/sessions`, { method: "POST", headers: HEADERS, body });
  }
  await kept.close();
}

/** A folder with the bins of the kit under the names that people type. */
function makeBins(folder: string): string {
  const bins = join(folder, ".bins");
  mkdirSync(bins);
  for (const [name, file] of Object.entries(BINS)) {
    const script = `#!/bin/sh\nexec "${process.execPath}" "${join(ROOT, file)}" "$@"\n`;
    writeFileSync(join(bins, name), script, { mode: 0o755 });
  }
  return bins;
}
