import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { type ReferenceServer, serveReference } from "./serve-reference.ts";

const PAGE = `<meta content="default-src 'none'; script-src 'unsafe-inline'"><body>One</body>`;
let folder: string;
let page: string;
let server: ReferenceServer;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "serve-"));
  page = join(folder, "reference.html");
  writeFileSync(page, PAGE);
  server = await serveReference(page, 0);
});

afterEach(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

/** What open pages are sent, message by message. */
async function* changes(): AsyncGenerator<{ version: string; problem: string | null }> {
  const { body } = await fetch(`${server.url}changes`);
  let text = "";
  for await (const chunk of body?.pipeThrough(new TextDecoderStream()) ?? []) {
    text += chunk;
    for (let end = text.indexOf("\n\n"); end >= 0; end = text.indexOf("\n\n")) {
      yield JSON.parse(text.slice("data: ".length, end));
      text = text.slice(end + 2);
    }
  }
}

test("the page may ask the server for changes, and nobody else", async () => {
  const html = await (await fetch(server.url)).text();
  expect(html).toContain("default-src 'none'; connect-src 'self'; script-src");
  expect(html).toContain('new EventSource("/changes")');
});

test("an open page learns of a newer one, and why there is none", async () => {
  const html = await (await fetch(server.url)).text();
  const messages = changes();
  const first = (await messages.next()).value;
  expect(first.problem).toBeNull();
  expect(html).toContain(`version !== ${JSON.stringify(first.version)}`);
  server.failed("unknown keyword </script>");
  expect((await messages.next()).value).toEqual({ version: first.version, problem: "unknown keyword </script>" });
  server.built();
  const last = (await messages.next()).value;
  expect(last.problem).toBeNull();
  expect(last.version).not.toBe(first.version);
  writeFileSync(page, PAGE.replace("One", "Two"));
  const newer = await (await fetch(server.url)).text();
  expect(newer).toContain("Two");
  expect(newer).toContain(`version !== ${JSON.stringify(last.version)}`);
  await messages.return(undefined);
});

test("another name that leads to this machine is refused", async () => {
  const { port } = new URL(server.url);
  const status = await new Promise((resolve, reject) => {
    request({ host: "127.0.0.1", port, headers: { host: "attacker.example" } }, (response) => {
      response.resume();
      resolve(response.statusCode);
    })
      .on("error", reject)
      .end();
  });
  expect(status).toBe(403);
});

test.each([
  ["another path", "etc/passwd", "GET", 404],
  ["another method", "", "POST", 405],
])("%s is refused", async (_, path, method, status) => {
  expect((await fetch(server.url + path, { method })).status).toBe(status);
});

test("a port that is taken is an error that says what to do", async () => {
  const port = Number(new URL(server.url).port);
  await expect(serveReference(page, port)).rejects.toThrow(`Port ${port} is taken. Choose another with --port.`);
});
