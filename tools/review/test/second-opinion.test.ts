import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { expect, test } from "vitest";
import { CASES, reportOf } from "./case-folder.ts";

const BASE = join(import.meta.dirname, "base");
const PACKAGE = createRequire(resolve(import.meta.dirname, "../../../package.json")).resolve(
  "@redocly/cli/package.json",
);

/** Cases in which Redocly's diff must come to the same step. */
const AGREED = [
  "request-property-added-required",
  "request-property-added-optional",
  "request-property-became-required",
  "request-property-removed",
  "request-limit-tightened",
  "response-property-removed",
  "response-property-became-optional",
  "response-property-added",
  "closed-enum-grows-in-response",
  "closed-enum-shrinks-in-request",
  "operation-added",
  "operation-removed-without-sunset",
  "parameter-added",
  "parameter-added-required",
  "parameter-removed",
  "description-only",
];

/** Cases in which it comes to another, since it does not know what decides. */
const DIFFERENT: Readonly<Record<string, string>> = {
  "event-added-to-open-union": "it does not know that the union is open",
  "open-enum-grows-in-response": "it does not know that the enum is open",
  "stream-rule-removed": "it does not read the protocol",
  "operation-refused-in-a-state": "it does not read the protocol",
};

/** The step that Redocly's diff rates a case with. */
function redoclyStep(name: string): string {
  const root = mkdtempSync(join(tmpdir(), "managed-agents-second-opinion-"));
  try {
    for (const side of ["before", "after"]) {
      cpSync(BASE, join(root, side), { recursive: true });
      const overlay = join(CASES, name, side);
      if (existsSync(overlay)) cpSync(overlay, join(root, side), { recursive: true });
    }
    // Without the rules of `diff-recommended` it passes everything.
    writeFileSync(join(root, "redocly.yaml"), "extends: [diff-recommended]\ntelemetry: off\n");
    const command = join(dirname(PACKAGE), "bin/cli.js");
    const args = ["diff", "before/openapi.yaml", "after/openapi.yaml", "--format", "json", "--fail-on", "none"];
    const output = execFileSync(process.execPath, [command, ...args, "--config", "redocly.yaml", "-o", "out.json"], {
      cwd: root,
      encoding: "utf8",
      stdio: ["ignore", "pipe", "pipe"],
    });
    const text = existsSync(join(root, "out.json")) ? readFileSync(join(root, "out.json"), "utf8") : output;
    return (JSON.parse(text) as { bump: string | null }).bump ?? "none";
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

test.each(AGREED)("Redocly's diff rates %s as the review does", async (name) => {
  expect(redoclyStep(name)).toBe((await reportOf(name)).step);
});

test.each(Object.entries(DIFFERENT))("Redocly's diff rates %s otherwise: %s", async (name) => {
  expect(redoclyStep(name)).not.toBe((await reportOf(name)).step);
});
