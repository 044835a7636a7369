import { createServer } from "node:http";
import { launchChromium } from "@managed-agents/browser";
import { build } from "esbuild";
import { median, row } from "../measure.mjs";

export const purpose =
  "the emulator in a page: from the end of its download to its first answer, a new headless Chromium each time";
export const needsPeers = false;

/** What a page does first: it makes a mock and lists sessions. Times are of the page's own clock, which begins with its navigation. */
const PAGE = `
  import { createMock } from "@managed-agents/mock";
  const evaluated = performance.now();
  const mock = await createMock();
  const headers = { "x-api-key": "any", "anthropic-version": "2023-06-01", "anthropic-beta": "managed-agents-2026-04-01" };
  const answer = await mock.fetch(mock.url + "/v1/sessions", { headers });
  const [script] = performance.getEntriesByType("resource");
  const loaded = script.responseEnd;
  globalThis.outcome = { status: answer.status, evaluated: evaluated - loaded, answered: performance.now() - loaded };
`;

export async function run({ quick, log }) {
  const { outputFiles } = await build({
    stdin: { contents: PAGE, resolveDir: import.meta.dirname },
    bundle: true,
    minify: true,
    format: "esm",
    platform: "browser",
    target: "es2022",
    logLevel: "error",
    write: false,
  });
  const server = createServer((request, response) => {
    const isScript = request.url === "/page.js";
    response.writeHead(200, { "content-type": isScript ? "text/javascript" : "text/html" });
    response.end(isScript ? outputFiles[0].text : '<script type="module" src="/page.js"></script>');
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  const samples = [];
  try {
    for (let round = 0; round < (quick ? 2 : 15); round += 1) {
      // One that kept compiled code would measure a second visit.
      const browser = await launchChromium();
      const page = await browser.newPage();
      await page.goto(`http://127.0.0.1:${server.address().port}/`);
      await page.waitForFunction("globalThis.outcome");
      const outcome = await page.evaluate("globalThis.outcome");
      await browser.close();
      if (outcome.status !== 200) throw new Error(`expected the list of sessions, but got ${outcome.status}`);
      samples.push(outcome);
    }
  } finally {
    server.closeAllConnections();
    server.close();
  }
  log(`${samples.length} browsers`);
  return [
    row("script loaded → evaluated", "wall", "ms", median(samples.map(({ evaluated }) => evaluated))),
    row("script loaded → first answer", "wall", "ms", median(samples.map(({ answered }) => answered))),
  ];
}
