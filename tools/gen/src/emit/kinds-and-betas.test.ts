import { resolve } from "node:path";
import { expect, test } from "vitest";
import { buildModel } from "../build-model.ts";
import { loadSpec } from "../load.ts";
import { emitClient } from "./client-files.ts";
import { emitOperations } from "./operations.ts";
import { compileRequestValidators } from "./validators.ts";

const BUNDLE = loadSpec(resolve(import.meta.dirname, "../../../../spec"));
const MODEL = buildModel(BUNDLE);

const client = new Map(
  emitClient(BUNDLE, MODEL).map(([file, text]) => [file.replace("packages/client/src/gen/", ""), text]),
);

test("operations are in the table with their betas and kinds", () => {
  const rows = Object.fromEntries(MODEL.operations.map((row) => [row.id, row]));
  expect(rows["files.upload"]).toMatchObject({ betas: [], bodyKind: "multipart", answerKind: "json" });
  expect(rows["files.download"]).toMatchObject({ bodyKind: "none", answerKind: "binary", response: undefined });
  expect(rows["vaults.credentials.validate"]).toMatchObject({ betas: ["managed-agents-2026-04-01"] });
  expect(rows["memory_stores.memories.create"]).toMatchObject({
    betas: ["agent-memory-2026-07-22", "managed-agents-2026-04-01"],
    bodyKind: "json",
  });
  expect(emitOperations(MODEL)).toContain('answerKind: "binary"');
});

test("the client has a method for each, named as the official SDK names it", () => {
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

test("the client has the betas of paths that need another one than most", () => {
  expect(client.get("protocol.gen.ts")).toContain('REQUIRED_BETA = "managed-agents-2026-04-01"');
  expect(client.get("protocol.gen.ts")).toMatch(/files: null,\s+memory_stores: "agent-memory-2026-07-22",/);
});

test("paths that begin alike and prefer different betas are refused", () => {
  const [first, ...rest] = MODEL.operations.filter(({ path }) => path.startsWith("/v1/files"));
  const mixed = { ...MODEL, operations: [{ ...first, betas: ["files-9"] }, ...rest] } as typeof MODEL;
  expect(() => emitClient(BUNDLE, mixed)).toThrow("prefers the beta null, other paths under /files prefer files-9");
});

test("a multipart body is judged by its parts", async () => {
  const { code } = await compileRequestValidators({
    ...MODEL,
    operations: MODEL.operations.filter(({ id }) => id === "files.upload"),
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
