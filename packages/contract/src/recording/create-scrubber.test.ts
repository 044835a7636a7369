import fc from "fast-check";
import { expect, test } from "vitest";
import { createScrubber, type ScrubOptions } from "./create-scrubber.ts";
import type { RecordingEntry } from "./entry.ts";

const ID = "sesn_011CZkZAtmR3yMPDzynEDxu7";

const scrubbed = (data: unknown, options: ScrubOptions = {}): unknown => {
  const entry = { kind: "frame", at: 0, exchange: 1, event: null, data } as const;
  return createScrubber(options).scrub(entry).data;
};

test.each([
  ["a key", "Take sk-ant-api03-SECRETsecret_SECRET-0123 now"],
  ["a token of GitHub", "git clone with ghp_SECRETsecretSECRET0123456789"],
  ["a fine token of GitHub", "github_pat_11SECRET0secret_SECRETsecret"],
  ["a token of Slack", "xoxb-SECRET-0123456789-secret"],
  ["a key of AWS", "AKIASECRETSECRET0123"],
  ["a token in three parts", "eyJhbGciOiJIUzI1NiJ9.SECRETpayload.SECRETsignature"],
  ["a header", "authorization: Bearer SECRET.token-01"],
  ["a header of a user", "authorization: Basic U0VDUkVUOlNFQ1JFVA=="],
  ["a user and password in a URL", "https://SECRETuser:SECRETpassword@example.com/a"],
  ["a password with an @ in a URL", "https://SECRETuser:SECRET@pass:SECRET@localhost/a"],
  ["a token before the host of a URL", "git clone https://SECRET0123token@localhost:8080/a"],
  ["a parameter of a URL", "https://example.com/a?access_token=SECRET0123&x=1"],
  ["a signed URL", "https://example.com/a?X-Amz-Signature=SECRET0123"],
  ["a line of settings", "DATABASE_PASSWORD=SECRETword"],
  ["JSON inside a text", '{"api_key": "SECRET0123"}'],
  ["JSON inside JSON", '{\\"client_secret\\":\\"SECRET0123\\"}'],
  ["a private key", "-----BEGIN RSA PRIVATE KEY-----\nSECRET0123+/=\nSECRET\n-----END RSA PRIVATE KEY-----"],
  ["a private key that is cut off", "-----BEGIN PRIVATE KEY-----\nSECRET0123"],
  ["a key of PGP", "-----BEGIN PGP PRIVATE KEY BLOCK-----\nSECRET0123+/=\n-----END PGP PRIVATE KEY BLOCK-----"],
  ["a quoted password of several words", '"password": "correct SECRET, battery & staple"'],
  ["a quoted password inside a quoted text", '{\\"password\\": \\"a SECRET b\\"}'],
  ["a quoted password with a quotation mark", '{"password": "ab\\"SECRET"}'],
  ["a passphrase", "SSH_PASSPHRASE=SECRET"],
  ["an access key", "aws_access_key = SECRET0123"],
  ["cookies", "Cookie: a=SECRET0; b=SECRET1"],
  ["a header of another scheme", "curl -H 'Authorization: Token SECRET0123'"],
  ["a token on a command line", "gh auth login --with-token SECRET0123"],
  ["a signature of an address", "https://store.example.com/a?sv=1&sig=SECRET%3D&x=1"],
  ["a token of Google", "ya29.SECRETsecret0123"],
  ["an address of Slack that takes messages", "https://hooks.slack.com/services/T0/B0/SECRETsecret"],
  ["an address", "write to SECRET.person+a@mail.example.com"],
  ["a user's folder", "open /home/SECRET/orders.csv"],
  ["a user's folder on a Mac", "open /Users/SECRET/orders.csv"],
  ["a user's folder on Windows", "open C:\\Users\\SECRET\\orders.csv"],
])("takes %s out of a text, and leaves the rest", (_name, text) => {
  const found = String(scrubbed(`Before. ${text}\n(After.)`));
  expect(found).not.toMatch(/SECRET|U0VDUkVU/);
  expect(found).toMatch(/^Before\. /);
  expect(found).toMatch(/\(After\.\)$/);
});

test.each([
  ["prose about tokens", "It used 1200 input tokens, cheap. max_tokens: 4096, basic understanding, secret of success"],
  ["a path", "/mnt/session/outputs/report.csv"],
  ["an event", "session.status_idle"],
])("leaves %s as it is", (_name, text) => {
  expect(scrubbed(text)).toBe(text);
});

