import { columnsOf, cutTo, pad } from "./columns.ts";
import { oneLine } from "./one-line.ts";
import type { Paint } from "./painter.ts";

/** A scenario as a list shows it. */
export interface ListedScenario {
  readonly name: string;
  readonly summary: string;
  /** Whether it came from the command line, and is not built in. */
  readonly given: boolean;
}

/** Names that are longer have their summary cut for it, not the column widened for all. */
const WIDEST_NAME = 24;

/** Scenarios of one's own, and lines of built-in ones, that a list shows; the rest is counted. */
const MOST_GIVEN = 30;
const MOST_BUILT_IN = 30;

/** Names and summaries in two columns: those that were given first, with a star. */
export function listScenarios(scenarios: readonly ListedScenario[], width: number, paint: Paint): string[] {
  const given = scenarios.filter((scenario) => scenario.given);
  const builtIn = scenarios.filter((scenario) => !scenario.given);
  const shown = [...given.slice(0, MOST_GIVEN), ...builtIn.slice(0, MOST_BUILT_IN)];
  const column = Math.min(WIDEST_NAME, Math.max(0, ...shown.map(({ name }) => columnsOf(name))));
  const line = ({ name, summary, given }: ListedScenario): string => {
    const start = `${given ? paint("yellow", "*") : " "} ${paint(given ? "bold" : "reset", pad(name, column))}`;
    const room = width - 6 - Math.max(column, columnsOf(name));
    return `  ${start}  ${paint("dim", cutTo(oneLine(summary), room))}`.trimEnd();
  };
  return [
    ...given.slice(0, MOST_GIVEN).map(line),
    ...rest(given.length - MOST_GIVEN, "more of yours"),
    ...builtIn.slice(0, MOST_BUILT_IN).map(line),
    ...rest(builtIn.length - MOST_BUILT_IN, "more"),
  ];
}

const rest = (count: number, what: string): string[] =>
  count > 0 ? [`    … and ${count} ${what}; GET /_mock/scenarios lists all`] : [];
