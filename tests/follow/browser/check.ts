import assert from "node:assert/strict";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { launchChromium, MissingChromiumError } from "@managed-agents/browser";
import { createClient } from "@managed-agents/client";
import { listen } from "@managed-agents/mock/node";
import { build } from "esbuild";

// The hook in Chromium, over sockets: a page of one origin, the emulator on another.
const script = await build({
  entryPoints: [`${import.meta.dirname}/page.ts`],
  bundle: true,
  format: "esm",
  platform: "browser",
  logLevel: "error",
  define: { "process.env.NODE_ENV": '"development"' },
  write: false,
});
const pages = createServer((request, response) => {
  const isScript = request.url === "/page.js";
  response.writeHead(200, { "content-type": isScript ? "text/javascript" : "text/html; charset=utf-8" });
  response.end(isScript ? script.outputFiles[0]?.text : '<body></body><script type="module" src="/page.js"></script>');
});
await new Promise<void>((resolve) => pages.listen(0, "127.0.0.1", resolve));
const origin = `http://127.0.0.1:${(pages.address() as AddressInfo).port}`;
const mock = await listen({ port: 0, clock: "manual", allowOrigins: [origin] });

try {
  await using browser = await launchChromium();
  const client = createClient({ apiKey: "any", baseURL: mock.url });
  const { id } = await client.sessions.create({
    agent: "agent_1",
    environment_id: "env_1",
    metadata: { mock_scenario: "tool-ask" },
  });
  const page = await browser.newPage();
  const complaints: string[] = [];
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type()) && !/net::|favicon/.test(message.text()))
      complaints.push(message.text());
  });
  // The first connection breaks in the midst of the turn.
  mock.faults.add({ kind: "cut", after_events: 4, operation: "sessions.events.stream" });
  await page.goto(`${origin}/?service=${encodeURIComponent(mock.url)}&session=${id}`);
  /** Lets time pass, and the page show what came of it, until this holds of the view. */
  const until = async (condition: string): Promise<void> => {
    for (let looks = 0; !(await page.evaluate(`globalThis.view?.()${condition}`)); looks++) {
      assert.ok(looks < 10_000, `the view never came to ${condition}`);
      await mock.clock.advance(20);
      await page.evaluate("new Promise(requestAnimationFrame)");
    }
  };

  await until('.connection === "live"');
  await page.evaluate('view().send("List the files.")');
  await until(".pending.length === 1");
  // Whoever clicks twice has said so once.
  await page.evaluate("Promise.all([1, 2].map(() => view().allow(view().transcript.pending[0].id)))");
  await until('.transcript.stopReason?.type === "end_turn"');
  assert.match(await page.innerText("main"), /user: List the files\.\s+agent: I went on/);

  const history = await client.sessions.events.list(id).toArray({ limit: 100 });
  assert.equal(history.filter(({ type }) => type === "user.message").length, 1);
  assert.equal(history.filter(({ type }) => type === "user.tool_confirmation").length, 1);
  const seen = (await page.evaluate("seen()")) as { connections: string[]; growing: number };
  assert.ok(seen.connections.includes("retrying"), "the cut was not noticed");
  assert.ok(seen.growing > 1, "the message did not grow");

  await page.evaluate("unmount()");
  assert.equal(await page.innerText("body"), "");
  assert.deepEqual(complaints, []);
  process.stdout.write("follow: the hook sends, allows, shows growing text, survives a cut and unmounts in Chromium\n");
} catch (error) {
  if (!(error instanceof MissingChromiumError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
} finally {
  await mock.close();
  pages.closeAllConnections();
  pages.close();
}
