import { resolve } from "node:path";
import { expect, test } from "vitest";
import { buildModel } from "./build-model.ts";
import { emitClient } from "./emit/client-files.ts";
import { emitOperations } from "./emit/operations.ts";
import { compileRequestValidators } from "./emit/validators.ts";
import { loadSpec } from "./load.ts";
import { servedModel, UNSERVED_TAGS } from "./served-model.ts";

const BUNDLE = loadSpec(resolve(import.meta.dirname, "../../../spec"));
const MODEL = buildModel(BUNDLE);
const OPEN = servedModel(MODEL, []);

const client = new Map(
  emitClient(BUNDLE, OPEN).map(([file, text]) => [file.replace("packages/client/src/gen/", ""), text]),
);

test("a tag that is not served is in the document", () => {
  const tags = new Set(MODEL.operations.map(({ tag }) => tag));
  expect(UNSERVED_TAGS.filter((tag) => !tags.has(tag))).toEqual([]);
});

test("operations of such a tag, and unions that only they reach, are left out", () => {
  const served = servedModel(MODEL, ["Agents", "Vaults", "Credentials"]);
  const ids = served.operations.map(({ id }) => id);
  expect(ids).toContain("environments.create");
  expect(ids.filter((id) => /^(agents|vaults)\./.test(id))).toEqual([]);
  const unions = served.unions.map(({ name }) => name);
  expect(unions).toEqual(expect.arrayContaining(["AgentTool", "Network", "ErrorObject", "StreamEvent"]));
  expect(unions.filter((name) => ["Multiagent", "CredentialAuth"].includes(name))).toEqual([]);
  expect(served.schemas).toBe(MODEL.schemas);
});

test("with every tag served, all 64 operations are in the table, with their betas and kinds", () => {
  expect(OPEN.operations).toHaveLength(64);
  const rows = Object.fromEntries(OPEN.operations.map((row) => [row.id, row]));
  expect(rows["files.upload"]).toMatchObject({ betas: [], bodyKind: "multipart", answerKind: "json" });
  expect(rows["files.download"]).toMatchObject({ bodyKind: "none", answerKind: "binary", response: undefined });
  expect(rows["vaults.credentials.validate"]).toMatchObject({ betas: ["managed-agents-2026-04-01"] });
  expect(rows["memory_stores.memories.create"]).toMatchObject({
    betas: ["agent-memory-2026-07-22", "managed-agents-2026-04-01"],
    bodyKind: "json",
  });
  expect(emitOperations(OPEN)).toContain('answerKind: "binary"');
});

test("with every tag served, the client has a method for each, named as the official SDK names it", () => {
  const methods = [
    ["agents-versions.gen.ts", "list(agent_id: string, query?: AgentsVersionsListQuery"],
    ["files.gen.ts", "retrieveMetadata(file_id: string"],
    ["files.gen.ts", "download(file_id: string, options?: RequestOptions): BinaryPromise"],
    ["files.gen.ts", "upload(body: UploadFileRequest, options?: OnceOptions): ApiPromise<FileMetadata>"],
    ["memory-stores-memory-versions.gen.ts", "redact(memory_store_id: string, memory_version_id: string"],
    ["root.gen.ts", "readonly memoryStores: MemoryStoresCalls"],
    ["root.gen.ts", "readonly memoryVersions: MemoryStoresMemoryVersionsCalls"],
  ] as const;
  for (const [file, text] of methods) expect(client.get(file), file).toContain(text);
});

test("with every tag served, the client has the betas of paths that need another one than most", () => {
  expect(client.get("protocol.gen.ts")).toContain('REQUIRED_BETA = "managed-agents-2026-04-01"');
  expect(client.get("protocol.gen.ts")).toMatch(/files: null,\s+memory_stores: "agent-memory-2026-07-22",/);
});

test("paths that begin alike and prefer different betas are refused", () => {
  const [first, ...rest] = OPEN.operations.filter(({ path }) => path.startsWith("/v1/files"));
  const mixed = { ...OPEN, operations: [{ ...first, betas: ["files-9"] }, ...rest] } as typeof OPEN;
  expect(() => emitClient(BUNDLE, mixed)).toThrow("prefers the beta null, other paths under /files prefer files-9");
});

test("with every tag served, a multipart body is judged by its parts", async () => {
  const { code } = await compileRequestValidators({
    ...OPEN,
    operations: OPEN.operations.filter(({ id }) => id === "files.upload"),
  });
  const module: { BODIES: Record<string, (body: unknown) => boolean> } = await import(
    `data:text/javascript,${encodeURIComponent(code)}`
  );
  const judge = (body: unknown): boolean | undefined => module.BODIES["files.upload"]?.(body);
  const file = new Uint8Array([1]);
  expect([judge({ file }), judge({ file, expires_in_seconds: 3600 })]).toEqual([true, true]);
  expect([
    judge({}),
    judge({ file, expires_in_seconds: 1 }),
    judge({ file, expires_in_seconds: "3600" }),
    judge({ file, name: "x" }),
  ]).toEqual([false, false, false, false]);
});
