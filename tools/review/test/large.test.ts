import { mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { compare } from "../src/compare/compare.ts";
import { makeReport } from "../src/make-report.ts";
import { render } from "../src/render/render.ts";
import { readFile } from "../src/versions/read-file.ts";
import { TODAY } from "./case-folder.ts";

const OPERATIONS = 1_100;
const TEXT = "It says what a caller observes, in the present tense and in full sentences. ".repeat(40);

/** A description of the size and form of the largest that are public: every schema refers to others, in circles, too. */
function description(changed: boolean): object {
  const numbers = Array.from({ length: OPERATIONS }, (_, index) => index);
  const reference = (index: number) => ({ $ref: `#/components/schemas/thing-${index % OPERATIONS}` });
  return {
    openapi: "3.0.3",
    info: { title: "Things", version: "1.1.4" },
    paths: Object.fromEntries(
      numbers.map((index) => [
        `/things-${index}/{id}`,
        {
          get: {
            operationId: `things/get-${index}`,
            description: TEXT,
            parameters: [{ name: "id", in: "path", required: true, schema: { type: "string" } }],
            responses: { 200: { description: TEXT, content: { "application/json": { schema: reference(index) } } } },
          },
        },
      ]),
    ),
    components: {
      schemas: Object.fromEntries(
        numbers.map((index) => [
          `thing-${index}`,
          {
            type: "object",
            description: TEXT,
            properties: {
              next: reference(index + 1),
              far: { type: "array", items: reference(index * 7 + 3) },
              size: { type: changed && index === 500 ? "number" : "integer" },
            },
          },
        ]),
      ),
    },
  };
}

test("a description of more than 10 MB is read, compared and rendered, with the line of its one change", () => {
  const folder = mkdtempSync(join(tmpdir(), "managed-agents-review-large-"));
  try {
    const [old, now] = [join(folder, "old.json"), join(folder, "new.json")];
    writeFileSync(old, JSON.stringify(description(false), null, 2));
    writeFileSync(now, JSON.stringify(description(true), null, 2));
    expect(statSync(now).size).toBeGreaterThan(10_000_000);
    const [before, after] = [readFile(old), readFile(now)];
    const changes = compare(before, after, { today: TODAY });
    expect(changes.map(({ rule, subject }) => `${rule} ${subject}`)).toEqual(["type-widened thing-500.size"]);
    // All are reached from all, through the circle.
    expect(changes[0]?.operations).toHaveLength(OPERATIONS);
    expect(changes[0]?.place.line).toBeGreaterThan(1_000);
    const page = render(makeReport(before, after, changes, undefined, undefined), "html", { color: false });
    expect(page.length).toBeLessThan(10_000);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
