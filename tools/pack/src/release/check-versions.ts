import type { Manifest } from "../release-manifest.ts";

const VERSION = /^\d+\.\d+\.\d+(?:-([0-9A-Za-z-]+)[0-9A-Za-z.-]*)?$/;

/**
 * Checks that packages that are released together have one version, and need each other in that version alone.
 *
 * @param manifests as they are in the repository
 * @param tag of the release, `v` and the version; undefined if none is known yet
 * @returns the version
 * @throws Error that lists everything that differs
 */
export function checkVersions(manifests: readonly Manifest[], tag?: string): string {
  const expected = tag === undefined ? manifests[0]?.version : tag.replace(/^v/, "");
  if (expected === undefined) throw new Error("expected at least one package to release");
  if (tag !== undefined && (!tag.startsWith("v") || !VERSION.test(expected))) {
    throw new Error(`expected a tag such as v1.2.3, but got ${JSON.stringify(tag)}`);
  }
  const released = new Set(manifests.map(({ name }) => name));
  const differing = manifests.flatMap(({ name, version, dependencies = {} }) => [
    ...(version === expected ? [] : [`${name} is ${version}`]),
    ...Object.entries(dependencies)
      .filter(([needed, range]) => released.has(needed) && range !== expected)
      .map(([needed, range]) => `${name} needs ${needed} ${range}`),
  ]);
  if (differing.length > 0) {
    const from = tag === undefined ? "as the first package has" : `as the tag ${tag} says`;
    throw new Error(`expected version ${expected} everywhere, ${from}, but:\n  ${differing.join("\n  ")}`);
  }
  return expected;
}

/** The dist-tag under which npm offers a version: `latest`, or the name of a pre-release: `beta` for 1.0.0-beta.2, `next` where it has none. */
export function distTagOf(version: string): string {
  const [, prerelease] = VERSION.exec(version) ?? [];
  if (prerelease === undefined) return "latest";
  return /^\d+$/.test(prerelease) ? "next" : prerelease;
}
