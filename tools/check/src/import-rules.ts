import type { ImportRule } from "./import-rule.ts";
import { BINS, CLI } from "./rules/cli.ts";
import { EXAMPLES } from "./rules/examples.ts";
import { MOCK } from "./rules/mock.ts";
import { OUTSIDE } from "./rules/outside.ts";
import { CLIENT, CONTRACT, MCP, TYPES } from "./rules/packages.ts";
import { CONFIGURATION, TOOLS } from "./rules/tools.ts";

/**
 * Which files may import which, as data. The first rule that matches a file governs it, so that the narrow ones stand first.
 *
 * A source file without a rule is a finding, and so is a rule without a file: the table can neither lag behind nor outlive the tree.
 */
export const IMPORT_RULES: readonly ImportRule[] = [
  ...CONFIGURATION,
  ...TYPES,
  ...CONTRACT,
  ...CLIENT,
  ...MCP,
  ...MOCK,
  ...CLI,
  ...BINS,
  ...TOOLS,
  ...OUTSIDE,
  ...EXAMPLES,
];
