import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { start } from "./run-process.ts";

const PACKAGES = resolve(import.meta.dirname, "../..");
const root = mkdtempSync(join(tmpdir(), "managed-agents-bins-"));
afterAll(() => rmSync(root, { recursive: true, force: true }));

interface Bin {
  readonly name: string;
  readonly folder: string;
  readonly file: string;
}

/** Every command that a package promises. */
const BINS: readonly Bin[] = readdirSync(PACKAGES).flatMap((folder) => {
  const manifest = join(PACKAGES, folder, "package.json");
  if (!existsSync(manifest)) return [];
  const { bin = {} } = JSON.parse(readFileSync(manifest, "utf8")) as {
    readonly bin?: Readonly<Record<string, string>>;
  };
  return Object.entries(bin).map(([name, file]) => ({ name, folder, file }));
});

/** Lays a workspace out as a clone has it after `npm ci`, and gives the command that npm makes. */
function install({ name, folder, file }: Bin, built: boolean): string {
  const clone = join(root, `${name}-${built ? "built" : "fresh"}`);
  const target = join(clone, "packages", folder);
  mkdirSync(join(clone, "node_modules/.bin"), { recursive: true });
  for (const entry of ["package.json", "bin"])
    cpSync(join(PACKAGES, folder, entry), join(target, entry), { recursive: true });
  if (built) symlinkSync(join(PACKAGES, folder, "dist"), join(target, "dist"));
  const link = join(clone, "node_modules/.bin", name);
  symlinkSync(join(target, file), link);
  // As npm does.
  chmodSync(join(target, file), 0o755);
  return link;
}

const env = { PATH: `${dirname(process.execPath)}:/usr/bin:/bin` };

test("the commands are those that the documentation names", () => {
  expect(BINS.map(({ name }) => name)).toEqual(
    expect.arrayContaining(["managed-agents", "managed-agents-contract", "managed-agents-mock"]),
  );
});

describe.each(BINS.map((bin) => [bin.name, bin] as const))("%s", (name, bin) => {
  test("is a file of the repository, which no build writes", () => {
    expect(bin.file).toMatch(/^\.\/bin\/[\w-]+\.js$/);
    expect(readFileSync(join(PACKAGES, bin.folder, bin.file), "utf8")).toMatch(/^#!\/usr\/bin\/env node\n/);
  });

  test("says in one line that it is not built and how to build it, in a clone that was only installed", async () => {
    const { code, out, err } = await start(install(bin, false), ["--help"], env).finished;
    expect([code, out]).toEqual([1, ""]);
    expect(err).toBe(`${name}: not built yet; run \`npm run build\` in the repository, then try again\n`);
  });

  test("shows its help in a clone that was built", async () => {
    const { code, out, err } = await start(install(bin, true), ["--help"], env).finished;
    expect([code, err]).toEqual([0, ""]);
    expect(out).toContain(`Usage: ${name}`);
  });
});
