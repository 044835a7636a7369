import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { expect, test } from "vitest";
import { PACKAGES } from "../src/pack-all.ts";

const ROOT = resolve(import.meta.dirname, "../../..");

test("SECURITY.md names the scope, every package and every command as names that must be ours", () => {
  const [, names = ""] =
    /^## Names that must be ours\n(.*)/ms.exec(readFileSync(join(ROOT, "SECURITY.md"), "utf8")) ?? [];
  const manifests = PACKAGES.map(
    (name) =>
      JSON.parse(readFileSync(join(ROOT, "packages", name, "package.json"), "utf8")) as {
        readonly name: string;
        readonly bin?: Readonly<Record<string, string>>;
      },
  );
  const bins = manifests.flatMap(({ bin = {} }) => Object.keys(bin));
  expect(bins).toHaveLength(4);
  const [scopes, packages] = [0, 1].map((part) => manifests.map(({ name }) => name.split("/")[part] ?? ""));
  const missing = [...new Set([...(scopes ?? []), ...(packages ?? []), ...bins])].filter(
    (name) => !names.includes(`\`${name}\``),
  );
  expect(missing).toEqual([]);
});
