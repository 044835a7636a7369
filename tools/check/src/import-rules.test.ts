import { matchesGlob } from "node:path";
import { expect, test } from "vitest";
import { IMPORT_RULES } from "./import-rules.ts";
import type { Repository } from "./repository.ts";
import { validateImport } from "./validate-import.ts";

const NAMES = ["client", "contract", "mock", "types"];
const repository: Repository = {
  root: "/",
  scope: "@kit",
  workspaces: NAMES.map((name) => ({ folder: `packages/${name}`, manifest: { name: `@kit/${name}`, exports: "." } })),
  sources: [],
  documents: [],
  protocol: [],
};

function validate(file: string, specifier: string): string | undefined {
  const rule = IMPORT_RULES.find(({ files }) => files.some((glob) => matchesGlob(file, glob)));
  return rule ? validateImport(specifier, file, rule, repository) : "no rule";
}

// The borders that the architecture rests on, typed by hand: a wrong table must not confirm itself.
test.each([
  ["packages/types/src/index.ts", "yaml"],
  ["packages/types/src/index.ts", "node:fs"],
  ["packages/contract/src/index.ts", "node:fs"],
  ["packages/contract/src/index.ts", "./vitest/index.ts"],
  ["packages/contract/src/index.ts", "@kit/client"],
  ["packages/client/src/index.ts", "@kit/contract"],
  ["packages/client/src/index.ts", "@kit/mock"],
  ["packages/client/src/index.ts", "node:http"],
  ["packages/client/src/retry.test.ts", "@kit/mock"],
  ["packages/mock/src/app.ts", "@kit/client"],
  ["packages/mock/src/app.ts", "node:http"],
  ["packages/mock/src/app.ts", "./node/serve.ts"],
  ["packages/mock/src/app.test.ts", "@kit/client"],
  ["packages/mock/src/domain/thread.ts", "@kit/contract"],
  ["packages/mock/src/domain/thread.ts", "../state/world.ts"],
  ["packages/mock/src/operations/create.ts", "../http/app.ts"],
  ["packages/mock/src/operations/create.ts", "@kit/contract"],
  ["packages/mock/src/node/serve.ts", "@kit/client"],
  ["tools/gen/src/main.ts", "@kit/types"],
  ["tools/gen/src/main.ts", "../../../packages/types/src/index.ts"],
  ["tests/contract/src/run.ts", "../../../packages/mock/src/app.ts"],
])("%s may not import %s", (file, specifier) => {
  expect(validate(file, specifier)).toMatch(/^may not import .*\(rule: /);
});

test.each([
  ["packages/contract/src/index.ts", "@kit/types"],
  ["packages/contract/src/cli/main.ts", "node:fs"],
  ["packages/contract/src/vitest/index.ts", "vitest"],
  ["packages/client/src/index.ts", "openapi-fetch"],
  ["packages/mock/src/app.ts", "@kit/contract"],
  ["packages/mock/src/operations/create.ts", "../state/world.ts"],
  ["packages/mock/src/node/serve.ts", "../app.ts"],
  ["packages/mock/src/node/serve.ts", "@stoplight/prism-http"],
  ["tests/contract/src/run.ts", "@kit/mock"],
])("%s may import %s", (file, specifier) => {
  expect(validate(file, specifier)).toBeUndefined();
});
