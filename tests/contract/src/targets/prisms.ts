import { PRISM_CLI } from "./prism-cli.ts";
import { PRISM_EMBEDDED } from "./prism-embedded.ts";
import { shared } from "./shared.ts";
import type { Target } from "./target.ts";

/** Both ways in which Prism serves the document. */
export const PRISMS: readonly Target[] = [shared(PRISM_CLI), shared(PRISM_EMBEDDED)];
