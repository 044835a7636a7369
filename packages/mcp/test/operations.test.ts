import { readFileSync } from "node:fs";
import { join } from "node:path";
import { OPERATIONS, type OperationDescriptor } from "@managed-agents/types";
import { describe, expect, test } from "vitest";
import { TOOLS } from "../src/gen/tools.gen.ts";
import { fill } from "./fill.ts";
import { answeredClient, hostOf, read } from "./start.ts";

type Examples = Readonly<Record<string, { readonly requests: Readonly<Record<string, unknown>> }>>;

const EXAMPLES = JSON.parse(
  readFileSync(join(import.meta.dirname, "../../../spec/dist/examples.json"), "utf8"),
) as Examples;

const operations: readonly OperationDescriptor[] = Object.values(OPERATIONS);

test("every operation but an alias is a tool, by its name and with its hints", () => {
  const wanted = operations.filter(({ aliasOf }) => aliasOf === null);
  expect(TOOLS.map(({ operation, name, annotations: hints }) => [operation, name, ...Object.values(hints)])).toEqual(
    wanted.map(({ id, toolName, hints }) => [id, toolName, hints.readOnly, hints.destructive, hints.idempotent]),
  );
});

test("names of tools and arguments are ones that hosts and models accept", async () => {
  const { tools } = await (await hostOf()).listTools();
  expect(tools.map(({ name }) => name)).toContain("anthropic-run-session-turn");
  for (const { name, inputSchema, outputSchema } of tools) {
    expect(name).toMatch(/^[a-z][a-z0-9-]{2,63}$/);
    for (const argument of Object.keys(inputSchema.properties ?? {}))
      expect(argument).toMatch(/^[a-z][a-z0-9_]{0,63}$/);
    expect(outputSchema).toMatchObject({ type: "object" });
  }
});

describe("with every argument filled in", () => {
  test.each(TOOLS.filter(({ files }) => files === undefined))("$name makes the call of $operation", async (tool) => {
    const { method, path, queryParameters, answerKind } = OPERATIONS[tool.operation] as OperationDescriptor;
    const requests: Request[] = [];
    const client = answeredClient((request) => {
      requests.push(request.clone());
      return answerKind === "sse" ? stream() : Response.json({ data: [], next_page: null });
    });
    const body = Object.values(EXAMPLES[tool.operation]?.requests ?? {})[0];
    const given = fill({ ...tool.inputSchema, required: Object.keys(tool.inputSchema.properties) } as never, {
      ...(body === undefined ? {} : { body }),
    });
    const result = read(await (await hostOf({ client })).callTool({ name: tool.name, arguments: given as never }));
    expect(result).toMatchObject({ isError: false });
    expect(requests).toHaveLength(1);

    const [request] = requests as [Request];
    const { pathname, searchParams } = new URL(request.url);
    const pattern = new RegExp(`^${path.replaceAll(/\{\w+\}/g, "text")}$`);
    expect([request.method, pattern.test(pathname)]).toEqual([method, true]);
    expect(await bodyOf(request)).toEqual(body);
    const names = queryParameters.map(({ name }) => name).filter((name) => !["beta", "status"].includes(name));
    expect([...new Set(searchParams.keys())].sort()).toEqual([...names].sort());
  });
});

test("an upload sends the file with its name, its type and its bytes", async () => {
  const forms: FormData[] = [];
  const client = answeredClient(async (request) => {
    forms.push(await request.formData());
    return Response.json({ id: "file_1", type: "file" });
  });
  const host = await hostOf({ client });
  const upload = (file: object) =>
    host.callTool({ name: "anthropic-upload-file", arguments: { body: { file, expires_in_seconds: 3600 } } });
  expect(read(await upload({ name: "a.csv", content: "1;2\n", media_type: "text/csv" })).value).toMatchObject({
    id: "file_1",
  });
  await upload({ name: "b.bin", content: "AP8=", encoding: "base64" });
  await upload({ name: "c.txt", content: "plain" });
  const [text, bytes, plain] = forms.map((form) => form.get("file") as File) as [File, File, File];
  expect([text.name, text.type, await text.text()]).toEqual(["a.csv", "text/csv", "1;2\n"]);
  expect([plain.name, plain.type]).toEqual(["c.txt", "text/plain"]);
  expect([bytes.name, [...new Uint8Array(await bytes.arrayBuffer())]]).toEqual(["b.bin", [0, 255]]);
  expect(forms[0]?.get("expires_in_seconds")).toBe("3600");
});

test.each([
  ["text", new TextEncoder().encode("\ufeffgrüße\n"), "\ufeffgrüße\n"],
  ["base64", new Uint8Array([0, 255, 254]), "AP/+"],
])("a download is %s", async (encoding, bytes, content) => {
  const client = answeredClient(() => new Response(bytes, { headers: { "content-type": "text/x" } }));
  const host = await hostOf({ client });
  const { value } = read(await host.callTool({ name: "anthropic-download-file", arguments: { file_id: "file_1" } }));
  expect(value).toEqual({ media_type: "text/x", bytes: bytes.length, encoding, content });
});

const stream = (): Response =>
  new Response('event: message\ndata: {"type":"session.deleted","id":"sevt_1"}\n\n', {
    headers: { "content-type": "text/event-stream" },
  });

const bodyOf = async (request: Request): Promise<unknown> => {
  const text = await request.text();
  return text === "" ? undefined : JSON.parse(text);
};
