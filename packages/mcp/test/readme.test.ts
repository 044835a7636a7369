import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { TOKEN_VARIABLE } from "../src/cli/options.ts";
import { DEFAULT_TOOLS, TOOLS } from "../src/gen/tools.gen.ts";
import { MAX_DOWNLOAD } from "../src/tools/limits.ts";

const FOLDER = join(import.meta.dirname, "..");
const readme = readFileSync(join(FOLDER, "README.md"), "utf8");

const blocks = (language: string): string[] =>
  [...readme.matchAll(new RegExp(`\`\`\`${language}\n([^]*?)\`\`\``, "g"))].map(([, text = ""]) => text);

test("the table of tools is that of the code", () => {
  const rows = DEFAULT_TOOLS.map(({ name, arguments: names }) => {
    const hints = TOOLS.find((tool) => tool.name === name)?.annotations;
    const mark = hints?.readOnlyHint ? "reads |" : hints?.destructiveHint ? "destructive |" : "|";
    return `| \`${name}\` | ${names.map((argument) => `\`${argument}\``).join(", ")} | ${mark}`;
  });
  expect(readme).toContain(rows.join("\n"));
  expect(readme).toContain(TOKEN_VARIABLE);
  expect(readme).toContain(`${MAX_DOWNLOAD.toLocaleString("en-US")} bytes down`);
});

test("the configurations of hosts are JSON, and start the command", () => {
  const commands = blocks("json").map(
    (text) => Object.values(JSON.parse(text).mcpServers ?? JSON.parse(text).servers)[0],
  );
  expect(commands).toMatchObject([
    { command: "managed-agents-mcp", args: ["--stdio", "--tools", "all"] },
    { command: "managed-agents-mcp", args: ["--stdio"] },
  ]);
});

test("the program runs as it stands there", async () => {
  const [program = ""] = blocks("ts");
  const output = await new Promise<string>((resolve, reject) => {
    const args = ["--input-type=module", "--eval", program];
    execFile(process.execPath, args, { cwd: FOLDER, env: { ANTHROPIC_API_KEY: "any" } }, (error, stdout) =>
      error ? reject(error) : resolve(stdout),
    );
  });
  expect(output).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/mcp\n$/);
});
