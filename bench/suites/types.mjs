import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { interleave, median, row, timeProcess } from "../measure.mjs";

export const purpose =
  "type check of one consumer, written against our client and against the official SDK, with and without skipLibCheck";
export const needsPeers = true;

const ROOT = resolve(import.meta.dirname, "../..");
const BENCH = resolve(import.meta.dirname, "..");

const OPTIONS = {
  strict: true,
  noEmit: true,
  module: "nodenext",
  target: "es2023",
  lib: ["es2023", "dom", "dom.iterable", "dom.asynciterable"],
  types: [],
};

/** Create, list, send, stream, and a switch that must narrow: the same work, each in its own dialect. */
const consumer = ({ setup, sessions }) => `${setup}
export async function turn(text: string): Promise<string[]> {
  const session = await ${sessions}.create({ agent: "agent_1", environment_id: "env_1", metadata: { ticket: "T-204" } });
  const titles: (string | null)[] = [];
  for await (const other of ${sessions}.list({ limit: 20, order: "desc" })) titles.push(other.title);
  await ${sessions}.events.send(session.id, { events: [{ type: "user.message", content: [{ type: "text", text }] }] });
  const seen: string[] = [];
  for await (const event of await ${sessions}.events.stream(session.id)) {
    switch (event.type) {
      case "agent.message": for (const block of event.content) if (block.type === "text") seen.push(block.text); break;
      case "agent.tool_use": seen.push(event.name, event.evaluated_permission ?? ""); break;
      case "agent.mcp_tool_use": seen.push(event.mcp_server_name); break;
      case "session.status_idle": if (event.stop_reason.type === "requires_action") seen.push(...event.stop_reason.event_ids); break;
      case "session.error": seen.push(event.error.message as string); break;
      case "session.usage": seen.push(String(event.usage.output_tokens)); break;
      case "event_delta": seen.push(event.delta.content.text); break;
    }
  }
  return [...seen, ...titles.map(String)];
}
`;

export async function run({ quick }) {
  const folder = mkdtempSync(join(tmpdir(), "managed-agents-types-"));
  try {
    mkdirSync(join(folder, "node_modules/@managed-agents"), { recursive: true });
    mkdirSync(join(folder, "node_modules/@anthropic-ai"), { recursive: true });
    for (const name of ["types", "client"])
      cpSync(join(ROOT, "packages", name), join(folder, "node_modules/@managed-agents", name), {
        recursive: true,
        filter: (from) => !/node_modules\/.*node_modules|\.turbo/.test(from.slice(ROOT.length)),
      });
    for (const name of ["openapi-fetch", "eventsource-parser", "@anthropic-ai/sdk"])
      symlinkSync(join(BENCH, "node_modules", name), join(folder, "node_modules", name));
    symlinkSync(
      join(ROOT, "node_modules/openapi-typescript-helpers"),
      join(folder, "node_modules/openapi-typescript-helpers"),
    );
    writeFileSync(join(folder, "package.json"), '{"type":"module"}');
    const project = (name, source) => {
      writeFileSync(join(folder, `${name}.ts`), source);
      for (const skipLibCheck of [true, false])
        writeFileSync(
          join(folder, `tsconfig.${name}.${skipLibCheck}.json`),
          JSON.stringify({ compilerOptions: { ...OPTIONS, skipLibCheck }, files: [`${name}.ts`] }),
        );
    };
    project(
      "ours",
      consumer({
        setup: 'import { createClient } from "@managed-agents/client";\nconst client = createClient({ apiKey: "k" });',
        sessions: "client.sessions",
      }),
    );
    project(
      "sdk",
      consumer({
        setup: 'import Anthropic from "@anthropic-ai/sdk";\nconst client = new Anthropic({ apiKey: "k" });',
        sessions: "client.beta.sessions",
      }),
    );
    project("empty", "export {};\n");
    const compilers = {
      "tsc 7.0": join(BENCH, "node_modules/typescript-7/bin/tsc"),
      "tsc 5.9": join(BENCH, "node_modules/typescript/bin/tsc"),
    };
    const rows = [];
    for (const [compiler, script] of Object.entries(compilers))
      for (const skipLibCheck of [true, false]) {
        const check = (name) => () =>
          timeProcess(process.execPath, [script, "-p", join(folder, `tsconfig.${name}.${skipLibCheck}.json`)], {
            cwd: folder,
          });
        const samples = await interleave(
          { ours: check("ours"), sdk: check("sdk"), empty: check("empty") },
          quick ? 1 : 9,
        );
        const label = `${compiler}${skipLibCheck ? "" : ", libraries checked"}`;
        for (const [name, values] of Object.entries(samples))
          rows.push(row(`${label}: ${name === "empty" ? "empty file" : name}`, "wall", "ms", median(values)));
        const ratio = median(samples.ours.map((value, i) => value / samples.sdk[i]));
        rows.push(row(`${label}: ours / official SDK`, "wall", "×", ratio, [1, "< 1 ×"]));
      }
    return rows;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
