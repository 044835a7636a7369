import { readFileSync } from "node:fs";
import { join } from "node:path";
import { findChromium } from "@managed-agents/browser";
import { describe, expect, inject, test } from "vitest";
import { compile } from "./compile.ts";
import { mustRun, run } from "./project.ts";

const { playwright: project } = inject("projects");
const folder = join(project, "recipes/playwright");
const runner = join(project, "node_modules/@playwright/test/cli.js");
const VARIABLES = { CHROMIUM_PATH: findChromium() };

/** What is read of Playwright's report. */
interface Report {
  readonly stats: { readonly expected: number; readonly unexpected: number };
  readonly suites: readonly {
    readonly specs: readonly {
      readonly ok: boolean;
      readonly tests: readonly {
        readonly results: readonly {
          readonly error?: { readonly message: string };
          readonly attachments: readonly { readonly name: string; readonly body?: string }[];
        }[];
      }[];
    }[];
  }[];
}

describe("the recipe for Playwright", () => {
  test("runs as README shows it: an emulator that Playwright starts, and tests side by side in worlds of their own", async () => {
    const args = [runner, "test", "--config", "chromium.config.ts", "--workers", "3", "--reporter", "list"];
    const { status, stdout, stderr } = await run(process.execPath, args, folder, VARIABLES);
    expect({ status, said: status === 0 ? "" : stdout + stderr }).toEqual({ status: 0, said: "" });
    expect(stdout).toMatch(/3 passed/);
  });

  test("keeps the header from other hosts, and shows in its report what came before a failure", async () => {
    const args = ["test", "--config", "check.config.ts", "--reporter", "json"];
    const { status, stdout } = await run(process.execPath, [runner, ...args], folder, VARIABLES);
    const { stats, suites } = JSON.parse(stdout) as Report;
    expect({ status, passed: stats.expected, failed: stats.unexpected }).toEqual({ status: 1, passed: 4, failed: 1 });
    const specs = suites.flatMap((suite) => suite.specs);
    const result = specs.find(({ ok }) => !ok)?.tests[0]?.results[0];
    expect(result?.error?.message).toContain(
      "expected the mock to have received sessions.archive, but it received none.",
    );
    const attached = result?.attachments.find(({ name }) => name === "mock-requests.json");
    const requests = JSON.parse(Buffer.from(attached?.body ?? "", "base64").toString()) as { operation: string }[];
    expect(requests.map(({ operation }) => operation)).toEqual(["agents.list"]);
  });

  test("is typed, and refuses what no request of an operation can have", async () => {
    const settings = { module: "nodenext", moduleResolution: "nodenext", skipLibCheck: true };
    const files = ["playwright.config.ts", "refund.spec.ts", "header.spec.ts", "fixture.check.ts", "typed.ts"];
    expect(await compile("typescript-5.9", project, folder, settings, files)).toBe("");
  });

  test("has a script that controls an emulator", async () => {
    const [, port] = /127\.0\.0\.1:(\d+)/.exec(readFileSync(join(folder, "reset.mjs"), "utf8")) ?? [];
    const program = `
      import { listen } from "@managed-agents/mock/node";
      const mock = await listen({ port: ${port} });
      await import("./reset.mjs");
      console.log(mock.worlds.list());
      await mock.close();`;
    const said = await mustRun(process.execPath, ["--input-type=module", "-e", program], folder);
    expect(said).toBe(`http://127.0.0.1:${port}/_mock/worlds/nightly 1 []\n[ 'default' ]\n`);
  });
});
