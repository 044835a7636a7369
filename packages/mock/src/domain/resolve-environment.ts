import type {
  CloudConfig,
  EnvironmentConfig,
  EnvironmentConfigParams,
  LimitedNetwork,
  Network,
  NetworkParams,
  Packages,
  PackagesParams,
} from "@managed-agents/types";
import { isHostPattern } from "./host-pattern.ts";
import { objectRefusal } from "./object-legality.ts";
import { Refused, refuse } from "./refusal.ts";

const MANAGERS = ["apt", "cargo", "gem", "go", "npm", "pip"] as const;

/** Sandboxes in the cloud that reach everything, with nothing installed: an environment of which nothing is said. */
export const defaultConfig = (): CloudConfig => ({
  type: "cloud",
  networking: { type: "unrestricted" },
  packages: { type: "packages", apt: [], cargo: [], gem: [], go: [], npm: [], pip: [] },
});

/**
 * The configuration of an environment with every default filled in.
 *
 * @param stored what is changed: parts that are left out stay as they are there, also inside the network and the packages. Null gives a
 * part its default (house rule D204).
 * @throws Refused with 400 for another type than the stored one, for hosts that are none, and for packages that no manager may load
 */
export function resolveConfig(params: EnvironmentConfigParams, stored?: EnvironmentConfig): EnvironmentConfig {
  if (stored !== undefined && stored.type !== params.type) {
    throw new Refused(objectRefusal("config_type_fixed", `it is ${stored.type}, and the request says ${params.type}`));
  }
  if (params.type === "self_hosted") return { type: params.type };
  const { networking, packages } = stored?.type === "cloud" ? stored : defaultConfig();
  const config = {
    type: params.type,
    networking: params.networking === undefined ? networking : resolveNetwork(params.networking, networking),
    packages: params.packages === undefined ? packages : resolvePackages(params.packages, packages),
  };
  requireManagers(config);
  return config;
}

function resolveNetwork(params: NetworkParams | null, stored: Network): Network {
  if (params === null || params.type === "unrestricted") return { type: "unrestricted" };
  const base: LimitedNetwork =
    stored.type === "limited"
      ? stored
      : { type: "limited", allowed_hosts: [], allow_mcp_servers: false, allow_package_managers: false };
  const { allowed_hosts, allow_mcp_servers, allow_package_managers } = params;
  if (allowed_hosts) requireHosts(allowed_hosts);
  return {
    type: "limited",
    allowed_hosts: allowed_hosts === undefined ? base.allowed_hosts : (allowed_hosts ?? []),
    allow_mcp_servers: allow_mcp_servers === undefined ? base.allow_mcp_servers : (allow_mcp_servers ?? false),
    allow_package_managers:
      allow_package_managers === undefined ? base.allow_package_managers : (allow_package_managers ?? false),
  };
}

function requireHosts(hosts: readonly string[]): void {
  for (const [index, host] of hosts.entries()) {
    if (isHostPattern(host)) continue;
    // The text is not repeated: an address can hold a token.
    refuse(
      `config.networking.allowed_hosts[${index}]: expected a host name, an IPv4 address or *. with a domain, without scheme, port and path`,
    );
  }
}

function resolvePackages(params: PackagesParams | null, stored: Packages): Packages {
  const packages: Packages = defaultConfig().packages;
  for (const manager of MANAGERS) {
    const list = params === null ? null : params[manager];
    packages[manager] = list === undefined ? stored[manager] : (list ?? []);
  }
  return packages;
}

function requireManagers({ networking, packages }: CloudConfig): void {
  if (networking.type === "unrestricted" || networking.allow_package_managers) return;
  const manager = MANAGERS.find((name) => packages[name].length > 0);
  if (manager === undefined) return;
  refuse(
    `config.networking.allow_package_managers: expected true where packages are given, but it is false and packages.${manager} is not empty`,
  );
}
