import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { delimiter, dirname, join, resolve } from "node:path";
import { type Ran, run } from "./project.ts";

const ROOT = resolve(import.meta.dirname, "../../..");
const SECTION = "Use it in your project";

/** What README tells the user of one client to do. */
export interface QuickStart {
  /** The command that installs what is needed. */
  readonly install: string;
  readonly file: string;
  readonly code: string;
  /** The command that runs the code. */
  readonly test: string;
}

/** README's section for those who have a project of their own. */
export interface QuickStarts {
  /** The command that packs the packages, in a clone. */
  readonly pack: string;
  /** By client. */
  readonly packed: { readonly sdk: QuickStart; readonly client: QuickStart };
  /** The commands that install what is published, in the place of those above. */
  readonly byName: { readonly sdk: string; readonly client: string };
}

/** The commands and the code of README, as they stand there. @throws Error if README has them no more */
export function readQuickStarts(): QuickStarts {
  const readme = readFileSync(join(ROOT, "README.md"), "utf8");
  const [, section] = new RegExp(`^## ${SECTION}\\n(.*?)(?=^## )`, "ms").exec(readme) ?? [];
  if (section === undefined) throw new Error(`README has no section "${SECTION}"`);
  const [head = "", sdk = "", client = "", published = ""] = section.split(/^### .*\n/m);
  const [pack] = readBlocks("sh", head);
  const [byName] = readBlocks("sh", published);
  const [sdkByName, clientByName] = byName?.split("\n") ?? [];
  if (pack === undefined || sdkByName === undefined || clientByName === undefined) {
    throw new Error(`expected commands under "${SECTION}" in README, first to pack, and last two to install by name`);
  }
  const withoutRemark = pack.replace(/ +#.*$/, "");
  return {
    pack: withoutRemark,
    packed: { sdk: readQuickStart(sdk), client: readQuickStart(client) },
    byName: { sdk: sdkByName, client: clientByName },
  };
}

function readQuickStart(text: string): QuickStart {
  const [install, test] = readBlocks("sh", text);
  const [, file, code] = /^\/\/ ([\w.-]+)\n(.*)$/s.exec(readBlocks("js", text)[0] ?? "") ?? [];
  if (install === undefined || test === undefined || file === undefined || code === undefined) {
    throw new Error(`expected a command, a file and a command in README, but got:\n${text}`);
  }
  return { install, file, code, test };
}

const readBlocks = (language: string, text: string): string[] =>
  [...text.matchAll(new RegExp(`^\`\`\`${language}\\n(.*?)\\n\`\`\`$`, "gms"))].map(([, block = ""]) => block);

/** The release of the official SDK that the kit is tested with: README names none, and a test must not change with the next one. */
const SDK = JSON.parse(readFileSync(join(ROOT, "packages/client/package.json"), "utf8")) as {
  readonly devDependencies: { readonly "@anthropic-ai/sdk": string };
};

const pin = (command: string): string =>
  command.replace(/@anthropic-ai\/sdk(?=\s|$)/, `$&@${SDK.devDependencies["@anthropic-ai/sdk"]}`);

/**
 * Follows README in an empty project.
 *
 * @param project absolute; it is made
 * @param node executable that npm and the test run on, absolute
 * @param settings the project's `.npmrc`; none if empty
 * @returns what the test wrote
 * @throws Error if the packages cannot be installed, with what npm wrote
 */
export async function follow(
  { install, file, code, test }: QuickStart,
  project: string,
  node: string,
  settings = "",
): Promise<Ran> {
  mkdirSync(project);
  writeFileSync(join(project, "package.json"), '{ "name": "empty", "private": true }\n');
  writeFileSync(join(project, file), code);
  if (settings !== "") writeFileSync(join(project, ".npmrc"), settings);
  const variables = { ...QUIET, PATH: `${dirname(node)}${delimiter}${process.env.PATH}` };
  const installed = await run("sh", ["-c", pin(install)], project, variables);
  if (installed.status !== 0) throw new Error(`${install} ended with ${installed.status}:\n${installed.stderr}`);
  return await run("sh", ["-c", test], project, variables);
}

const QUIET = {
  npm_config_audit: "false",
  npm_config_fund: "false",
  npm_config_prefer_offline: "true",
  npm_config_update_notifier: "false",
};
