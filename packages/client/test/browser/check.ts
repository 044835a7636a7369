import assert from "node:assert/strict";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { launchChromium, MissingChromiumError } from "@managed-agents/browser";
import { build } from "esbuild";

const script = await build({
  entryPoints: [`${import.meta.dirname}/page.ts`],
  bundle: true,
  format: "esm",
  platform: "browser",
  write: false,
});

const server = createServer((request, response) => {
  const answer = (type: string, body: string): void => {
    response.writeHead(200, { "content-type": type }).end(body);
  };
  const json = (body: unknown): void => answer("application/json", JSON.stringify(body));
  if (request.url === "/") answer("text/html", '<script type="module" src="/page.js"></script>');
  else if (request.url === "/page.js") answer("text/javascript", script.outputFiles[0]?.text ?? "");
  else if (request.url?.endsWith("/stream")) {
    const events = ["session.status_running", "session.status_idle"];
    answer("text/event-stream", events.map((type) => `event: ${type}\ndata: {"type":"${type}"}\n\n`).join(""));
  } else if (request.method === "POST") json({ id: "sesn_1" });
  else if (request.url?.includes("page=2")) json({ data: [{ id: "sesn_2" }], next_page: null, prev_page: "1" });
  else json({ data: [{ id: "sesn_1" }], next_page: "2", prev_page: null });
});

try {
  await using browser = await launchChromium();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const page = await browser.newPage();
  await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  await page.waitForFunction("globalThis.outcome");
  assert.deepEqual(await page.evaluate("globalThis.outcome"), {
    id: "sesn_1",
    listed: ["sesn_1", "sesn_2"],
    types: ["session.status_running", "session.status_idle"],
    refused: "ConfigurationError",
  });
  process.stdout.write("client: create, list and stream work in Chromium\n");
} catch (error) {
  if (!(error instanceof MissingChromiumError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
} finally {
  server.closeAllConnections();
  server.close();
}
