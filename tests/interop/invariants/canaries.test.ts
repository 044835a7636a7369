import { AGENT, ENVIRONMENT, HEADERS } from "@managed-agents/harness";
import { expect, test } from "vitest";
import { startEmulatorProcess } from "../src/emulator-process.ts";

const CANARIES = {
  apiKey: "sk-ant-canary-1f0e9b7c",
  bearer: "canary-oauth-5c2d8a41",
  token: "ghp_canary77b3c1d0e4f2",
  rotated: "ghp_canary99a8b7c6d5e4",
};

const repository = (token: unknown) => ({
  type: "github_repository",
  url: "https://github.com/example/shop",
  authorization_token: token,
});
const session = (...resources: object[]) => ({ agent: AGENT, environment_id: ENVIRONMENT, resources });

/** Requests that carry a secret: where it belongs, where it does not, and in bodies that cannot even be read. */
const BODIES: readonly string[] = [
  JSON.stringify(session(repository(CANARIES.token))),
  JSON.stringify(session({ ...repository(CANARIES.token), url: "not a repository" })),
  JSON.stringify(session(repository([CANARIES.token]))),
  JSON.stringify(session(repository({ secret: CANARIES.token }))),
  JSON.stringify(session(repository(CANARIES.token.repeat(300)))),
  JSON.stringify({ ...session(repository(CANARIES.token)), authorization_token: CANARIES.token }),
  JSON.stringify({ authorization_token: CANARIES.token }),
  JSON.stringify(session(repository(CANARIES.token))).slice(0, -3),
  `{"authorization_token": "${CANARIES.token}" "agent"`,
];

const CREDENTIALS: readonly Record<string, string>[] = [
  { "x-api-key": CANARIES.apiKey },
  { authorization: `Bearer ${CANARIES.bearer}` },
  { authorization: `Basic ${CANARIES.bearer}` },
  { "x-api-key": CANARIES.apiKey, "anthropic-version": "1999-01-01" },
  { "x-api-key": CANARIES.apiKey, "anthropic-beta": "no-such-beta" },
];

/** Where the emulator shows its inside. */
const CONTROLS = [
  "/_mock",
  "/_mock/worlds",
  "/_mock/requests",
  "/_mock/journal",
  "/_mock/sessions",
  "/_mock/faults",
  "/",
];

function expectNoCanary(text: string): void {
  for (const [name, canary] of Object.entries(CANARIES)) {
    const place = text.indexOf(canary);
    const around = text.slice(Math.max(0, place - 120), place + 40);
    expect(place, `${name} leaks: ${around}`).toBe(-1);
  }
}

test.each(["json", "pretty"])("no key and no token is ever answered, or printed as %s", async (log) => {
  const emulator = await startEmulatorProcess(["--speed", "0", "--log", log]);
  const answers: string[] = [];
  const call = async (path: string, init: RequestInit = {}): Promise<string> => {
    const headers = {
      ...HEADERS,
      "x-api-key": CANARIES.apiKey,
      "content-type": "application/json",
      ...init.headers,
    };
    const answer = await fetch(`${emulator.baseURL}${path}`, { ...init, headers });
    const text = await answer.text();
    answers.push(JSON.stringify([...answer.headers]), text);
    return text;
  };
  for (const body of BODIES) await call("/v1/sessions", { method: "POST", body });
  for (const headers of CREDENTIALS) {
    const { "x-api-key": _, ...others } = HEADERS;
    const answer = await fetch(`${emulator.baseURL}/v1/sessions`, { headers: { ...others, ...headers } });
    answers.push(await answer.text());
  }
  const created = JSON.parse(await call("/v1/sessions", { method: "POST", body: BODIES[0] ?? "" }));
  const path = `/v1/sessions/${created.id}`;
  const update = (body: object) =>
    call(`${path}/resources/${created.resources[0].id}`, { method: "POST", body: JSON.stringify(body) });
  await update({ authorization_token: CANARIES.rotated });
  await update({ authorization_token: [CANARIES.rotated] });
  await update({ authorization_token: CANARIES.rotated, authorization_tokn: CANARIES.rotated });
  for (const read of [path, `${path}/resources`, `${path}/events`, "/v1/sessions"]) await call(read);
  for (const control of CONTROLS) await call(control);
  expect(await emulator.stop()).toBe(0);
  expectNoCanary(answers.join("\n"));
  expectNoCanary(emulator.printed());
  expect(emulator.printed()).toContain("/v1/sessions");
});
