import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openMock, runIn } from "./run-in.ts";

const folder = mkdtempSync(join(tmpdir(), "managed-agents-cli-"));
let opened: Awaited<ReturnType<typeof openMock>>;
beforeAll(async () => {
  opened = await openMock();
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
  return opened.mock.close();
});

/** The answer to a command, or the lines of a list. */
async function ask(command: string, more: readonly string[] = [], stdin = ""): Promise<Record<string, unknown>[]> {
  const { code, out, err } = await runIn([...command.split(" "), ...more, "--format", "jsonl"], {
    ...opened.options,
    stdin,
  });
  expect([code, err]).toEqual([0, ""]);
  return out
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line));
}
const one = async (command: string, more?: readonly string[], stdin?: string): Promise<Record<string, unknown>> => {
  const [answer = {}] = await ask(command, more, stdin);
  return answer;
};

test("an agent is made, changed, read by version and archived", async () => {
  const server = [
    "--mcp-server.type",
    "url",
    "--mcp-server.name",
    "linear",
    "--mcp-server.url",
    "https://mcp.linear.app/mcp",
  ];
  const tools = ["--tool", "{type: agent_toolset_20260401}", "--tool", "{type: mcp_toolset, mcp_server_name: linear}"];
  const made = await one("beta:agents create", ["--name", "Helper", "--model", "claude-opus-5-5", ...server, ...tools]);
  expect(made).toMatchObject({
    version: 1,
    mcp_servers: [{ name: "linear" }],
    tools: [{}, { mcp_server_name: "linear" }],
  });
  const id = String(made.id);
  expect(await one("beta:agents update", [id, "--version", "1", "--system", "Be brief."])).toMatchObject({
    version: 2,
  });
  expect(await one("beta:agents retrieve", [id, "--version", "1"])).toMatchObject({ version: 1, system: null });
  expect((await ask("beta:agents:versions list", [id])).map(({ version }) => version)).toEqual([2, 1]);
  const stale = await runIn(["beta:agents", "update", id, "--version", "1", "--name", "x"], opened.options);
  expect([stale.code, stale.err]).toEqual([5, expect.stringContaining("Read the object again")]);
  expect(await one("beta:agents archive", [id])).toMatchObject({ archived_at: expect.any(String) });
});

test("an environment is made from flags with dots and deleted", async () => {
  const { id, config } = await one("beta:environments create", [
    "--name",
    "cli",
    "--config.type",
    "cloud",
    "--config.networking",
    "{type: unrestricted}",
  ]);
  expect(config).toMatchObject({ type: "cloud", networking: { type: "unrestricted" } });
  expect(await one("beta:environments delete", [String(id)])).toMatchObject({ id });
});

test("a file is uploaded, listed, described and deleted", async () => {
  const file = join(folder, "orders.csv");
  writeFileSync(file, "id\n1187\n");
  const made = await one("beta:files upload", ["--file", file]);
  expect(made).toMatchObject({ filename: "orders.csv", size_bytes: 8, mime_type: "text/csv" });
  const id = String(made.id);
  expect((await ask("beta:files list", ["--id", id])).map((listed) => listed.id)).toEqual([id]);
  expect(await one("beta:files retrieve-metadata", [id])).toMatchObject({ id, filename: "orders.csv" });
  expect(await one("beta:files delete", [id])).toMatchObject({ id });
});

test("what a session wrote is found and downloaded", async () => {
  const where = ["--agent", "agent_1", "--environment-id", "env_1", "--metadata", "{mock_scenario: write-file}"];
  const session = String((await one("beta:sessions create", where)).id);
  expect((await runIn(["run", session, "Write the report."], opened.options)).code).toBe(0);
  const [file] = await ask("beta:files list", ["--scope-id", session, "--beta", "managed-agents-2026-04-01"]);
  expect(file).toMatchObject({ downloadable: true });
  const target = join(folder, "downloaded");
  const { code, err } = await runIn(["beta:files", "download", String(file?.id), "--output", target], opened.options);
  expect([code, err]).toEqual([0, ""]);
  expect(readFileSync(target)).toHaveLength(Number(file?.size_bytes));
});

test("a credential is made from standard input, and its secret never comes back", async () => {
  const { id } = await one("beta:vaults create", ["--display-name", "Dana"]);
  const auth = "auth:\n  type: static_bearer\n  mcp_server_url: https://mcp.linear.app/mcp\n  token: tok-never\n";
  const made = await one("beta:vaults:credentials create", [String(id), "--display-name", "Linear"], auth);
  expect(made).toMatchObject({ display_name: "Linear", auth: { type: "static_bearer" } });
  expect(JSON.stringify(made)).not.toContain("tok-never");
  const ids = [String(id), String(made.id)];
  expect((await one("beta:vaults:credentials retrieve", ids)).id).toBe(made.id);
  expect(await one("beta:vaults:credentials archive", ids)).toMatchObject({ archived_at: expect.any(String) });
});

test("a memory is made, found by its path, changed under a condition and deleted", async () => {
  const store = String(
    (await one("beta:memory-stores create", ["--name", "Customers", "--description", "Regulars"])).id,
  );
  const memories = "beta:memory-stores:memories";
  const made = await one(`${memories} create`, [
    store,
    "--path",
    "/dana.md",
    "--content",
    "Likes tea.",
    "--view",
    "full",
  ]);
  expect(made).toMatchObject({ path: "/dana.md", content: "Likes tea." });
  expect((await ask(`${memories} list`, [store, "--path-prefix", "/"])).map(({ path }) => path)).toEqual(["/dana.md"]);
  const condition = [
    "--precondition.type",
    "content_sha256",
    "--precondition.content-sha256",
    String(made.content_sha256),
  ];
  const ids = [store, String(made.id)];
  const changed = await one(`${memories} update`, [...ids, "--content", "Likes coffee.", ...condition]);
  expect(changed.content_sha256).not.toBe(made.content_sha256);
  const { code } = await runIn(
    [...`${memories} update`.split(" "), ...ids, "--content", "x", ...condition],
    opened.options,
  );
  expect(code).toBe(5);
  expect(await ask("beta:memory-stores:memory-versions list", [store])).toHaveLength(2);
  await one(`${memories} delete`, [...ids, "--expected-content-sha256", String(changed.content_sha256)]);
});
