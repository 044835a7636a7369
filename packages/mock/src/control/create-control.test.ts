import { expect, test } from "vitest";
import { createHostedMock } from "../create-mock.ts";
import type { MockAnswer, TextAnswer } from "../http/mock-answer.ts";
import type { MockRequest } from "../http/mock-request.ts";
import { WorldHost } from "../worlds/world-host.ts";
import { controlAccess } from "./access.ts";
import { createControl } from "./create-control.ts";

const PAGE =
  "<!doctype html><title>Inspector</title><style>a{}</style><script>first()</script><script type=module>second()</script>";

/** Control of a mock in this process, as a host serves it. */
function host(
  page: string | null,
  onInternalError: (error: unknown) => void = (error) => {
    throw error;
  },
) {
  const control = createControl({
    access: controlAccess("127.0.0.1"),
    version: "1.2.3",
    inspectorPage: () => page,
    onInternalError,
  });
  const mock = createHostedMock({ clock: 0 }, { control });
  return async (method: string, target: string, headers: Record<string, string> = {}): Promise<TextAnswer> => {
    const request: MockRequest = {
      method,
      target,
      header: (name) => ({ host: "localhost", ...headers })[name],
      body: undefined,
    };
    const answer: MockAnswer = await (await mock.handle(request)).answer;
    if (answer.kind !== "text") throw new Error(`expected a text, but got ${answer.kind}`);
    return answer;
  };
}

const BROWSER = { accept: "text/html,application/xhtml+xml,*/*;q=0.8" };

test.each(["/", "/_mock/", "/_mock", "/_mock/worlds/w/_mock/"])("a browser gets the inspector at %s", async (path) => {
  const { status, headers, body } = await host(PAGE)("GET", path, BROWSER);
  expect({ status, type: headers["content-type"], body }).toEqual({
    status: 200,
    type: "text/html; charset=utf-8",
    body: PAGE,
  });
});

test("the inspector may run its own scripts and talk to its own server, and may not be framed", async () => {
  const { headers } = await host(PAGE)("GET", "/", BROWSER);
  // From `printf 'first()' | openssl dgst -sha256 -binary | base64`, and the same of the second.
  const hashes =
    "'sha256-fDYmfWjvur9AxjhDbjHe6RvExc05MbXhhrbgz2vvy/A=' 'sha256-VRcK3v7WYQJL3yHheBe4dsvLYjAYwFTyoPi2odncRio='";
  expect(headers["content-security-policy"]).toContain(`script-src ${hashes};`);
  expect(headers["content-security-policy"]).toMatch(
    /^default-src 'none'; .*connect-src 'self'; .*frame-ancestors 'none'$/,
  );
  expect(headers).toMatchObject({ "x-frame-options": "DENY", "referrer-policy": "no-referrer", vary: "accept" });
});

test("who asks for no page, and everybody where there is none, gets JSON", async () => {
  for (const [page, headers] of [
    [PAGE, { accept: "*/*" }],
    [PAGE, {}],
    [null, BROWSER],
  ] as const) {
    for (const path of ["/", "/_mock/"]) {
      const answer = await host(page)("GET", path, headers);
      expect(answer.headers["content-type"]).toBe("application/json");
      expect(JSON.parse(answer.body)).toMatchObject({ name: "@managed-agents/mock", version: "1.2.3" });
    }
  }
});

test("the page at the root is there for every host, and the one below /_mock for this machine", async () => {
  const headers = { ...BROWSER, host: "attacker.example" };
  expect(await host(PAGE)("GET", "/", headers)).toMatchObject({ status: 200, body: PAGE });
  expect(await host(PAGE)("GET", "/_mock/", headers)).toMatchObject({ status: 403 });
});

test("an error of the mock itself is a 500 without details, and is reported", async () => {
  const reported: unknown[] = [];
  const call = host(null, (error) => reported.push(error));
  const original = WorldHost.prototype.reset;
  WorldHost.prototype.reset = () => {
    throw new Error("a detail");
  };
  try {
    const { status, body } = await call("POST", "/_mock/reset");
    expect(status).toBe(500);
    expect(JSON.parse(body)).toEqual({
      type: "error",
      error: { type: "api_error", message: "The mock failed; its log says how." },
      request_id: "req_control_1",
    });
  } finally {
    WorldHost.prototype.reset = original;
  }
  expect(reported).toEqual([new Error("a detail")]);
});
