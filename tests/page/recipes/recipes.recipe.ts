import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { launchChromium } from "@managed-agents/browser";
import { afterAll, beforeAll, expect, test } from "vitest";
import { installProject, type Project } from "./install.ts";
import { type Served, serveFolder } from "./serve-folder.ts";

let project: Project;
let served: Served;

beforeAll(async () => {
  project = await installProject();
  const out = join(project.folder, "public");
  mkdirSync(out);
  served = await serveFolder(out);
});

afterAll(() => {
  served?.close();
  project?.remove();
});

/** Bundles a script as README says, opens a page with it, and waits until the page shows a text. */
async function show(script: string, text: string): Promise<void> {
  const bundle = ["--bundle", "--format=esm", `--outfile=public/${script}.js`];
  await project.run("node", "node_modules/esbuild/bin/esbuild", `${script}.ts`, ...bundle);
  const body = `<!doctype html><body><script type="module" src="/${script}.js"></script></body>`;
  writeFileSync(join(project.folder, "public", `${script}.html`), body);
  await using browser = await launchChromium();
  const page = await browser.newPage();
  const complaints: string[] = [];
  page.on("pageerror", (error) => complaints.push(error.message));
  await page.goto(`${served.origin}/${script}.html`);
  await page
    .waitForFunction(`document.body.innerText.includes(${JSON.stringify(text)})`, undefined, { timeout: 60_000 })
    .catch(async () =>
      expect({ complaints, shown: await page.innerText("body") }).toEqual({ complaints: [], shown: text }),
    );
  expect(complaints).toEqual([]);
}

test("the recipes are typed under nodenext and bundler, and CommonJS has the types of the handlers", async () => {
  const compilerOptions = {
    ...{ target: "es2022", lib: ["es2023", "dom", "dom.iterable", "dom.asynciterable"], types: ["node"] },
    ...{ strict: true, noEmit: true, skipLibCheck: false, allowImportingTsExtensions: true },
  };
  const program =
    'import { mswHandlers } from "@managed-agents/mock/msw";\nexport const make: Function = mswHandlers;\n';
  writeFileSync(join(project.folder, "common.cts"), program);
  const files = ["page.ts", "handlers.ts", "agent.test.ts", "app.ts", "common.cts"];
  for (const settings of [
    { module: "nodenext", moduleResolution: "nodenext" },
    { module: "esnext", moduleResolution: "bundler" },
  ]) {
    const tsconfig = { compilerOptions: { ...compilerOptions, ...settings }, files };
    writeFileSync(join(project.folder, "tsconfig.json"), JSON.stringify(tsconfig));
    expect(await project.run("node", "node_modules/typescript/bin/tsc", "-p", "tsconfig.json")).toBe("");
  }
});

test("in a page, without a server: the page shows what the agent says after a tool was allowed", async () => {
  const before = served.requested.length;
  await show("page", "I went on");
  expect(served.requested.slice(before)).toEqual(["/page.html", "/page.js"]);
});

test("with MSW in Node: the tests of README pass", async () => {
  const said = await project.run("node", "node_modules/vitest/vitest.mjs", "run");
  expect(said).toMatch(/Tests +2 passed/);
});

test("with MSW in a page: the worker answers what the page sends to the service", async () => {
  await project.run("node", "node_modules/msw/cli/index.js", "init", "public", "--save");
  await show("app", "I went on");
});

test("CommonJS requires the handlers, which MSW takes for its own", async () => {
  const program = `
    const { createMock } = require("@managed-agents/mock");
    const { mswHandlers } = require("@managed-agents/mock/msw");
    const { HttpHandler } = require("msw/http");
    createMock().then((mock) => console.log(mswHandlers(mock)[0] instanceof HttpHandler));`;
  expect(await project.run("node", "-e", program)).toBe("true\n");
});

test("on Node 20, importing or requiring the handlers fails with one line", async () => {
  const program = `
    const said = [];
    import("@managed-agents/mock/msw")
      .catch((error) => said.push(error.message))
      .then(() => require("@managed-agents/mock/msw"))
      .catch((error) => said.push(error.message))
      .then(() => console.log(JSON.stringify(said)));`;
  const said = JSON.parse(await project.run("node_modules/node-too-old/bin/node", "-e", program)) as string[];
  const refusal = "@managed-agents packages need Node 22.13 or newer, but this is Node 20.20.2.";
  expect(said[0]).toBe(refusal);
  expect(said).toHaveLength(2);
});
