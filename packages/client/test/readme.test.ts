import { execFile, execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, test } from "vitest";
import { playFinished, playOrder } from "./support/readme-sessions.ts";
import { fail, json } from "./support/serve.ts";
import { session } from "./support/session.ts";

const README = readFileSync(join(import.meta.dirname, "../README.md"), "utf8");
const folder = mkdtempSync(join(import.meta.dirname, ".readme-"));
let service: Server;

/** Components: they compile, and a browser shows them elsewhere. */
const COMPONENTS = ["In React"];

/** The recipe under a heading. */
const recipe = (heading: string): string =>
  README.split(`\n## ${heading}\n`)[1]?.match(/```tsx?\n(.*?)```/s)?.[1] ?? "";

/** Typed by hand: what each recipe says when it is run. */
const SAYS: Record<string, string[]> = {
  "A first call": ["sesn_1 idle"],
  Configuration: ["sesn_1"],
  "Running a turn": ["Order 1187 was sent today. end_turn"],
  "Following a session": [
    "connecting",
    "catching_up",
    "session.status_running",
    "agent.message",
    "session.status_idle",
    "live",
  ],
  "Live events": ["[ 'Hello!' ]"],
  "Text while it is written": ["sevt_1 growing ", "sevt_1 growing Hel", "sevt_1 complete Hello!"],
  "A transcript": ["agent Hello!", "idle 0"],
  Pages: ["sesn_1", "sesn_2", "1 1 1"],
  Errors: ["404 not_found_error req_test"],
  Retries: ["it was made"],
  Time: ["true", "TimeoutError"],
  "How an answer came": ["sesn_1 200 req_test"],
  Middleware: ["GET /v1/sessions/{session_id}", "200"],
  "By path": ["1 undefined"],
  "Smaller bundles": ["event_start", "event_delta", "agent.message", "session.status_idle"],
};

const EVENTS = [
  { type: "event_start", event: { type: "agent.message", id: "sevt_1" } },
  { type: "event_delta", event_id: "sevt_1", delta: { type: "content_delta", content: { type: "text", text: "Hel" } } },
  { type: "agent.message", id: "sevt_1", content: [{ type: "text", text: "Hello!" }] },
  { type: "session.status_idle", id: "sevt_2" },
];

beforeAll(async () => {
  service = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? "", "http://x");
    const lost = { metadata: { order: "lost-1" } };
    let body = "";
    request.on("data", (chunk) => {
      body += chunk;
    });
    request.on("end", () => {
      if (body.includes("lost-1")) response.socket?.destroy();
      else if (pathname.endsWith("sesn_slow")) return;
      else if (pathname.endsWith("sesn_unknown")) fail(response, 404, "not_found_error");
      else if (pathname.includes("sesn_7")) playOrder(request, response, body);
      else if (pathname.includes("sesn_8")) playFinished(request, response);
      else if (pathname.endsWith("/stream")) {
        response.writeHead(200, { "content-type": "text/event-stream" });
        response.end(EVENTS.map((event) => `event: ${event.type}\ndata: ${JSON.stringify(event)}\n\n`).join(""));
      } else if (request.method === "POST") json(response, 200, session({ data: [] } as object));
      else if (pathname !== "/v1/sessions") json(response, 200, session());
      else if (searchParams.has("page", "2")) {
        json(response, 200, { data: [session({ id: "sesn_2" })], next_page: null, prev_page: "1" });
      } else json(response, 200, { data: [session(lost)], next_page: "2", prev_page: null });
    });
  });
  await new Promise<void>((resolve) => service.listen(0, "127.0.0.1", resolve));
  for (const heading of Object.keys(SAYS)) writeFileSync(join(folder, `${heading}.ts`), recipe(heading));
  for (const heading of COMPONENTS) writeFileSync(join(folder, `${heading}.tsx`), recipe(heading));
  writeFileSync(
    join(folder, "tsconfig.json"),
    '{ "extends": "../../tsconfig.json", "compilerOptions": { "jsx": "react-jsx" }, "include": ["*.ts", "*.tsx"], "exclude": [] }',
  );
});

afterAll(() => {
  service.closeAllConnections();
  service.close();
  rmSync(folder, { recursive: true });
});

test("every code block is a recipe that is run here, or a component that compiles", () => {
  expect(README.match(/```/g)).toHaveLength(2 * (Object.keys(SAYS).length + COMPONENTS.length));
});

test("the recipes compile", () => {
  const tsc = join(import.meta.dirname, "../../../node_modules/.bin/tsc");
  expect(execFileSync(process.execPath, [tsc, "-p", folder], { encoding: "utf8" })).toBe("");
});

test.each(Object.entries(SAYS))("%s", async (heading, lines) => {
  const { port } = service.address() as AddressInfo;
  const env = { ANTHROPIC_API_KEY: "key", ANTHROPIC_BASE_URL: `http://127.0.0.1:${port}`, NO_COLOR: "1" };
  const program = join(folder, `${heading}.ts`);
  const { stdout } = await promisify(execFile)(process.execPath, [program], { env });
  expect(stdout.split("\n").slice(0, -1)).toEqual(lines);
});
