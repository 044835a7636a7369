import { mkdtemp, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createRecording, type RecordingOptions } from "./create-recording.ts";
import type { RecordingEntry, WrittenEntry } from "./entry.ts";
import { entryFault } from "./entry-fault.ts";
import { readRecording } from "./read-recording.ts";

let folder = "";
let count = 0;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "managed-agents-recording-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const newPath = (): string => {
  count += 1;
  return join(folder, `${count}.jsonl`);
};

const HEADERS = { "content-type": "application/json" };
const REQUEST = { kind: "request", exchange: 1, method: "GET", path: "/v1/sessions", query: [], headers: {} } as const;
const RESPONSE = { kind: "response", exchange: 1, status: 200, headers: HEADERS, body: { data: [] } } as const;

async function read(path: string): Promise<RecordingEntry[]> {
  const entries: RecordingEntry[] = [];
  for await (const { entry } of readRecording(path)) entries.push(entry);
  return entries;
}

async function recorded(written: readonly WrittenEntry[], options: RecordingOptions = {}): Promise<string> {
  const writer = await createRecording(newPath(), options);
  for (const entry of written) await writer.write(entry);
  await writer.close("idle");
  return writer.path;
}

test("reads back what was written, with the time of each entry", async () => {
  const path = await recorded(
    [
      { ...REQUEST, at: 1 },
      { ...RESPONSE, at: 2.5 },
    ],
    { now: () => 0, server: "loopback", recorder: "a test" },
  );
  const [header, request, response, close] = await read(path);
  expect(header).toEqual({
    kind: "header",
    format: "managed-agents-recording",
    version: 1,
    started_at: "1970-01-01T00:00:00.000Z",
    recorder: "a test",
    server: "loopback",
    scrubbed: { ids: true, text: false, previews: true },
  });
  expect([request, response]).toEqual([
    { ...REQUEST, at: 1 },
    { ...RESPONSE, at: 2.5 },
  ]);
  expect(close).toMatchObject({ kind: "close", reason: "idle" });
});

test("has every entry in the file as soon as it is written", async () => {
  const writer = await createRecording(newPath());
  await writer.write(REQUEST);
  expect((await read(writer.path)).map(({ kind }) => kind)).toEqual(["header", "request"]);
  await writer.close("stopped");
  expect(writer.entries).toBe(3);
});

test("writes entries in the order of the calls, also when none is awaited", async () => {
  const writer = await createRecording(newPath());
  const texts = Array.from({ length: 200 }, (_, index) => `comment ${index}`);
  await Promise.all(texts.map((text) => writer.write({ kind: "comment", exchange: 1, text })));
  await writer.close("idle");
  const entries = await read(writer.path);
  expect(entries.flatMap((entry) => (entry.kind === "comment" ? [entry.text] : []))).toEqual(texts);
});

test("never lets time run back", async () => {
  const path = await recorded([
    { ...REQUEST, at: 900 },
    { ...RESPONSE, at: 100 },
  ]);
  const times = (await read(path)).flatMap((entry) => (entry.kind === "header" ? [] : [entry.at]));
  expect(times).toEqual([900, 900, 900]);
});

test("is readable by its owner alone", async () => {
  expect((await stat(await recorded([]))).mode & 0o777).toBe(0o600);
});

test("leaves a file alone that exists", async () => {
  const path = newPath();
  await writeFile(path, "mine");
  await expect(createRecording(path)).rejects.toMatchObject({ code: "EEXIST" });
  expect(await readFile(path, "utf8")).toBe("mine");
});

test("takes no entry that the format does not have, and none after the end", async () => {
  const writer = await createRecording(newPath());
  await expect(writer.write({ ...RESPONSE, status: 1000 })).rejects.toThrow(
    "a recording takes no such entry: response.status: expected a status from 100 to 599, but got 1000",
  );
  await writer.write(REQUEST);
  await writer.close("idle");
  await writer.close("failed");
  await expect(writer.write(RESPONSE)).rejects.toThrow("the recording is closed");
  expect((await read(writer.path)).map(({ kind }) => kind)).toEqual(["header", "request", "close"]);
});

test("takes no entry that no reader would take", async () => {
  const writer = await createRecording(newPath());
  const text = "x".repeat(32_000_001);
  await expect(writer.write({ kind: "comment", exchange: 1, text })).rejects.toThrow("longer than 32000000 characters");
  await writer.close("failed");
});

/** Any entry, with the canary in every text that the format has. */
function planted(text: string): WrittenEntry[] {
  const headers = { "x-api-key": text, "x-other": text, "request-id": text, [text]: "1" };
  const body = { text, id: text, [text]: text, list: [{ input: { nested: text } }], metadata: { [text]: text } };
  return [
    {
      ...REQUEST,
      path: `/v1/sessions/${encodeURIComponent(text)}`,
      query: [
        ["page", text],
        [text, text],
      ],
      headers,
      body,
    },
    { ...RESPONSE, headers, body },
    { kind: "frame", exchange: 1, event: text, data: body },
    { kind: "frame", exchange: 1, event: null, data: { type: "event_delta", delta: { type: "text", text } } },
    { kind: "frame", exchange: 1, event: null, data: text },
    { kind: "comment", exchange: 1, text },
    { kind: "end", exchange: 1, reason: "error", message: text },
  ];
}

