import type { EnvironmentSeed } from "./catalog/environments.ts";

/** The environment of the document's examples. */
export const SESSION_ENVIRONMENT = "env_011CLDqfRarmD6tCPtg7DR3M";

/** The environments that the document's examples and the official reference name. */
export const DEFAULT_ENVIRONMENTS: readonly EnvironmentSeed[] = [
  { id: "env_011CZkZ9X2dpNyB7HsEFoRfW", name: "orders" },
  { id: SESSION_ENVIRONMENT, name: "shop" },
  { id: "env_011C8xRtYpLmNq3KsWvZbHdG", name: "shop-on-prem", type: "self_hosted" },
];
