import { readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { CALLS, HOSTILE_TEXTS, PLAIN_CALL } from "../../test/calls.ts";
import { runInShell } from "../../test/run-in-shell.ts";
import { cliSample } from "./cli.ts";

const DOCUMENTED = resolve(import.meta.dirname, "../../../../spec/examples/cli");

interface DocumentedCommand {
  command: string;
  stdin?: object;
}

const documented = readdirSync(DOCUMENTED)
  .filter((file) => file.endsWith(".yaml"))
  .map((file) => [file, parse(readFileSync(resolve(DOCUMENTED, file), "utf8")) as DocumentedCommand] as const);

const commandWords = (words: readonly string[]): string => words.slice(0, 2).join(" ");

test.each(documented)("the documented command of %s is one that the samples use", (_, { command, stdin }) => {
  const received = runInShell("ant", command.replaceAll("$", "\\$"));
  const alike = CALLS.map((call) => runInShell("ant", cliSample(call))).filter(
    ({ words }) => commandWords(words) === commandWords(received.words),
  );
  expect(alike).not.toEqual([]);
  const bodyKeys = alike.flatMap(({ input }) => Object.keys((parse(input) as object | null) ?? {}));
  expect(bodyKeys).toEqual(expect.arrayContaining(Object.keys(stdin ?? {})));
});

test.each(CALLS.map((call, index) => [`${call.operationId} ${index}`, call] as const))(
  "%s reaches ant whole",
  (_, call) => {
    const { words, input } = runInShell("ant", cliSample(call));
    const levels = (call.aliasOf ?? call.operationId).replaceAll("_", "-").split(".");
    const verb = call.operationId === "vaults.credentials.validate" ? "mcp-oauth-validate" : levels.at(-1);
    expect(commandWords(words)).toBe(`beta:${levels.slice(0, -1).join(":")} ${verb}`);
    for (const { name, value } of call.pathValues)
      expect(words[words.indexOf(`--${name.replaceAll("_", "-")}`) + 1]).toBe(value);
    expect(parse(input)).toEqual(call.files === undefined ? (call.body ?? null) : null);
  },
);

test("a repeated filter is a repeated flag, in the singular", () => {
  const call = {
    ...PLAIN_CALL,
    operationId: "sessions.list",
    pathValues: [],
    query: [{ name: "statuses[]", value: ["idle", "running"] }],
  };
  expect(cliSample(call)).toBe("ant beta:sessions list --status idle --status running");
});

test("a filter whose flag no source shows is left out", () => {
  const call = { ...PLAIN_CALL, operationId: "sessions.threads.list", query: [{ name: "limit", value: 50 }] };
  expect(cliSample(call)).toBe("ant beta:sessions:threads list --session-id sesn_1");
});

test.each(HOSTILE_TEXTS)("%j survives in a flag and in the YAML", (text) => {
  const body = { text, list: [text, { [text]: text }] };
  const call = { ...PLAIN_CALL, pathValues: [{ name: "session_id", value: text }], body };
  const { words, input } = runInShell("ant", cliSample(call));
  expect(words).toEqual(["beta:sessions:events", "send", "--session-id", text]);
  expect(parse(input)).toEqual(body);
});

test("parts of a multipart body are flags, a file by its path", () => {
  const call = {
    ...PLAIN_CALL,
    operationId: "files.upload",
    pathValues: [],
    body: { file: "a", days: 3 },
    files: ["file"],
  };
  expect(cliSample(call)).toBe("ant beta:files upload --file path/to/file --days 3");
});

test("bytes go to a file", () => {
  const call = { ...PLAIN_CALL, operationId: "files.download", bytes: true };
  expect(cliSample(call)).toBe("ant beta:files download --session-id sesn_1 --output content");
});
