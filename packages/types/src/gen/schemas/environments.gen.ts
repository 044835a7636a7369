// Generated from spec/components/schemas/environments/ by tools/gen. Do not edit: change the spec and run `npm run gen`.
import type { Metadata, MetadataPatch, Timestamp } from "./values.gen.ts";

/** Sandboxes that the service runs. */
export interface CloudConfig {
  type: "cloud";
  /** What the sandboxes of an environment may reach, with every default filled in. */
  networking: Network;
  /**
   * What is installed before a session starts, by package manager.
   * A manager without packages has an empty array.
   */
  packages: Packages;
}

/** Sandboxes that the service runs. */
export interface CloudConfigParams {
  type: "cloud";
  /**
   * What the sandboxes may reach.
   * Unset or null, it is everything.
   */
  networking?: NetworkParams | null;
  /**
   * What is installed before a session starts.
   * With a limited network it needs `allow_package_managers`.
   */
  packages?: PackagesParams | null;
}

/**
 * A new environment: where sessions work, and what their sandboxes may reach.
 * The name alone is enough.
 */
export interface CreateEnvironmentRequest {
  /** Name of the environment for people, 1 to 256 characters. */
  name: string;
  /** What the environment is for, up to 1,024 characters. */
  description?: string | null;
  /**
   * What the sandboxes are.
   * Unset or null, they run in the cloud with an unrestricted network and no further packages.
   */
  config?: EnvironmentConfigParams | null;
  /**
   * Who can use the environment.
   * An organization that works by API can only say `organization`.
   */
  scope?: EnvironmentScope | null;
  /**
   * Key-value pairs that the caller chooses and can change later.
   * Holds at most 16 pairs, with keys of up to 64 and values of up to 512 characters.
   */
  metadata?: Metadata;
}

/**
 * An environment that no longer exists.
 * Asking for it is answered with 404.
 */
export interface DeletedEnvironment {
  /** Id that the environment had. */
  id: string;
  type: "environment_deleted";
}

/**
 * Where sessions work: what their sandboxes hold, and what they may reach.
 * It has no versions, so an update counts for every sandbox that starts later.
 */
export interface Environment {
  /** Id of the environment. */
  id: string;
  type: "environment";
  /** Name of the environment for people. */
  name: string;
  /**
   * What the environment is for.
   * Null when nothing was said.
   */
  description: string | null;
  /** What the sandboxes of an environment are, with every default filled in. */
  config: EnvironmentConfig;
  /**
   * Who can use an environment.
   * `organization` is everybody in it, `account` one person.
   */
  scope?: EnvironmentScope;
  /**
   * Key-value pairs that the caller chooses and can change later.
   * Holds at most 16 pairs, with keys of up to 64 and values of up to 512 characters.
   */
  metadata: Metadata;
  /** A moment in RFC 3339 form. */
  created_at: Timestamp;
  /** A moment in RFC 3339 form. */
  updated_at: Timestamp;
  /**
   * When the environment was archived.
   * Null until then.
   */
  archived_at: Timestamp | null;
}

/** What the sandboxes of an environment are, with every default filled in. */
export type EnvironmentConfig = CloudConfig | SelfHostedConfig;

/**
 * What the sandboxes of an environment are to be.
 * The `type` is chosen once and never changes.
 */
export type EnvironmentConfigParams = CloudConfigParams | SelfHostedConfig;

/** One page of environments. */
export interface EnvironmentList {
  /** What stands on this page. */
  data: Environment[];
  /**
   * Cursor of the following page, to be sent as `page`.
   * Null on the last page.
   */
  next_page: string | null;
}

/**
 * Who can use an environment.
 * `organization` is everybody in it, `account` one person.
 */
export type EnvironmentScope = "account" | "organization";

/** Sandboxes reach only what is listed. */
export interface LimitedNetwork {
  type: "limited";
  /** Hosts that can be reached, each by its name or as `*.` with a domain. */
  allowed_hosts: string[];
  /** Whether the MCP servers of the agent can be reached too. */
  allow_mcp_servers: boolean;
  /** Whether the registries of the package managers can be reached too. */
  allow_package_managers: boolean;
}

/** Sandboxes reach only what is listed. */
export interface LimitedNetworkParams {
  type: "limited";
  /**
   * Hosts that can be reached, each by its name or as `*.` with a domain.
   * A scheme, a port or a path is refused.
   * Defaults to none.
   */
  allowed_hosts?: string[] | null;
  /**
   * Whether the MCP servers of the agent can be reached too.
   * Defaults to false.
   * @default false
   */
  allow_mcp_servers?: boolean | null;
  /**
   * Whether the registries of the package managers can be reached too.
   * It has to be true where packages are given.
   * Defaults to false.
   * @default false
   */
  allow_package_managers?: boolean | null;
}

/** What the sandboxes of an environment may reach, with every default filled in. */
export type Network = LimitedNetwork | UnrestrictedNetwork;

/** What the sandboxes of an environment are to reach. */
export type NetworkParams = LimitedNetworkParams | UnrestrictedNetwork;

/**
 * What is installed before a session starts, by package manager.
 * A manager without packages has an empty array.
 */
export interface Packages {
  type?: "packages";
  /** Debian packages, installed first. */
  apt: string[];
  /** Rust packages, as `name@version`. */
  cargo: string[];
  /** Ruby packages, as `name:version`. */
  gem: string[];
  /** Go modules, as `path@version`. */
  go: string[];
  /** Node packages, as `name@version`. */
  npm: string[];
  /** Python packages, as `name==version`. */
  pip: string[];
}

/**
 * What is to be installed before a session starts, by package manager.
 * The managers run in the order of their names.
 */
export interface PackagesParams {
  type?: "packages";
  /** Debian packages, installed first. */
  apt?: string[] | null;
  /** Rust packages, as `name@version`. */
  cargo?: string[] | null;
  /** Ruby packages, as `name:version`. */
  gem?: string[] | null;
  /** Go modules, as `path@version`. */
  go?: string[] | null;
  /** Node packages, as `name@version`. */
  npm?: string[] | null;
  /** Python packages, as `name==version`. */
  pip?: string[] | null;
}

/**
 * Sandboxes that the customer runs, and that fetch their work.
 * Sessions there take no files and no repositories.
 */
export interface SelfHostedConfig {
  type: "self_hosted";
}

/** Sandboxes reach every host. */
export interface UnrestrictedNetwork {
  type: "unrestricted";
}

/**
 * Changes to an environment, which count for sandboxes that start later.
 * What is left out stays as it is, and an empty object changes nothing.
 */
export interface UpdateEnvironmentRequest {
  /** New name, 1 to 256 characters. */
  name?: string | null;
  /**
   * New description, up to 1,024 characters.
   * Null removes it, an empty string stays an empty string.
   */
  description?: string | null;
  /**
   * Changes to the sandboxes.
   * Parts that are left out stay, also inside the network and the packages.
   * Another `type` than the stored one is refused with `invalid_config_type_change`.
   */
  config?: EnvironmentConfigParams | null;
  /** Who can use the environment. */
  scope?: EnvironmentScope | null;
  /**
   * Merged into the stored metadata.
   * Null or an empty string deletes a key.
   */
  metadata?: MetadataPatch;
}
