import { join } from "node:path";
import { distTagOf } from "./check-versions.ts";
import type { Npm } from "./npm.ts";
import { type ReleasedFile, readReleaseList } from "./release-list.ts";

/** How packages are published. */
export interface PublishOptions {
  /** Of the release: `v` and the version that the packages must have. */
  readonly tag: string;
  /** Under which dist-tag. Defaults to `latest`, or to what a pre-release is called. */
  readonly distTag?: string | undefined;
  /** Whether npm proves where they were built, which it can on a CI service alone. */
  readonly provenance: boolean;
  /** Whether everything is done but the upload. */
  readonly dryRun: boolean;
}

/** What became of one package. */
export interface Published {
  readonly name: string;
  readonly version: string;
  /** `present` if the registry has the very same tarball already, from a run that broke off. */
  readonly outcome: "published" | "present" | "dry run";
}

/**
 * Publishes the packages that `pack:all --publishable` wrote into a folder, one after the other, so that none is offered before what it
 * needs. A run that broke off can be repeated.
 *
 * @param folder absolute
 * @param report receives each package when it is done
 * @throws Error if the tag says another version, if a tarball is not the one that was packed, if the registry has another tarball under
 *   that version, or if npm fails; nothing is published unless all of the registry's answers allow it
 */
export async function publishAll(
  folder: string,
  npm: Npm,
  { tag, distTag, provenance, dryRun }: PublishOptions,
  report: (published: Published) => void,
): Promise<void> {
  const { version, packages } = readReleaseList(folder);
  if (tag !== `v${version}`) throw new Error(`expected the tag v${version}, as the packages have it, but got ${tag}`);
  const present = new Set<ReleasedFile>();
  for (const released of packages) if (await isPresent(npm, released, version)) present.add(released);
  for (const released of packages) {
    const { name, file } = released;
    if (present.has(released)) {
      report({ name, version, outcome: "present" });
      continue;
    }
    const flags = [`--tag=${distTag ?? distTagOf(version)}`, `--provenance=${provenance}`, `--dry-run=${dryRun}`];
    const { status, stderr } = await npm(["publish", join(folder, file), "--access=public", ...flags]);
    if (status !== 0) throw new Error(`npm publish ${file} ended with ${status}:\n${stderr.trim()}`);
    report({ name, version, outcome: dryRun ? "dry run" : "published" });
  }
}

/** Whether the registry has a package in this version. @throws Error if it is another tarball, or if the registry does not say */
async function isPresent(npm: Npm, { name, integrity }: ReleasedFile, version: string): Promise<boolean> {
  const { status, stdout, stderr } = await npm(["view", `${name}@${version}`, "dist.integrity", "--json"]);
  // A package without that version is found, and has nothing to show.
  if (status === 0 && stdout.trim() === "") return false;
  if (status !== 0) {
    if (/"code": *"E404"/.test(stdout) || /\bE404\b/.test(stderr)) return false;
    throw new Error(`npm view ${name}@${version} ended with ${status}:\n${stderr.trim()}`);
  }
  const found: unknown = JSON.parse(stdout);
  if (found === integrity) return true;
  throw new Error(
    `${name}@${version} is published already, with other contents: expected ${integrity}, but got ${found}`,
  );
}
