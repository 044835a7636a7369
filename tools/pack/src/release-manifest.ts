/** What a `package.json` in a tarball is made from; other properties stay as they are. */
export interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly private?: boolean;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
  readonly managedAgents?: {
    readonly program?: string;
    /** Optional peers that travel in a tarball which installs without a registry: what it lacks, nobody can add there. */
    readonly standalone?: readonly string[];
  };
  readonly [property: string]: unknown;
}

/** What concerns a tarball, and not the package in the repository. */
export interface Release {
  /** Whether the tarball may be published. A private one is refused by the registry's client. */
  readonly publishable: boolean;
  /** Whether its dependencies travel in it. */
  readonly standalone: boolean;
  /** Where its source is. npm proves the origin of no package that does not name the repository it was built in. */
  readonly repository?: { readonly url: string; readonly directory: string } | undefined;
}

/**
 * Where the source of a package is, as its `package.json` says it.
 *
 * @param address as git clones the repository from it
 * @throws Error if it is no address of the web: npm compares it with that of the workflow that publishes
 */
export function repositoryOf(address: string, directory: string): { readonly url: string; readonly directory: string } {
  if (!/^https:\/\/[^\s/]+\/\S+$/.test(address)) {
    throw new Error(`repository: expected an address that begins with https://, but got ${JSON.stringify(address)}`);
  }
  return { url: `git+${address}`, directory };
}

/** Properties that are for those who work on the package. */
const OWN = new Set(["private", "scripts", "devDependencies", "managedAgents"]);

/** The `package.json` that a tarball has. `private` is decided here, and nowhere else. */
export function releaseManifest(manifest: Manifest, { publishable, standalone, repository }: Release): Manifest {
  const kept = Object.entries(manifest).filter(([name]) => !OWN.has(name));
  const peers = (standalone ? manifest.managedAgents?.standalone : undefined) ?? [];
  const ranges = peers.map((name) => [name, manifest.peerDependencies?.[name] ?? "*"] as const);
  const dependencies = { ...manifest.dependencies, ...Object.fromEntries(ranges) };
  return {
    ...(Object.fromEntries(kept) as unknown as Manifest),
    ...(repository === undefined ? {} : { repository: { type: "git", ...repository } }),
    ...(publishable ? { publishConfig: { access: "public", provenance: true } } : { private: true }),
    ...(standalone ? { dependencies, bundleDependencies: Object.keys(dependencies) } : {}),
  };
}
