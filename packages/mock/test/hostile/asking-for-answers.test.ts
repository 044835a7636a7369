import { HEADERS } from "@managed-agents/harness";
import { listen } from "@managed-agents/mock/node";
import { expect, onTestFinished, test } from "vitest";

/** Asks a mock whose internalErrors fail the test, with one header more. */
async function ask(name: string, values: readonly string[], path = "/v1/sessions?limit=1"): Promise<Response[]> {
  const onInternalError = (error: unknown): void => {
    throw error;
  };
  const mock = await listen({ port: 0, clock: 0, onInternalError });
  onTestFinished(() => mock.close());
  return Promise.all(values.map((value) => fetch(mock.url + path, { headers: { ...HEADERS, [name]: value } })));
}

const BAD_FAULTS = [
  "status=200",
  "status=600",
  "status=1e3",
  "status=-1",
  "status",
  "=",
  ",,,",
  "; ;",
  "delay=soon",
  "delay=99999999999999",
  "__proto__=1",
  "constructor",
  "status=429; __proto__=1",
  "status=429; toString=1",
  "reset; x",
  "a".repeat(8000),
  `${"delay=0,".repeat(1000)}reset`,
];

test.each(BAD_FAULTS)("the fault %j is a 400", async (fault) => {
  const [response] = await ask("mock-fault", [fault]);
  expect(response?.status).toBe(400);
  expect(await response?.json()).toMatchObject({ error: { message: expect.stringMatching(/^mock-fault: /) } });
});

test("the message of a fault is sent in the body alone", async () => {
  const [response] = await ask("mock-fault", ['status=429; message=x: y"<z>; retry_after=7']);
  expect(response?.status).toBe(429);
  expect(response?.headers.get("retry-after")).toBe("7");
  expect(await response?.json()).toMatchObject({ error: { message: 'x: y"<z>' } });
});

test("preferences that the document cannot fulfil are refused with an error of the API", async () => {
  const preferences = ["99999", "204", "999", "-1", "1e9"].map((code) => `code=${code}`);
  const names = ["__proto__", "constructor", "toString", "a".repeat(8000)];
  const examples = names.flatMap((name) => [`example=${name}`, `code=429, example=${name}`]);
  for (const response of await ask("prefer", [...preferences, ...examples])) {
    expect(response.status).toBe(404);
    expect(await response.json()).toMatchObject({ type: "error", error: { type: "not_found_error" } });
  }
});

test("a transcript by the name of something else is unknown", async () => {
  const preferences = ["example=__proto__", "example=constructor", "example=a.json"];
  for (const response of await ask("prefer", preferences, "/v1/sessions/sesn_1/events/stream")) {
    expect(response.status).toBe(404);
  }
});

test("preferences that ask for no static answer are ignored", async () => {
  const preferences = [
    "return=minimal",
    "respond-async",
    'code="',
    "code",
    "code=abc",
    ",".repeat(8000),
    "code=,".repeat(1300),
  ];
  for (const response of await ask("prefer", preferences)) expect(response.status).toBe(200);
});
