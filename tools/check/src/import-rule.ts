/** What the files that a rule governs may import. The first rule that matches a file governs it. */
export interface ImportRule {
  /** Globs relative to the repository. */
  readonly files: readonly string[];
  /** Workspaces by name without their scope: `types` is `@<scope>/types`. None if not given. */
  readonly kit?: readonly string[];
  /** Packages of the registry, each with all of its subpaths. None if not given. */
  readonly npm?: readonly string[];
  /** Whether Node's own modules are allowed. Defaults to false. */
  readonly node?: boolean;
  /** Globs of the files that relative imports may reach; one that starts with `!` takes out of what the others let in. */
  readonly within: readonly string[];
  /** Why the border is there; messages quote it. */
  readonly why: string;
}
