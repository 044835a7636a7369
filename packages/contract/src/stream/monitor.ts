import type { StreamEventData } from "./property-path.ts";
import type { EventSelector, StreamRule } from "./rule.ts";
import { type CompiledSelector, compileSelector, isKey } from "./selector.ts";

/** What a monitor finds wrong, without the rule and the frame. */
export interface Finding {
  /** What came, in words that complete the rule's meaning. */
  readonly message: string;
  /** Index of the earlier frame that made it wrong, where there is one. */
  readonly because: number | undefined;
}

export type Report = (finding: Finding) => void;

/** What to do with an event that a selector picks. The steps of a rule run in the order in which its monitor gives them. */
export interface Step {
  readonly selector: CompiledSelector;
  /** @param index position of the frame in the stream, from 0 */
  readonly run: (event: StreamEventData, index: number, report: Report) => void;
}

export interface MonitorOptions {
  /** Whether the stream was seen from its start, so that what is absent was never there. */
  readonly fromStart: boolean;
  /** Most cases that a rule keeps. */
  readonly limit: number;
}

/** Turns one rule into steps over a memory of its own. */
export type MonitorFactory<R extends StreamRule> = (rule: R, options: MonitorOptions) => Step[];

/** A step for each selector that runs `use` once for each case of the event; the case is `""` where the selector has no `by`. */
export function steps(
  selectors: readonly EventSelector[],
  use: (key: string, event: StreamEventData, index: number, report: Report) => void,
): Step[] {
  return selectors.map((source) => {
    const selector = compileSelector(source);
    const { key: read, isList } = selector;
    if (read === undefined) return { selector, run: (event, index, report) => use("", event, index, report) };
    if (!isList) {
      return {
        selector,
        run: (event, index, report) => {
          const key = read(event);
          if (isKey(key)) use(key, event, index, report);
        },
      };
    }
    return {
      selector,
      run: (event, index, report) => {
        const keys = read(event);
        if (!Array.isArray(keys)) return;
        for (const key of keys) if (isKey(key)) use(key, event, index, report);
      },
    };
  });
}

/** `agent.tool_result`, or `one of a, b` */
export function typeList(selectors: readonly EventSelector[]): string {
  const types = [...new Set(selectors.flatMap((selector) => selector.types))];
  return types.length === 1 ? (types[0] ?? "") : `one of ${types.join(", ")}`;
}

/** ` for "sevt_1"`, or nothing where a rule has one case alone */
export const caseName = (key: string): string => (key === "" ? "" : ` for ${JSON.stringify(key)}`);
