import { readFileSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";

/** Sections of the mock's README, by the folder in which their files are used. */
const SECTIONS = { vitest: "In Vitest", jest: "In Jest", playwright: "In Playwright" } as const;

/** Ports that the recipes name; each becomes a free one, so that a machine may be busy with others. */
const PORTS = ["3000", "4010"];
const PORT = /(127\.0\.0\.1:|--port |listen\()(3000|4010)\b/g;

/**
 * The code of a section that stands under a file name: blocks whose first line is a comment with that name.
 *
 * @returns by file name, in their order
 */
export function readRecipe(readme: string, heading: string): Map<string, string> {
  const [, section] = new RegExp(`^## ${heading}\\n(.*?)(?=^## )`, "ms").exec(readme) ?? [];
  if (section === undefined) throw new Error(`README has no section "${heading}"`);
  const blocks = section.matchAll(/^```[a-z]+\n\/\/ ([\w.-]+\.[cm]?[jt]s)\n(.*?)^```$/gms);
  return new Map([...blocks].map(([, name = "", code = ""]) => [name, code]));
}

/** Writes what the README of the installed mock shows beside the files of each recipe. @param project absolute folder */
export async function writeRecipes(project: string): Promise<void> {
  const readme = readFileSync(join(project, "node_modules/@managed-agents/mock/README.md"), "utf8");
  const free = await Promise.all(PORTS.map(freePort));
  const onFreePorts = (code: string): string =>
    code.replace(PORT, (_, before: string, port: string) => `${before}${free[PORTS.indexOf(port)]}`);
  for (const [folder, heading] of Object.entries(SECTIONS)) {
    for (const [name, code] of readRecipe(readme, heading)) {
      writeFileSync(join(project, "recipes", folder, name), onFreePorts(code));
    }
  }
  const application = join(project, "recipes/playwright/app.mjs");
  writeFileSync(application, onFreePorts(readFileSync(application, "utf8")));
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const { port } = server.address() as { port: number };
      server.close(() => resolve(port));
    });
  });
}
