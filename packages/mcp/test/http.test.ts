import { request as httpRequest, type RequestOptions } from "node:http";
import { describe, expect, test } from "vitest";
import { answeredClient, connectTo, REVISIONS, startAdapter, type Wanted } from "./start.ts";

const TOKEN = "a-token-of-more-than-16-characters";

const LIST = { jsonrpc: "2.0", id: 1, method: "tools/list", params: {} };

const HEADERS = { "content-type": "application/json", accept: "application/json, text/event-stream" };

interface Answered {
  readonly status: number | undefined;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly text: string;
}

/** A request with any headers at all, which `fetch` does not allow. */
function send(url: string, options: RequestOptions = {}, body: string = JSON.stringify(LIST)): Promise<Answered> {
  return new Promise((resolve, reject) => {
    const wanted = { method: "POST", ...options, headers: { ...HEADERS, ...(options.headers as object) } };
    const request = httpRequest(url, wanted, (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      response.on("end", () =>
        resolve({ status: response.statusCode, headers: response.headers, text: Buffer.concat(chunks).toString() }),
      );
    });
    request.on("error", reject);
    request.end(body);
  });
}

const start = async (wanted?: Wanted): Promise<string> => (await startAdapter({ tools: "default", ...wanted })).url;

describe("Host", () => {
  test.each(["localhost:9090", "127.0.0.1", "[::1]:1"])("%s is answered", async (host) => {
    expect((await send(await start(), { headers: { host } })).status).toBe(200);
  });

  test.each(["user@localhost", "localhost/evil", "localhost?evil", "localhost#evil"])(
    "%j is refused, since it is more than a name and a port",
    async (host) => {
      expect((await send(await start(), { headers: { host } })).status).toBe(403);
    },
  );

  test.each(["evil.example", "127.0.0.1.evil.example", "localhost.evil.example:9090", "169.254.169.254"])(
    "%s is refused, as a name that somebody lets lead here",
    async (host) => {
      const { status, text } = await send(await start(), { headers: { host } });
      expect(status).toBe(403);
      expect(text).not.toContain("tools");
    },
  );
});

describe("Origin", () => {
  test.each(["http://localhost:3000", "http://127.0.0.1:8080"])("%s is answered", async (origin) => {
    expect((await send(await start(), { headers: { origin } })).status).toBe(200);
  });

  test("pages of an origin that is named can ask first, and read the answer; others cannot", async () => {
    const origin = "https://app.example.com";
    const url = await start({ token: TOKEN, allowOrigins: [origin] });
    const asking = {
      "access-control-request-method": "POST",
      "access-control-request-headers": "authorization,content-type,mcp-method",
    };
    const asked = await send(url, { method: "OPTIONS", headers: { origin, ...asking } }, "");
    expect(asked.status).toBe(204);
    expect(asked.headers).toMatchObject({
      "access-control-allow-origin": origin,
      "access-control-allow-headers": "authorization,content-type,mcp-method",
      "access-control-allow-methods": "POST",
      vary: "origin",
    });
    const listed = await send(url, { headers: { origin, authorization: `Bearer ${TOKEN}` } });
    expect([listed.status, listed.headers["access-control-allow-origin"]]).toEqual([200, origin]);
    const refused = await send(url, { headers: { origin } });
    expect([refused.status, refused.headers["access-control-allow-origin"]]).toEqual([401, origin]);
    for (const other of ["https://evil.example", "http://localhost:3000"]) {
      const foreign = await send(url, { method: "OPTIONS", headers: { origin: other, ...asking } }, "");
      expect(foreign.status).toBeGreaterThanOrEqual(400);
      expect(foreign.headers).not.toHaveProperty("access-control-allow-origin");
    }
  });

  test.each(["https://evil.example", "http://localhost.evil.example", "null", "nonsense"])(
    "%s is refused",
    async (origin) => {
      expect((await send(await start(), { headers: { origin } })).status).toBe(403);
    },
  );

  test("one that is allowed by name is answered, and none beside it", async () => {
    const url = await start({ allowOrigins: ["https://app.example.com"] });
    expect((await send(url, { headers: { origin: "https://app.example.com" } })).status).toBe(200);
    expect((await send(url, { headers: { origin: "http://app.example.com" } })).status).toBe(403);
  });
});

