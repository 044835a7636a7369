import { PRISM_CLI } from "./prism-cli.ts";
import { shared } from "./shared.ts";
import type { Target } from "./target.ts";

/** Both ways in which Prism serves the document. */
export const PRISMS: readonly Target[] = [shared(PRISM_CLI)];
