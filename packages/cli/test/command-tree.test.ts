import { expect, test } from "vitest";
import { GLOBAL_FLAGS } from "../src/args/global-flags.ts";
import { expectedKinds } from "../src/body/describe-value.ts";
import type { FlagDescriptor } from "../src/command-descriptor.ts";
import { OWN_COMMANDS } from "../src/commands/own-commands.ts";
import { COMMANDS } from "../src/gen/commands.gen.ts";
import { runIn } from "./run-in.ts";

const ADVICE =
  "The commands are what people and their scripts rely on. Look at the difference, then write it: npm run surface";

test("the tree of commands is as it was reviewed", async () => {
  const own = OWN_COMMANDS.map(({ name, flags }) => [name, ...flags.map(({ flag }) => `    --${flag}`)].join("\n"));
  const all = COMMANDS.map(({ name, flags }) => [name, ...flags.map(lineOf)].join("\n"));
  await expect(`${[...own, ...all].join("\n")}\n`, ADVICE).toMatchFileSnapshot("command-tree.txt");
});

function lineOf({ flag, kinds, items, required, values }: FlagDescriptor): string {
  const kind = items === undefined ? expectedKinds(kinds) : `${expectedKinds(items)}, repeatable`;
  const closed = values === undefined ? "" : `, ${values.length} values`;
  return `    --${flag.padEnd(30)} ${kind}${closed}${required ? ", required" : ""}`;
}

/** Typed by hand from the documentation of `ant`; what is left out there is left out here. */
const DOCUMENTED: Readonly<Record<string, string>> = {
  "beta:sessions create": "agent environment-id initial-event metadata resource title vault-id budget",
  "beta:sessions retrieve": "session-id",
  "beta:sessions delete": "session-id",
  "beta:sessions archive": "session-id",
  "beta:sessions update": "session-id agent agent.tools agent.mcp-servers metadata title vault-id budget",
  "beta:sessions list":
    "agent-id agent-version created-at-gt created-at-gte created-at-lt created-at-lte deployment-id include-archived limit memory-store-id order page status",
  "beta:sessions:events list":
    "session-id created-at-gt created-at-gte created-at-lt created-at-lte limit order page type",
  "beta:sessions:events send": "session-id event",
  "beta:sessions:events stream": "session-id event-delta",
  "beta:sessions:resources list": "session-id limit page",
  "beta:sessions:resources add": "session-id file-id type mount-path",
  "beta:sessions:resources retrieve": "session-id resource-id",
  "beta:sessions:resources update": "session-id resource-id authorization-token",
  "beta:sessions:resources delete": "session-id resource-id",
  "beta:sessions:threads list": "session-id",
  "beta:sessions:threads retrieve": "session-id thread-id",
  "beta:sessions:threads archive": "session-id thread-id",
  "beta:sessions:threads:events list": "session-id thread-id",
  "beta:sessions:threads:events stream": "session-id thread-id event-delta",
  "beta:agents create":
    "name model system description tool mcp-server mcp-server.name mcp-server.type mcp-server.url skill multiagent multiagent.type multiagent.agents metadata",
  "beta:agents retrieve": "agent-id version",
  "beta:agents update": "agent-id version",
  "beta:agents list": "created-at-gte created-at-lte include-archived limit page",
  "beta:agents archive": "agent-id",
  "beta:agents:versions list": "agent-id limit page",
  "beta:environments create": "name config description metadata scope",
  "beta:environments retrieve": "environment-id",
  "beta:environments delete": "environment-id",
  "beta:environments archive": "environment-id",
  "beta:environments update": "environment-id",
  "beta:environments list": "include-archived limit page",
  "beta:files upload": "file",
  "beta:files list": "limit scope-id page",
  "beta:files retrieve-metadata": "file-id",
  "beta:files delete": "file-id",
  "beta:files download": "file-id",
  "beta:vaults create": "display-name metadata",
  "beta:vaults:credentials create": "vault-id auth display-name metadata",
  "beta:vaults:credentials retrieve": "vault-id credential-id",
  "beta:vaults:credentials update": "vault-id credential-id",
  "beta:vaults:credentials delete": "vault-id credential-id",
  "beta:vaults:credentials archive": "vault-id credential-id",
  "beta:vaults:credentials mcp-oauth-validate": "vault-id credential-id",
  "beta:vaults:credentials list": "vault-id",
  "beta:memory-stores create": "name description",
  "beta:memory-stores:memories create": "memory-store-id path content view",
  "beta:memory-stores:memories list": "path-prefix depth view",
  "beta:memory-stores:memories update": "memory-id content path precondition.type precondition.content-sha256",
  "beta:memory-stores:memories delete": "expected-content-sha256",
  "beta:memory-stores:memory-versions list": "memory-store-id",
  "beta:memory-stores:memory-versions retrieve": "memory-version-id",
  "beta:memory-stores:memory-versions redact": "memory-version-id",
};

test.each(Object.entries(DOCUMENTED))("%s has the documented flags %s", (name, flags) => {
  const command = COMMANDS.find((one) => one.name === name);
  expect(command?.flags.map(({ flag }) => flag)).toEqual(expect.arrayContaining(flags.split(" ")));
});

test("no flag of an operation has the name of a flag that all have", () => {
  const general = new Set(GLOBAL_FLAGS.map(({ flag }) => flag));
  expect(COMMANDS.flatMap(({ flags }) => flags.filter(({ flag }) => general.has(flag)))).toEqual([]);
});

test.each(COMMANDS.map(({ name, example }) => [name, example]))(
  "the example of %s is a request",
  async (_, example) => {
    const [line = "", ...yaml] = example.split("\n");
    const words = [...line.replace(/ <<'YAML'$/, "").matchAll(/'([^']*)'|"([^"]*)"|(\S+)/g)];
    const args = words
      .slice(1)
      .map(([, single, double, bare]) => single ?? double?.replace(/^\$/, "id_of_") ?? bare ?? "");
    const stdin = yaml.slice(0, -1).join("\n");
    const upload = args.map((arg) => (arg === "./data.csv" ? import.meta.filename : arg));
    const { code, out, err } = await runIn([...upload, "--dry-run"], { stdin });
    expect(err).toBe("");
    expect(code).toBe(0);
    expect(out).toMatch(/^curl /);
  },
);

test.each(COMMANDS.map(({ name }) => name))("the help of %s fits 80 columns and has an example", async (name) => {
  const { code, out } = await runIn([...name.split(" "), "--help"]);
  expect(code).toBe(0);
  expect(out).toContain(`Usage: managed-agents ${name}`);
  const [text = "", example] = out.split("\nExample:\n");
  expect(example).toMatch(/^ {2}managed-agents /);
  expect(text.split("\n").filter((line) => line.length > 80 && line.trim().includes("  "))).toEqual([]);
});
