import { createHash } from "node:crypto";
import { appendFileSync, cpSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { describe, expect, inject, test } from "vitest";
import { mustRun, PACKAGES, VERSION } from "../../package/src/project.ts";
import { follow, readQuickStarts } from "../../package/src/quick-start.ts";
import { publish } from "./rehearse.ts";

const { folder, packed, url, reader, publisher, refused, published } = inject("rehearsal");
const { byName, packed: starts } = readQuickStarts();

const NAMES = ["types", "contract", "client", "mock", "cli", "mcp"].map((name) => `@managed-agents/${name}`);

const node22 = join(
  dirname(createRequire(import.meta.url).resolve(`node-${process.platform}-${process.arch}/package.json`)),
  "bin/node",
);

test("the release's command publishes every package, each after what it needs", () => {
  expect({ status: published.status, stderr: published.stderr }).toEqual({ status: 0, stderr: "" });
  expect(published.stdout.trim().split("\n")).toEqual(NAMES.map((name) => `published  ${name}@${VERSION}`));
  expect(NAMES).toHaveLength(PACKAGES.length);
});

test("the registry has the very tarballs that were packed, as the latest, with their repository", async () => {
  const { packages } = JSON.parse(readFileSync(join(packed, "release.json"), "utf8"));
  for (const { name, integrity } of packages) {
    const response = await fetch(url + name.replace("/", "%2f"));
    const { "dist-tags": tags, versions } = (await response.json()) as {
      "dist-tags": object;
      versions: Record<string, { dist: { integrity: string }; repository: object; private?: boolean }>;
    };
    expect(tags).toEqual({ latest: VERSION });
    expect(versions[VERSION]?.dist.integrity).toBe(integrity);
    expect(versions[VERSION]?.repository).toEqual({
      type: "git",
      url: "git+https://git.example/managed-agents-kit.git",
      directory: `packages/${name.replace("@managed-agents/", "")}`,
    });
  }
});

test("publishing once more changes nothing", async () => {
  const { status, stdout } = await publish(packed, publisher);
  expect({ status, stdout }).toEqual({
    status: 0,
    stdout: NAMES.map((name) => `present    ${name}@${VERSION}\n`).join(""),
  });
});

test("other contents under a version that is published are refused", async () => {
  const changed = join(folder, "changed");
  cpSync(packed, changed, { recursive: true });
  const list = JSON.parse(readFileSync(join(changed, "release.json"), "utf8"));
  // As if the last package had been built anew: its list says so too.
  const last = list.packages.at(-1);
  appendFileSync(join(changed, last.file), "\n");
  const digest = createHash("sha512").update(readFileSync(join(changed, last.file)));
  last.integrity = `sha512-${digest.digest("base64")}`;
  writeFileSync(join(changed, "release.json"), JSON.stringify(list));
  const { status, stdout, stderr } = await publish(changed, publisher);
  expect({ status, stdout }).toEqual({ status: 1, stdout: "" });
  expect(stderr).toContain(`${last.name}@${VERSION} is published already, with other contents`);
});

test("a tag of another version publishes nothing", async () => {
  expect(await publish(packed, publisher, "v99.0.0")).toEqual({
    status: 1,
    stdout: "",
    stderr: `release: expected the tag v${VERSION}, as the packages have it, but got v99.0.0\n`,
  });
});

test("who may not publish is refused by the registry, with npm's reason", () => {
  expect({ status: refused.status, stdout: refused.stdout }).toEqual({ status: 1, stdout: "" });
  expect(refused.stderr).toMatch(/^release: npm publish managed-agents-types-.*\.tgz ended with 1:\n/);
  expect(refused.stderr).toMatch(/npm error code E40[13]\b/);
});

test("nothing that was printed holds the token", () => {
  const [, token = ""] = /_authToken=(.+)/.exec(readFileSync(publisher, "utf8")) ?? [];
  expect(token.length).toBeGreaterThan(16);
  for (const { stdout, stderr } of [refused, published]) expect(stdout + stderr).not.toContain(token);
});

describe.each([
  ["Node 22", node22],
  ["the Node of the repository", process.execPath],
])("on %s", (_, node) => {
  test.each(["sdk", "client"] as const)(
    "README's lines for the %s are green with packages installed by name",
    async (client) => {
      const version = (await mustRun(node, ["-p", "process.versions.node"], folder)).trim();
      const project = join(folder, `${client}-${version}`);
      const start = { ...starts[client], install: byName[client] };
      const { status, stdout, stderr } = await follow(start, project, node, reader);
      expect({ status, said: status === 0 ? "" : stdout + stderr }).toEqual({ status: 0, said: "" });
      expect(stdout).toMatch(/^. pass 1$/m);
      const { dependencies, devDependencies } = JSON.parse(readFileSync(join(project, "package.json"), "utf8"));
      expect(Object.values({ ...dependencies, ...devDependencies }).join(" ")).not.toContain("file:");
      const lock = JSON.parse(readFileSync(join(project, "package-lock.json"), "utf8"));
      const { packages } = JSON.parse(readFileSync(join(packed, "release.json"), "utf8"));
      const locked = packages.map(({ name }: { name: string }) => lock.packages[`node_modules/${name}`]?.integrity);
      const expected = packages.map(({ integrity }: { integrity: string }) => integrity);
      // All that the emulator needs came along; the client only where it was asked for.
      const asked = [true, true, client === "client", true, false, false];
      expect(locked).toEqual(
        expected.map((integrity: string, index: number) => (asked[index] ? integrity : undefined)),
      );
    },
  );
});

test("every command starts from a project that installed it by name", async () => {
  const project = join(folder, "commands");
  const install = "npm install @managed-agents/cli @managed-agents/mock @managed-agents/contract @managed-agents/mcp";
  const test = ["", "-mock", "-contract", "-mcp"].map((name) => `npx managed-agents${name} --help`).join(" && ");
  const start = { install, file: "unused.mjs", code: "", test };
  const { status, stdout, stderr } = await follow(start, project, process.execPath, reader);
  expect({ status, said: status === 0 ? "" : stdout + stderr }).toEqual({ status: 0, said: "" });
  expect(stdout.match(/^Usage: managed-agents[\w-]*/gm)).toEqual(
    expect.arrayContaining(["Usage: managed-agents", "Usage: managed-agents-mock", "Usage: managed-agents-mcp"]),
  );
});