describe("with a token", () => {
  test.each([
    [undefined, 401],
    ["", 401],
    [TOKEN, 401],
    [`Basic ${TOKEN}`, 401],
    [`Bearer ${TOKEN}x`, 401],
    [`Bearer ${TOKEN.slice(0, -1)}`, 401],
    ["Bearer ", 401],
    [`Bearer ${TOKEN}`, 200],
    [`bearer ${TOKEN}`, 200],
  ])("Authorization %j is answered with %i", async (authorization, status) => {
    const url = await start({ token: TOKEN });
    const answer = await send(url, { headers: authorization === undefined ? {} : { authorization } });
    expect(answer.status).toBe(status);
    if (status === 401) expect(answer.headers["www-authenticate"]).toBe("Bearer");
    expect(answer.text).not.toContain(TOKEN);
  });

  test("an address that is open to the network takes any name in Host, and none without the token", async () => {
    const url = await start({ host: "0.0.0.0", token: TOKEN });
    const headers = { host: "box.example" };
    expect((await send(url, { headers: { ...headers, authorization: `Bearer ${TOKEN}` } })).status).toBe(200);
    expect((await send(url, { headers })).status).toBe(401);
  });
});

test.each(["0.0.0.0", "::", "192.0.2.1", "box.example"])("without a token nothing listens on %s", async (host) => {
  await expect(startAdapter({ host })).rejects.toThrow(`${host} is open to others, so that a token is needed`);
});

describe("a body", () => {
  test("of more than the bound is answered with 413, whether it says its length or not", async () => {
    const url = await start({ maxBodySize: 1000 });
    const long = JSON.stringify({ ...LIST, params: { text: "x".repeat(2000) } });
    expect((await send(url, {}, long)).status).toBe(413);
    expect((await send(url, { headers: { "transfer-encoding": "chunked" } }, long)).status).toBe(413);
    expect((await send(url)).status).toBe(200);
  });

  test.each(["{", "[]", "null", '"text"', '{"jsonrpc":"2.0"}'])("%s is refused", async (body) => {
    const { status } = await send(await start(), {}, body);
    expect(status).toBeGreaterThanOrEqual(400);
    expect(status).toBeLessThan(500);
  });

  test("of another media type is answered with 415", async () => {
    expect((await send(await start(), { headers: { "content-type": "text/plain" } })).status).toBe(415);
  });
});

describe("what is not a call", () => {
  test("another path is answered with 404", async () => {
    const url = (await start()).replace(/mcp$/, "");
    for (const path of ["", "mcp/", "mcpx", "sse"]) expect((await send(url + path)).status).toBe(404);
  });

  test.each(["GET", "DELETE", "PUT", "OPTIONS"])(
    "%s is answered with 405, since there is no session",
    async (method) => {
      expect((await send(await start(), { method }, "")).status).toBe(405);
    },
  );

  test("no answer invites another origin to read it", async () => {
    const { headers } = await send(await start(), { headers: { origin: "http://localhost:3000" } });
    expect(Object.keys(headers).filter((name) => name.startsWith("access-control-"))).toEqual([]);
  });
});

describe.each(REVISIONS)("a call of %s that stays open", (revision) => {
  /** A call that the API does not answer: what it came to, and when the API has it and has lost it. */
  async function hang(wanted: Wanted) {
    const arrived = Promise.withResolvers<void>();
    const aborted = Promise.withResolvers<void>();
    const client = answeredClient(({ signal }) => {
      arrived.resolve();
      return new Promise((_, reject) => {
        signal.addEventListener("abort", () => reject(signal.reason));
        signal.addEventListener("abort", () => aborted.resolve());
      });
    });
    const server = await startAdapter({ tools: "default", client, ...wanted });
    const host = await connectTo(server.url, revision);
    const call = host.callTool({ name: "anthropic-get-session", arguments: { session_id: "sesn_1" } });
    const failed = call.then(
      () => "answered",
      () => "failed",
    );
    await arrived.promise;
    return { server, host, failed, aborted: aborted.promise };
  }

  test("takes the place of others: one more than allowed is answered with 503", async () => {
    const { server } = await hang({ maxRequests: 1 });
    const refused = await send(server.url);
    expect([refused.status, refused.headers["retry-after"]]).toEqual([503, "1"]);
  });

  test("is ended after its time, with the call of the API, and makes room", async () => {
    const { server, aborted } = await hang({ maxRequests: 1, maxDuration: 300 });
    await aborted;
    expect((await send(server.url)).status).toBe(200);
  });

  test("is ended when its host goes away", async () => {
    const { host, aborted } = await hang({});
    await host.close();
    await aborted;
  });

  test("is ended when the server is closed", async () => {
    const { server, aborted } = await hang({});
    await server.close();
    await aborted;
    await expect(send(server.url)).rejects.toThrow("ECONNREFUSED");
  });
});

test("a subscription is answered and ended at once, since nothing that is listed changes", async () => {
  const host = await connectTo(await start());
  const subscription = await host.listen({ toolsListChanged: true });
  expect(await subscription.closed).toBe("graceful");
});
