import { appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, expect, test } from "vitest";
import type { NpmResult } from "../../src/release/npm.ts";
import { type Published, type PublishOptions, publishAll } from "../../src/release/publish.ts";
import { describeFile, writeReleaseList } from "../../src/release/release-list.ts";

const NAMES = ["types", "client"];
const OPTIONS: PublishOptions = { tag: "v1.2.3", provenance: true, dryRun: false };
const NOT_FOUND = { status: 1, stdout: '{ "error": { "code": "E404" } }', stderr: "npm error code E404" };
const DONE = { status: 0, stdout: "", stderr: "" };

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

function packed(version = "1.2.3", publishable = true): string {
  const folder = mkdtempSync(join(tmpdir(), "release-"));
  folders.push(folder);
  const packages = NAMES.map((name) => {
    writeFileSync(join(folder, `${name}.tgz`), `contents of ${name}`);
    return describeFile(`@kit/${name}`, join(folder, `${name}.tgz`));
  });
  writeReleaseList(folder, { version, publishable, packages, standalone: [] });
  return folder;
}

/** An npm that answers by command and package, and what it was asked. */
function fakeNpm(answers: Readonly<Record<string, NpmResult>> = {}) {
  const calls: string[] = [];
  const npm = async ([command = "", what = "", ...flags]: readonly string[]): Promise<NpmResult> => {
    const name = what.replace(/^.*\//, "");
    calls.push([command, name, ...flags].join(" "));
    return answers[`${command} ${name}`] ?? (command === "view" ? NOT_FOUND : DONE);
  };
  return { npm, calls };
}

async function publish(folder: string, { npm }: ReturnType<typeof fakeNpm>, options: Partial<PublishOptions> = {}) {
  const published: Published[] = [];
  await publishAll(folder, npm, { ...OPTIONS, ...options }, (one) => published.push(one));
  return published.map(({ name, outcome }) => `${name} ${outcome}`);
}

test("packages are published in order, with their provenance, once the registry has answered for all of them", async () => {
  const fake = fakeNpm();
  expect(await publish(packed(), fake)).toEqual(["@kit/types published", "@kit/client published"]);
  expect(fake.calls).toEqual([
    "view types@1.2.3 dist.integrity --json",
    "view client@1.2.3 dist.integrity --json",
    "publish types.tgz --access=public --tag=latest --provenance=true --dry-run=false",
    "publish client.tgz --access=public --tag=latest --provenance=true --dry-run=false",
  ]);
});

test("a pre-release is not the latest, and a dist-tag can be named", async () => {
  const beta = fakeNpm();
  await publish(packed("2.0.0-beta.1"), beta, { tag: "v2.0.0-beta.1", provenance: false, dryRun: true });
  expect(beta.calls.at(-1)).toBe("publish client.tgz --access=public --tag=beta --provenance=false --dry-run=true");
  const older = fakeNpm();
  await publish(packed(), older, { distTag: "v1" });
  expect(older.calls.at(-1)).toContain("--tag=v1 ");
});

test("a run that broke off is continued: what is there with the same contents is left", async () => {
  const folder = packed();
  const { integrity } = describeFile("", join(folder, "types.tgz"));
  const fake = fakeNpm({ "view types@1.2.3": { ...DONE, stdout: JSON.stringify(integrity) } });
  expect(await publish(folder, fake)).toEqual(["@kit/types present", "@kit/client published"]);
  expect(fake.calls.filter((call) => call.startsWith("publish types"))).toEqual([]);
});

test.each([
  ["other contents under the version", { ...DONE, stdout: '"sha512-other"' }, "published already, with other contents"],
  ["a registry that does not answer", { status: 1, stdout: "", stderr: "npm error code ECONNREFUSED" }, "ECONNREFUSED"],
])("%s publishes nothing, not even what came before", async (_, answer, message) => {
  const fake = fakeNpm({ "view client@1.2.3": answer });
  await expect(publish(packed(), fake)).rejects.toThrow(message);
  expect(fake.calls.filter((call) => call.startsWith("publish"))).toEqual([]);
});

test("a refusal of the registry ends the run, with what npm wrote", async () => {
  const fake = fakeNpm({ "publish types.tgz": { status: 1, stdout: "", stderr: "npm error 403 Forbidden\n" } });
  await expect(publish(packed(), fake)).rejects.toThrow("npm publish types.tgz ended with 1:\nnpm error 403 Forbidden");
  expect(fake.calls.at(-1)).toContain("publish types.tgz");
});

test("another tag, private packages, a changed tarball and an empty folder are refused before npm runs", async () => {
  const fake = fakeNpm();
  await expect(publish(packed(), fake, { tag: "v1.2.4" })).rejects.toThrow("expected the tag v1.2.3, as the packages");
  await expect(publish(packed("1.2.3", false), fake)).rejects.toThrow("holds private packages");
  const changed = packed();
  appendFileSync(join(changed, "client.tgz"), "more");
  await expect(publish(changed, fake)).rejects.toThrow("client.tgz is not what was packed: expected sha512-");
  await expect(publish(tmpdir(), fake)).rejects.toThrow("release.json, as pack:all writes it");
  expect(fake.calls).toEqual([]);
});

test("a list that is none is refused", async () => {
  const folder = packed();
  writeFileSync(join(folder, "release.json"), "{}");
  await expect(publish(folder, fakeNpm())).rejects.toThrow("release.json: expected a version and packages");
});

test("a list that names a file elsewhere is refused", async () => {
  const folder = packed();
  const list = readFileSync(join(folder, "release.json"), "utf8").replace('"types.tgz"', '"../types.tgz"');
  writeFileSync(join(folder, "release.json"), list);
  await expect(publish(folder, fakeNpm())).rejects.toThrow('expected "../types.tgz" to be the name of a file');
});

test("the check sums are what sha256sum writes of the same files", () => {
  expect(readFileSync(join(packed(), "SHA256SUMS"), "utf8")).toBe(
    `aaf737eba66310f8d441b9868530186e0e749c3ea19e0be059e043338850fc47  types.tgz
0ae3ee395095d7479cd8c06859b592a10a853f4d533ea20bfdf30aa5de62adc3  client.tgz
`,
  );
});
