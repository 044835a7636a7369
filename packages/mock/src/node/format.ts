import { BUILT_IN_SCENARIOS } from "../gen/scenarios.gen.ts";
import type { Mock } from "../mock.ts";
import type { ServedRequest } from "./serve-request.ts";
import { banner } from "./terminal/banner.ts";
import type { Output } from "./terminal/output.ts";
import { isLogged, prettyLine } from "./terminal/request-line.ts";

/**
 * What the command prints when a mock is up: where it is, how a client gets there, and its scenarios.
 *
 * @param output where it will be written: a terminal gets colours, unless `NO_COLOR` is set
 */
export function formatBanner({ url, scenarios }: Mock, output: Output): string {
  const listed = scenarios.list().map((scenario) => ({ ...scenario, given: !BUILT_IN_SCENARIOS.includes(scenario) }));
  return banner({ url, scenarios: listed, behaviour: [], kept: null, control: "open" }, output);
}

/** A request as the command logs it, for `log` of `listen`; empty for what it leaves out. @param output as for `formatBanner` */
export const formatRequest = (served: ServedRequest, output: Output): string =>
  isLogged(served) ? prettyLine(served, output) : "";
