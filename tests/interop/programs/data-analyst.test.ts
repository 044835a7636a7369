import { createReadStream, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Anthropic, { toFile } from "@anthropic-ai/sdk";
import { collect } from "@managed-agents/harness";
import { expect, onTestFinished, test } from "vitest";
import { CURRENT_SDK, EARLIER_SDK } from "../src/official-sdks.ts";
import { recordRequests } from "../src/recorded-requests.ts";
import { startServer } from "../src/start-server.ts";

const GENERAL = "managed-agents-2026-04-01";
const CSV = "order_no,total\n1187,25.00\n";

/** A file on disk, for as long as the test lasts. */
function onDisk(name: string, text: string): string {
  const folder = mkdtempSync(join(tmpdir(), "programs-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

test("a data analyst uploads, mounts, streams, lists by session, downloads and archives", async () => {
  const { baseURL } = await startServer();
  const { fetch, sent } = recordRequests();
  const client = CURRENT_SDK.connect({ baseURL, fetch });

  const environment = await client.beta.environments.create({
    name: "data-analyst",
    config: { type: "cloud", packages: { type: "packages", pip: ["pandas"] }, networking: { type: "unrestricted" } },
  });
  const agent = await client.beta.agents.create({
    name: "Data analyst",
    model: "claude-opus-4-6",
    tools: [{ type: "agent_toolset_20260401" }],
  });
  const uploaded = await client.files.upload({ file: createReadStream(onDisk("orders.csv", CSV)) });
  expect(uploaded).toMatchObject({ type: "file", filename: "orders.csv", size_bytes: CSV.length, downloadable: false });

  const session = await client.beta.sessions.create({
    agent: { type: "agent", id: agent.id, version: agent.version },
    environment_id: environment.id,
    resources: [{ type: "file", file_id: uploaded.id, mount_path: "/orders.csv" }],
    metadata: { mock_scenario: "write-file" },
  });
  expect(session.resources).toMatchObject([{ type: "file", mount_path: "/mnt/session/uploads/orders.csv" }]);

  const stream = await client.beta.sessions.events.stream(session.id);
  await client.beta.sessions.events.send(session.id, {
    events: [{ type: "user.message", content: [{ type: "text", text: "Write a report" }] }],
  });
  const events = await collect(stream, ({ type }) => type === "session.status_idle");
  expect(events.map(({ type }) => type)).toContain("agent.tool_use");

  const files = await collect(client.beta.files.list({ scope_id: session.id, betas: [GENERAL] }));
  expect(files.map(({ filename, downloadable }) => [filename, downloadable]).sort()).toEqual([
    ["orders.csv", false],
    ["report.md", true],
  ]);
  for (const { scope } of files) expect(scope).toEqual({ type: "session", id: session.id });

  const report = files.find(({ downloadable }) => downloadable);
  const response = await client.files.download(report?.id ?? "");
  const text = await response.text();
  expect(text).toContain("Orders");
  expect(new TextEncoder().encode(text)).toHaveLength(report?.size_bytes ?? -1);

  await client.beta.sessions.archive(session.id);
  expect((await client.beta.sessions.retrieve(session.id)).archived_at).not.toBeNull();

  const ofFiles = sent.filter(({ path }) => path.startsWith("/v1/files"));
  expect(ofFiles.map(({ method, betas, contentType }) => [method, betas, contentType])).toEqual([
    ["POST", null, "multipart/form-data"],
    ["GET", GENERAL, null],
    ["GET", null, null],
  ]);
});

test("an upload cannot be downloaded, and the SDK has a class for that", async () => {
  const { baseURL } = await startServer();
  const client = CURRENT_SDK.connect({ baseURL });
  const { id } = await client.files.upload({
    file: await toFile(Buffer.from(CSV), "orders.csv", { type: "text/csv" }),
  });
  const failure = await client.files.download(id).catch((error: unknown) => error);
  expect(failure).toBeInstanceOf(Anthropic.BadRequestError);
  expect(failure).toMatchObject({ status: 400, errorCode: "file_not_downloadable" });
});

test.each<[kind: string, make: () => Promise<File> | ReturnType<typeof createReadStream>, name: string, type: string]>([
  ["bytes", () => toFile(Buffer.from(CSV), "orders.csv"), "orders.csv", ""],
  ["bytes with a type", () => toFile(Buffer.from(CSV), "orders.csv", { type: "text/csv" }), "orders.csv", "text/csv"],
  ["a File", async () => new File([CSV], "orders.csv", { type: "text/csv" }), "orders.csv", "text/csv"],
  [
    "a File whose name is a path",
    async () => new File([CSV], "data/orders.csv", { type: "text/csv" }),
    "orders.csv",
    "text/csv",
  ],
  ["an answer of fetch", () => toFile(new Response(CSV), "orders.csv"), "orders.csv", ""],
  ["a stream from disk", () => createReadStream(onDisk("orders.csv", CSV)), "orders.csv", ""],
])("%s is uploaded under both names of the SDK", async (_, make, filename, type) => {
  const { baseURL } = await startServer();
  const client = CURRENT_SDK.connect({ baseURL });
  for (const files of [client.files, client.beta.files]) {
    const uploaded = await files.upload({ file: await make() });
    expect(uploaded).toMatchObject({ filename, size_bytes: CSV.length });
    if (type !== "") expect(uploaded.mime_type).toBe(type);
    expect(await files.retrieveMetadata(uploaded.id)).toMatchObject({ id: uploaded.id, filename });
    expect((await collect(files.list({ limit: 5 }))).map(({ id }) => id)).toContain(uploaded.id);
    expect(await files.delete(uploaded.id)).toMatchObject({ id: uploaded.id, type: "file_deleted" });
    await expect(files.retrieveMetadata(uploaded.id)).rejects.toMatchObject({ status: 404 });
  }
});

test("the earlier SDK uploads, reads and deletes with its own beta", async () => {
  const { baseURL } = await startServer();
  const { fetch, sent } = recordRequests();
  const { files } = EARLIER_SDK.connect({ baseURL, fetch }).beta;
  const { id } = await files.upload({ file: await toFile(Buffer.from(CSV), "orders.csv") });
  expect(await files.retrieveMetadata(id)).toMatchObject({ id, filename: "orders.csv" });
  expect(await files.delete(id)).toMatchObject({ id });
  // It also fetches an empty data: address, to see what its fetch can do.
  const ofFiles = sent.filter(({ path }) => path.startsWith("/v1/"));
  expect(ofFiles.map(({ betas }) => betas)).toEqual(Array(3).fill("files-api-2025-04-14"));
});
