import { expect, test } from "vitest";
import { releaseManifest, repositoryOf } from "../src/release-manifest.ts";

const MANIFEST = {
  name: "@managed-agents/sample",
  version: "1.2.3",
  private: true,
  type: "module",
  exports: { ".": "./dist/index.js" },
  scripts: { postinstall: "echo" },
  dependencies: { yaml: "2.9.1" },
  devDependencies: { vitest: "5.1.0" },
  managedAgents: { program: "dist/node/main.js" },
};

test("a tarball has what its users need, and nothing for those who work on the package", () => {
  expect(releaseManifest(MANIFEST, { publishable: false, standalone: false })).toEqual({
    name: "@managed-agents/sample",
    version: "1.2.3",
    private: true,
    type: "module",
    exports: { ".": "./dist/index.js" },
    dependencies: { yaml: "2.9.1" },
  });
});

test("only a tarball that may be published is not private, and is published with its provenance", () => {
  const { private: hidden, publishConfig } = releaseManifest(MANIFEST, { publishable: true, standalone: false });
  expect({ hidden, publishConfig }).toEqual({
    hidden: undefined,
    publishConfig: { access: "public", provenance: true },
  });
});

test("a tarball that stands alone names what travels in it", () => {
  const { bundleDependencies } = releaseManifest(MANIFEST, { publishable: false, standalone: true });
  expect(bundleDependencies).toEqual(["yaml"]);
});

test("a tarball that stands alone has the optional peers that it names, and no other tarball has them", () => {
  const manifest = {
    ...MANIFEST,
    peerDependencies: { store: "^6.0.0", runner: "^1.0.0" },
    managedAgents: { standalone: ["store"] },
  };
  const alone = releaseManifest(manifest, { publishable: false, standalone: true });
  expect(alone).toMatchObject({
    dependencies: { yaml: "2.9.1", store: "^6.0.0" },
    bundleDependencies: ["yaml", "store"],
  });
  expect(releaseManifest(manifest, { publishable: true, standalone: false }).dependencies).toEqual({ yaml: "2.9.1" });
});

test("a tarball names the repository that it was built in, if that is known", () => {
  const repository = repositoryOf("https://git.example/kit.git", "packages/sample");
  const release = { publishable: true, standalone: false, repository };
  expect(releaseManifest(MANIFEST, release).repository).toEqual({
    type: "git",
    url: "git+https://git.example/kit.git",
    directory: "packages/sample",
  });
  expect(releaseManifest(MANIFEST, { publishable: true, standalone: false })).not.toHaveProperty("repository");
});

test.each(["kit", "git@git.example:kit.git", "https://git.example", "https://git.example/a b"])(
  "%j is no repository",
  (address) => {
    expect(() => repositoryOf(address, "packages/sample")).toThrow(
      `repository: expected an address that begins with https://, but got ${JSON.stringify(address)}`,
    );
  },
);
