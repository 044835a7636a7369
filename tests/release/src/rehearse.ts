import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { mustRun, type Ran, run, VERSION } from "../../package/src/project.ts";
import { type Registry, startRegistry, writeSettings } from "./registry.ts";
import { ROOT } from "./root.ts";

/** What the tests look at. */
export interface Rehearsal {
  /** Absolute, for projects; it is removed at the end. */
  readonly folder: string;
  /** Where the tarballs are, absolute. */
  readonly packed: string;
  readonly url: string;
  /** Settings of npm of one who installs. */
  readonly reader: string;
  /** A file of settings of npm, of the one who may publish. */
  readonly publisher: string;
  /** How publishing ended with a token that is worth nothing, when the registry was empty. */
  readonly refused: Ran;
  /** How publishing ended after that. */
  readonly published: Ran;
}

declare module "vitest" {
  interface ProvidedContext {
    readonly rehearsal: Rehearsal;
  }
}

/** Packs the packages as a release does, and publishes them with the release's command to a registry of its own. */
export default async function rehearse({ provide }: TestProject): Promise<() => Promise<void>> {
  const folder = mkdtempSync(join(tmpdir(), "release-"));
  let registry: Registry | undefined;
  const stop = async (): Promise<void> => {
    try {
      await registry?.close();
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  };
  try {
    const packed = join(folder, "packed");
    const release = ["--tag", `v${VERSION}`, "--repository", "https://git.example/managed-agents-kit.git"];
    await mustRun(process.execPath, ["tools/pack/src/main.ts", "--publishable", "--to", packed, ...release], ROOT);
    registry = await startRegistry(folder, "@managed-agents");
    const { url, reader } = registry;
    const publisher = writeSettings(folder, "publisher.npmrc", registry.publisher);
    const refused = await publish(packed, writeSettings(folder, "stranger.npmrc", registry.stranger));
    const published = await publish(packed, publisher);
    provide("rehearsal", { folder, packed, url, reader, publisher, refused, published });
  } catch (error) {
    await stop();
    throw error;
  }
  return stop;
}

/** Runs the command of the release workflow. @param settings file of npm's settings, absolute */
export const publish = (packed: string, settings: string, tag = `v${VERSION}`): Promise<Ran> => {
  // No CI service vouches for what is built here.
  const args = ["tools/pack/src/release/main.ts", "--tag", tag, "--from", packed, "--no-provenance"];
  return run(process.execPath, args, ROOT, { npm_config_userconfig: settings });
};
