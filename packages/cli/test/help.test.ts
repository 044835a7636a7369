import { expect, test } from "vitest";
import { EXIT, EXIT_TEXTS } from "../src/exit-codes.ts";
import { COMMANDS } from "../src/gen/commands.gen.ts";
import { runIn } from "./run-in.ts";

const help = async (...args: string[]): Promise<string> => {
  const { code, out, err } = await runIn(args, { env: {} });
  expect([code, err]).toEqual([0, ""]);
  return out;
};

test("the help of all names every command, every exit status and that it is unofficial", async () => {
  const out = await help("--help");
  for (const { name } of COMMANDS) {
    const [group = "", verb = ""] = name.split(" ");
    expect(out).toContain(`  ${group} `);
    expect(out).toContain(verb);
  }
  for (const text of Object.values(EXIT_TEXTS)) expect(out).toContain(text);
  expect(out).toContain("Unofficial: not affiliated with or endorsed by Anthropic.");
  expect(out).toContain("Example:\n");
});

test("every exit status has its text", () => {
  expect(Object.keys(EXIT_TEXTS)).toEqual(expect.arrayContaining(Object.values(EXIT).map(String)));
});

test("the help of a group lists its verbs with what they do, and the groups below", async () => {
  const out = await help("beta:sessions", "--help");
  expect(out).toMatch(/^ {2}archive {2,}Archive session$/m);
  expect(out).toContain("See also: beta:sessions:events, beta:sessions:resources");
  expect(out).toContain("Example:\n  managed-agents beta:sessions list\n");
});

test("the help of an operation has the words of the document, its flags and an example", async () => {
  const out = await help("beta:sessions", "create", "-h");
  expect(out).toContain("Create session.");
  expect(out).toMatch(/--agent {2,}.*Required\./s);
  expect(out).toMatch(/--vault-id .*Can be repeated\./s);
  expect(out).toContain("The body can also come as YAML or JSON on standard input.");
  expect(out).not.toContain("--max-items");
});

test.each(["run", "completion"])("the help of %s has an example, and help %s is the same", async (name) => {
  const out = await help(name, "--help");
  expect(out).toMatch(/\nExample:\n {2}\S/);
  expect(await help("help", name)).toBe(out);
});

test("the help of mock is the emulator's", async () => {
  expect(await help("mock", "--help")).toContain("Usage: managed-agents-mock [options]");
});