test.each([{}, { keepIds: true }, { redactText: true }, { keepPreviews: true }])(
  "writes no secret into the file, wherever it stands (%j)",
  async (options) => {
    const canary = "CANARY0123-of.no/form";
    const writer = await createRecording(newPath(), { ...options, secrets: [canary] });
    for (const text of [canary, `sk-ant-${canary}`, `Bearer ${canary}`, `password=${canary}`])
      for (const entry of planted(text)) await writer.write(entry);
    await writer.close("failed", `it failed with ${canary}`);
    const file = await readFile(writer.path, "utf8");
    expect(file.match(/.{0,30}CANARY.{0,10}/g)).toBe(null);
    expect(file.split("\n").length).toBe(31);
  },
);

const SCHEMA = JSON.parse(await readFile(new URL("../../recording.schema.json", import.meta.url), "utf8")) as object;
const fits = new Ajv2020({ allErrors: false, validateFormats: false, strict: false }).compile(SCHEMA);

const entry = fc.oneof(
  ...[
    { kind: "header", format: "managed-agents-recording", version: 1, started_at: "2026-11-21T19:00:00Z" },
    { ...REQUEST, at: 0, query: [["limit", "1"]] },
    { ...RESPONSE, at: 1, body_bytes: 3 },
    { kind: "frame", at: 2, exchange: 1, event: null, data: {} },
    { kind: "comment", at: 3, exchange: 1, text: "" },
    { kind: "end", at: 4, exchange: 1, reason: "server", message: "" },
    { kind: "close", at: 5, reason: "idle" },
  ].map((each) =>
    fc.constant(
      each.kind === "header"
        ? { ...each, recorder: "", server: "other", scrubbed: { ids: true, text: true, previews: true } }
        : each,
    ),
  ),
);
const strange = fc.constantFrom(null, -1, 0, 1.5, 700, "", "GET", "/a", true, [], [["a"]], [["a", "b"]], {}, { a: 1 });

test("has a JSON Schema that says of good and broken entries what the reader says", () => {
  fc.assert(
    fc.property(entry, fc.nat(), strange, fc.boolean(), (good, at, value, isGone) => {
      const names = Object.keys(good);
      const name = names[at % names.length] ?? "";
      const { [name]: _, ...rest } = good as Record<string, unknown>;
      const broken = isGone ? rest : { ...rest, [name]: value };
      expect(fits(good) && entryFault(good) === undefined).toBe(true);
      expect([broken, fits(broken)]).toEqual([broken, entryFault(broken) === undefined]);
    }),
    { numRuns: 5_000 },
  );
});

test.each([
  ["", "expected a recording, but the file is empty"],
  ["{broken\n", ':1: expected JSON, but got "{broken"'],
  ['{"kind":"close","at":0,"reason":"idle"}\n', ":1: expected a header, but got close"],
  ['{"kind":"strange"}\n', ":1: kind: expected one of header, request"],
  ["[]\n", ":1: expected an object, but got a list of 0 items"],
])("reads no recording from %j", async (text, message) => {
  const path = newPath();
  await writeFile(path, text);
  await expect(read(path)).rejects.toThrow(message);
});

test("reads no recording of another version, none with a second header, and none whose time runs back", async () => {
  const text = await readFile(await recorded([{ ...REQUEST, at: 9 }]), "utf8");
  const [header = "", request = ""] = text.split("\n");
  const cases = [
    [text.replace('"version":1', '"version":2'), "1: header.version: expected 1, but got 2"],
    [`${header}\n${header}\n`, "2: expected one header, but got another"],
    [`${header}\n${request}\n${request.replace('"at":9', '"at":8')}\n`, "3: request.at: expected 9 or more, but got 8"],
    [text.replace("{", "{,").split("\n").reverse().join("\n"), ":1: "],
  ] as const;
  for (const [broken, message] of cases) {
    const path = newPath();
    await writeFile(path, broken);
    await expect(read(path)).rejects.toThrow(message);
  }
});

test("reads a file that is cut anywhere after its first line", async () => {
  const path = await recorded([REQUEST, RESPONSE]);
  const text = await readFile(path, "utf8");
  const first = text.indexOf("\n") + 1;
  for (let end = first; end <= text.length; end += 3) {
    const cut = newPath();
    await writeFile(cut, text.slice(0, end));
    const whole = text.slice(0, end).split("\n").length - 1;
    expect((await read(cut)).length - whole).toBeOneOf([0, 1]);
  }
});

test("of a body that makes its line too long, only the size is kept", async () => {
  // In JSON, this number has five times its length.
  const body = new Array(2_000_000).fill(1e20);
  const path = await recorded([{ ...REQUEST, body }, RESPONSE]);
  const [, request] = await read(path);
  expect(request).toMatchObject({ body_bytes: expect.any(Number), body_unread: true });
  expect(request).not.toHaveProperty("body");
});

test("a file of keys that is taken for a recording shows none of them", async () => {
  const path = newPath();
  await writeFile(path, "ANTHROPIC_API_KEY=CANARY-1234-secret\n");
  await expect(read(path)).rejects.toThrow(`${path}:1: expected JSON, but got "ANTHROPIC_API_KEY=***"`);
});