test("hides what stands under the name of a secret, at whatever depth", () => {
  const data = {
    authorization_token: "short",
    auth: { type: "mcp_oauth", access_token: "a", refresh: { token: "b", client_secret: ["c", 4] } },
    usage: { input_tokens: 12 },
  };
  expect(scrubbed(data)).toEqual({
    authorization_token: "***",
    auth: { type: "mcp_oauth", access_token: "***", refresh: { token: "***", client_secret: ["***", "***"] } },
    usage: { input_tokens: 12 },
  });
});

test("hides a secret wherever it comes again, also before its name and encoded for a URL", () => {
  const { scrub } = createScrubber();
  const entry = { kind: "frame", at: 0, exchange: 1, event: null } as const;
  const first = scrub({ ...entry, data: { text: "It is Tr0ub4dor&3", password: "Tr0ub4dor&3" } });
  const later = scrub({ ...entry, data: ["Tr0ub4dor&3", "?p=Tr0ub4dor%263"] });
  expect([first.data, later.data]).toEqual([{ text: "It is ***", password: "***" }, ["***", "?p=***"]]);
});

test("does not take a word that stands for a secret out of other places", () => {
  expect(scrubbed({ password: "agent.message", type: "agent.message" })).toEqual({
    password: "***",
    type: "agent.message",
  });
});

test("replaces an id by the same replacement in properties, texts and paths, and another by another", () => {
  const { scrub, id } = createScrubber();
  const { path, body, query } = scrub({
    kind: "request",
    at: 0,
    exchange: 1,
    method: "GET",
    path: `/v1/sessions/${ID}/events`,
    query: [
      ["page", ID],
      ["agent_id", "agent_2"],
    ],
    headers: {},
    body: { id: ID, text: `See ${ID}.`, other_id: "sesn_2", agent: "agent_2", model: { id: "claude-opus-4-6" } },
  });
  const replaced = id(ID);
  expect(replaced).toMatch(/^sesn_[0-9a-f]{24}$/);
  expect(path).toBe(`/v1/sessions/${replaced}/events`);
  expect(query).toEqual([
    ["page", replaced],
    ["agent_id", id("agent_2")],
  ]);
  expect(body).toEqual({
    id: replaced,
    text: `See ${replaced}.`,
    other_id: id("sesn_2"),
    agent: id("agent_2"),
    model: { id: "claude-opus-4-6" },
  });
  expect(id("sesn_2")).not.toBe(replaced);
});

test("replaces ids otherwise in another recording, and alike with the same key", () => {
  const idKey = Uint8Array.of(1, 2, 3);
  expect(createScrubber().id(ID)).not.toBe(createScrubber().id(ID));
  expect(createScrubber({ idKey }).id(ID)).toBe(createScrubber({ idKey }).id(ID));
});

test("keeps ids where that is asked for", () => {
  expect(scrubbed({ id: ID, next_page: "page_1" }, { keepIds: true })).toEqual({ id: ID, next_page: "page_1" });
});

test("leaves only the form of texts where that is asked for", () => {
  const data = {
    type: "user.message",
    name: "bash",
    processed_at: "2026-11-18T09:00:00Z",
    content: [{ type: "text", text: "Order 1187, please." }],
    input: { type: "rm -r", name: "Bob" },
  };
  expect(scrubbed(data, { redactText: true })).toEqual({
    ...data,
    content: [{ type: "text", text: "xxxxx 0000, xxxxxx." }],
    input: { xxxx: "xxx" },
  });
});

test("masks texts of previews, over several of which a secret can be spread", () => {
  const delta = { type: "event_delta", event_id: "sevt_1", delta: { type: "text", text: "sk-ant", index: 0 } };
  const { id, scrub } = createScrubber();
  const entry = { kind: "frame", at: 0, exchange: 1, event: null, data: delta } as const;
  expect(scrub(entry).data).toEqual({ ...delta, event_id: id("sevt_1"), delta: { ...delta.delta, text: "xxxxxx" } });
  expect(scrubbed(delta, { keepIds: true, keepPreviews: true })).toEqual(delta);
});

test("keeps headers that say nothing of anybody, and hides the value of every other", () => {
  const headers = {
    Authorization: "Bearer SECRETsecret1",
    "X-New": "SECRETsecret2",
    "Content-Type": "application/json",
  };
  const entry = { kind: "response", at: 0, exchange: 1, status: 200, headers, body: "SECRETsecret1" } as const;
  expect(createScrubber().scrub(entry)).toEqual({
    ...entry,
    headers: { authorization: "***", "x-new": "***", "content-type": "application/json" },
    body: "***",
  });
});

test("passes no property that the format does not have", () => {
  const entry = { kind: "close", at: 0, reason: "idle", note: "SECRET" } as RecordingEntry;
  expect(createScrubber().scrub(entry)).toEqual({ kind: "close", at: 0, reason: "idle" });
});

