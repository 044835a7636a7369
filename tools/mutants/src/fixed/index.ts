import type { FixedMutant } from "../mutant.ts";
import { CLIENT } from "./client.ts";
import { MOCK } from "./mock.ts";
import { PROTOCOL } from "./protocol.ts";
import { SPEC } from "./spec.ts";

/** The mutants that are tried in every run. */
export const FIXED: readonly FixedMutant[] = [...SPEC, ...PROTOCOL, ...CLIENT, ...MOCK];
