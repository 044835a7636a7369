import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, inject, test } from "vitest";
import { mustRun, PACKAGES, run } from "./project.ts";

const ROOT = resolve(import.meta.dirname, "../../..");
const { tarballs, vitest5 } = inject("projects");

describe.each(PACKAGES)("the tarball of %s", (name) => {
  const tarball = tarballs[name] ?? "";
  const list = async (): Promise<string[]> => (await mustRun("tar", ["-tzf", tarball], ROOT)).trim().split("\n");

  test("holds the license and the README", async () => {
    expect(await list()).toEqual(expect.arrayContaining(["package/LICENSE", "package/README.md"]));
    const packed = await mustRun("tar", ["-xzOf", tarball, "package/LICENSE"], ROOT);
    expect(packed).toBe(readFileSync(join(ROOT, "LICENSE"), "utf8"));
  });

  test("holds no test", async () => {
    expect((await list()).filter((file) => /\.test(-d)?\.|\/test\//.test(file))).toEqual([]);
  });

  test("promises Node 22.13", async () => {
    const { engines } = JSON.parse(await mustRun("tar", ["-xzOf", tarball, "package/package.json"], ROOT));
    expect(engines).toEqual({ node: ">=22.13" });
  });

  test("passes publint", async () => {
    const { status, stdout, stderr } = await run("npx", ["--no", "publint", "run", tarball, "--strict"], ROOT);
    expect({ status, said: status === 0 ? "" : stdout + stderr }).toEqual({ status: 0, said: "" });
  });
});

/** A package that is a command alone has nothing to import. */
const LIBRARIES = PACKAGES.filter((name) => name !== "cli");

describe.each(LIBRARIES)("the tarball of %s", (name) => {
  const tarball = tarballs[name] ?? "";

  test("resolves to types of the right kind under node16, nodenext and bundler", async () => {
    // Vitest refuses to be required, so its matchers are an ES module alone.
    const options = ["--profile", "node16", "--format", "ascii", "--exclude-entrypoints", "./vitest"];
    const { status, stdout, stderr } = await run("npx", ["--no", "attw", tarball, ...options], ROOT);
    expect({ status, said: status === 0 ? "" : stdout + stderr }).toEqual({ status: 0, said: "" });
  });
});

test("the packages are installed from their tarballs", async () => {
  for (const name of PACKAGES) {
    const manifest = join(vitest5, "node_modules/@managed-agents", name, "package.json");
    expect(JSON.parse(readFileSync(manifest, "utf8")).name).toBe(`@managed-agents/${name}`);
  }
});
