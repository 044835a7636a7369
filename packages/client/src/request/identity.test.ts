import { afterEach, expect, test, vi } from "vitest";
import { ConfigurationError } from "../errors/configuration-error.ts";
import { addBetas } from "./headers.ts";
import { fillCredential, resolveIdentity } from "./identity.ts";

afterEach(() => {
  vi.unstubAllEnvs();
  vi.unstubAllGlobals();
});

const sent = async (options: Parameters<typeof resolveIdentity>[0]) => {
  const identity = resolveIdentity(options);
  return { ...(await fillCredential(identity, addBetas({ ...identity.headers }, "/v1/sessions"))) };
};

test("the version, the required beta and the key are sent", async () => {
  expect(await sent({ apiKey: "key" })).toEqual({
    accept: "application/json, text/event-stream",
    "anthropic-beta": "managed-agents-2026-04-01",
    "anthropic-version": "2026-10-21",
    "x-api-key": "key",
  });
});

test("the caller's betas come before the required one", async () => {
  expect(await sent({ apiKey: "key", betas: ["a", "b"] })).toMatchObject({
    "anthropic-beta": "a,b,managed-agents-2026-04-01",
  });
});

test("a token is sent as bearer, and the environment's key is not", async () => {
  vi.stubEnv("ANTHROPIC_API_KEY", "env");
  const headers = await sent({ authToken: "token", workspaceId: "wrkspc_1" });
  expect(headers).toMatchObject({ authorization: "Bearer token", "anthropic-workspace-id": "wrkspc_1" });
  expect(headers).not.toHaveProperty("x-api-key");
});

test("the environment is read when no credential is given as an option", async () => {
  vi.stubEnv("ANTHROPIC_API_KEY", " env-key ");
  vi.stubEnv("ANTHROPIC_BASE_URL", "http://127.0.0.1:4010/");
  expect(await sent({})).toMatchObject({ "x-api-key": "env-key" });
  expect(resolveIdentity({}).baseURL).toBe("http://127.0.0.1:4010");
  vi.stubEnv("ANTHROPIC_API_KEY", "");
  vi.stubEnv("ANTHROPIC_AUTH_TOKEN", "env-token");
  expect(await sent({})).toMatchObject({ authorization: "Bearer env-token" });
});

test("a credential function is called for every request", async () => {
  let count = 0;
  const identity = resolveIdentity({ apiKey: async () => `key-${++count}` });
  await fillCredential(identity, identity.headers);
  expect(await fillCredential(identity, identity.headers)).toMatchObject({ "x-api-key": "key-2" });
});

test("a credential header from the caller is kept", async () => {
  expect(await sent({ apiKey: "key", headers: { "X-Api-Key": "mine" } })).toMatchObject({ "x-api-key": "mine" });
});

test("the header of the credential is not sent where the caller removes it", async () => {
  expect(await sent({ apiKey: "key", headers: { "X-Api-Key": null } })).not.toHaveProperty("x-api-key");
});

test.each([undefined, "", 7])("a credential function that returns %j is refused", async (value) => {
  const fill = sent({ authToken: () => value as string });
  await expect(fill).rejects.toMatchObject({
    name: "ConfigurationError",
    message: "authToken must return text",
  });
});

test.each([[{ "anthropic-beta": "x, y" }], [{ "Anthropic-Beta": null }], [new Headers({ "anthropic-beta": "x, y" })]])(
  "the required beta is sent whatever the headers say: %o",
  async (headers) => {
    const { "anthropic-beta": betas } = await sent({ apiKey: "key", betas: ["a"], headers });
    expect(betas?.split(",")).toContain("managed-agents-2026-04-01");
    expect(betas).not.toContain("a,");
  },
);

test("a beta that is named twice is sent once", async () => {
  const betas = ["a", "managed-agents-2026-04-01", "a"];
  expect(await sent({ apiKey: "key", betas })).toMatchObject({ "anthropic-beta": "a,managed-agents-2026-04-01" });
});

test("null sends no credential, and no credential at all is an error", async () => {
  expect(await sent({ apiKey: null })).not.toHaveProperty("x-api-key");
  expect(() => resolveIdentity({})).toThrow(ConfigurationError);
  expect(() => resolveIdentity({ apiKey: "" })).toThrow(
    "no credential: set apiKey or authToken, ANTHROPIC_API_KEY or ANTHROPIC_AUTH_TOKEN; apiKey: null sends none",
  );
});

test.each(["", "Mozilla/5.0 (X11; Linux x86_64)"])("a credential is refused only in a browser: %s", (userAgent) => {
  vi.stubGlobal("navigator", { userAgent });
  const make = () => resolveIdentity({ apiKey: "key" });
  if (userAgent === "") expect(make).not.toThrow();
  else expect(make).toThrow("dangerouslyAllowBrowser");
  expect(resolveIdentity({ apiKey: "key", dangerouslyAllowBrowser: true }).headers).toMatchObject({
    "anthropic-dangerous-direct-browser-access": "true",
  });
});

test("no credential needs no permission in a browser", () => {
  vi.stubGlobal("navigator", { userAgent: "Mozilla/5.0" });
  expect(resolveIdentity({ apiKey: null }).credential).toBeUndefined();
});

test.each(["ftp://a", "api.example", "https://user:pw@a", "https://a?b", "https://a#b", "http://a b"])(
  "%s is no base address, and is not quoted",
  (baseURL) => {
    expect(() => resolveIdentity({ apiKey: "key", baseURL })).toThrow(/^baseURL must be a plain http\(s\) address$/);
  },
);
