import { expect, test } from "vitest";
import { hostOf } from "./start.ts";

const ADVICE =
  "The tools are what hosts and their users rely on. Look at the difference, then write it: npm run surface";

test("the tools are those of tool-list.txt, with these hints and arguments", async () => {
  const { tools } = await (await hostOf({ tools: "all" })).listTools();
  const lines = tools.map(({ name, annotations, inputSchema }) => {
    const { readOnlyHint, destructiveHint, idempotentHint } = annotations ?? {};
    const hints = Object.entries({
      "read-only": readOnlyHint,
      destructive: destructiveHint,
      idempotent: idempotentHint,
    });
    const required = new Set(inputSchema.required);
    const names = Object.keys(inputSchema.properties ?? {}).map((name) => (required.has(name) ? name : `${name}?`));
    const said = hints.filter(([, holds]) => holds).map(([hint]) => hint);
    return `${name}(${names.join(", ")})${said.length === 0 ? "" : `  ${said.join(", ")}`}`;
  });
  await expect(`${lines.sort().join("\n")}\n`, ADVICE).toMatchFileSnapshot("tool-list.txt");
});
