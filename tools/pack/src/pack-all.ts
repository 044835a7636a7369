import { cpSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { collectDependencies } from "./collect-dependencies.ts";
import { checkVersions } from "./release/check-versions.ts";
import { describeFile, writeReleaseList } from "./release/release-list.ts";
import { type Manifest, type Release, releaseManifest, repositoryOf } from "./release-manifest.ts";
import { npmPack, unpack, writeTarball } from "./tarball.ts";

/** The packages, by folder under `packages/`, in the order in which one needs the other. */
export const PACKAGES = ["types", "contract", "client", "mock", "cli", "mcp"] as const;

/** The packages that are also packed with everything they need. */
const STANDALONE = ["client", "mock"] as const;

/** What tarballs are packed for. */
export interface PackOptions {
  /** Whether they may be published. Defaults to false. */
  readonly publishable?: boolean;
  /** Of the release: `v` and the version that every package must have. */
  readonly tag?: string | undefined;
  /** Address of the repository, as git clones it. */
  readonly repository?: string | undefined;
}

/** One tarball. */
export interface Packed {
  /** By folder under `packages/`. */
  readonly name: (typeof PACKAGES)[number];
  readonly standalone: boolean;
  /** Absolute. */
  readonly file: string;
  readonly bytes: number;
}

/**
 * Packs every package into one folder, which is written anew, and the emulator and the client once more with their dependencies
 * inside, so that they install without a registry. A list of them, `release.json`, and their check sums lie beside them.
 *
 * @param root of the repository; the packages are built
 * @param to where the tarballs go, absolute
 * @throws Error if the packages differ in their versions, or from the tag, or if the address is none; then nothing is written
 */
export async function packAll(
  root: string,
  to: string,
  { publishable = false, tag, repository }: PackOptions = {},
): Promise<Packed[]> {
  const version = checkVersions(
    PACKAGES.map((name) => readManifest(join(root, "packages", name))),
    tag,
  );
  const repositories = new Map(
    repository === undefined
      ? []
      : PACKAGES.map((name) => [name, repositoryOf(repository, `packages/${name}`)] as const),
  );
  rmSync(to, { recursive: true, force: true });
  mkdirSync(to, { recursive: true });
  const work = mkdtempSync(join(tmpdir(), "managed-agents-pack-"));
  try {
    const folders = new Map(
      await Promise.all(
        PACKAGES.map(async (name) => [name, await stage(join(root, "packages", name), work, name)] as const),
      ),
    );
    const packages = await Promise.all(
      [...folders].map(([name, folder]) =>
        pack(name, folder, to, { publishable, standalone: false, repository: repositories.get(name) }),
      ),
    );
    const standalone: Packed[] = [];
    for (const name of STANDALONE) {
      const folder = folders.get(name) ?? "";
      bundle(join(root, "packages", name), folder, folders);
      standalone.push(
        await pack(name, folder, to, { publishable: false, standalone: true, repository: repositories.get(name) }),
      );
    }
    const describe = ({ name, file }: Packed) => describeFile(`@managed-agents/${name}`, file);
    const list = { packages: packages.map(describe), standalone: standalone.map(describe) };
    writeReleaseList(to, { version, publishable, ...list });
    return [...packages, ...standalone];
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

const readManifest = (folder: string): Manifest =>
  JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as Manifest;

/** What a package's tarball would hold, as a folder. */
async function stage(folder: string, work: string, name: string): Promise<string> {
  const own = join(work, name);
  mkdirSync(own);
  await unpack(join(own, await npmPack(folder, own)), own);
  return join(own, "package");
}

/** Puts what a package needs into its own `node_modules`: of the kit as it is packed, of the registry as it is installed. */
function bundle(source: string, folder: string, staged: ReadonlyMap<string, string>): void {
  const peers = readManifest(source).managedAgents?.standalone ?? [];
  for (const { name, folder: installed } of collectDependencies(source, peers)) {
    const own = name.startsWith("@managed-agents/") ? staged.get(name.slice("@managed-agents/".length)) : undefined;
    cpSync(own ?? realpathSync(installed), join(folder, "node_modules", name), {
      recursive: true,
      dereference: true,
      filter: (file) =>
        !file.slice((own ?? realpathSync(installed)).length).includes("node_modules") &&
        // Nobody compiles against a peer of the emulator, or debugs it.
        !(peers.includes(name) && /\.(?:map|d\.ts)$/.test(file)),
    });
  }
}

async function pack(name: Packed["name"], folder: string, to: string, release: Release): Promise<Packed> {
  const manifest = readManifest(folder);
  writeFileSync(join(folder, "package.json"), `${JSON.stringify(releaseManifest(manifest, release), null, 2)}\n`);
  const { standalone } = release;
  const file = join(to, `managed-agents-${name}-${manifest.version}${standalone ? "-standalone" : ""}.tgz`);
  await writeTarball(folder, file);
  return { name, standalone, file, bytes: statSync(file).size };
}