test("keeps a property that is named __proto__ a property", () => {
  const data = JSON.parse('{"__proto__":{"token":"SECRET"}}') as object;
  expect(JSON.stringify(scrubbed(data))).toBe('{"__proto__":{"token":"***"}}');
});

test("leaves out what nests too deep, and exhausts no stack", () => {
  const deep = JSON.parse(`${"[".repeat(50_000)}"sk-ant-SECRETsecret"${"]".repeat(50_000)}`) as unknown;
  expect(JSON.stringify(scrubbed(deep))).toBe(`${"[".repeat(100)}"***"${"]".repeat(100)}`);
});

test("finds a planted key in any place of any JSON, whatever surrounds it", () => {
  const canary = "sk-ant-CANARYcanary0123";
  const planted = fc.letrec((tie) => ({
    tree: fc.oneof(
      { maxDepth: 5 },
      fc.string(),
      fc
        .tuple(fc.constantFrom("", " ", '"', "\n", "=", "("), fc.string())
        .map(([before, after]) => `${before}${canary} ${after}`),
      fc.integer(),
      fc.array(tie("tree"), { maxLength: 4 }),
      fc.dictionary(
        fc.oneof(fc.string(), fc.constantFrom("text", "id", "session_id", "input", "metadata", canary)),
        tie("tree"),
        {
          maxKeys: 4,
        },
      ),
    ),
  })).tree;
  const options = fc.record({ keepIds: fc.boolean(), redactText: fc.boolean(), keepPreviews: fc.boolean() });
  fc.assert(
    fc.property(planted, options, (tree, chosen) => {
      expect(JSON.stringify(scrubbed(tree, chosen))).not.toContain("CANARY");
    }),
    { numRuns: 2_000 },
  );
});

test("hides a credential in the place of the object that would hold it", () => {
  expect(scrubbed({ auth: "SECRETword", also: "SECRETword" })).toEqual({ auth: "***", also: "***" });
});

test("remembers each value of a cookie, and hides in messages what a quotation leaves of it", () => {
  const scrubber = createScrubber();
  const headers = { cookie: "a=SECRETvalue01; b=SECRETother02", "x-api-key": "SECRETkey-0123" };
  scrubber.scrub({ kind: "request", at: 0, exchange: 1, method: "GET", path: "/", query: [], headers });
  expect(scrubber.text('got "SECRETvalue01", "SECRETother" and "SECRETke')).not.toContain("SECRET");
  expect(scrubber.text(`in ${ID}`)).not.toContain(ID);
});

test.each([
  "x-api-key",
  "api-key",
  "key",
  "sig",
  "signature",
  "X-Amz-Credential",
  "access-key",
  "passwd",
  "passphrase",
])("the parameter %s of a query grants access, and its value is hidden wherever it comes again", (name) => {
  const head = { kind: "request", at: 0, exchange: 1, method: "GET", headers: {} } as const;
  const { query, path } = createScrubber().scrub({ ...head, path: "/v1/CANARY-1234", query: [[name, "CANARY-1234"]] });
  expect(query).toEqual([[name, "***"]]);
  expect(path).toBe("/v1/***");
});

test.each(["X-API-Key", "private-key", "Cookie", "set-cookie", "passphrase", "passwd", "access_key"])(
  "the property %s grants access",
  (name) => {
    expect(scrubbed({ headers: { [name]: "CANARY-1234" } })).toEqual({ headers: { [name]: "***" } });
  },
);

test("a secret of a body is hidden wherever it comes again, however many cookies passed before", () => {
  const scrubber = createScrubber();
  for (let count = 0; count < 200; count += 1) {
    const headers = { "set-cookie": `__cf=cookie-${count}-value; path=/` };
    scrubber.scrub({ kind: "response", at: 0, exchange: 1, status: 200, headers });
  }
  const frame = { kind: "frame", at: 0, exchange: 1, event: null } as const;
  expect(scrubber.scrub({ ...frame, data: { access_token: "CANARY-1234", text: "is CANARY-1234" } }).data).toEqual({
    access_token: "***",
    text: "is ***",
  });
});

test.each([
  ["https://x-access-token:CANARY-0123@github.com/a/b", "CANARY-0123"],
  ["clone https://CANARY-0123@localhost/a", "CANARY-0123"],
  ["postgres://me:CANARY%2F0123@db/a", "CANARY/0123"],
])("what stands before the host in %j is hidden wherever it comes again", (address, secret) => {
  const scrubber = createScrubber();
  const entry = { kind: "frame", at: 0, exchange: 1, event: null } as const;
  scrubber.scrub({ ...entry, data: { url: address } });
  expect(scrubber.scrub({ ...entry, data: { message: `refused ${secret} of` } }).data).toEqual({
    message: "refused *** of",
  });
});
