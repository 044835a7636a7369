import { quote } from "../describe-value.ts";
import { STREAM_RULES } from "../gen/stream-rules.gen.ts";
import { formatIssue, type Issue } from "../issue.ts";
import { validateEvent } from "../responses.ts";
import { compileRule } from "./compile-rule.ts";
import type { Fault, MonitorOptions, Step } from "./monitor.ts";
import type { StreamEventData } from "./property-path.ts";
import type { StreamRule } from "./rule.ts";
import type { StreamViolation } from "./violation.ts";

export interface StreamCheckerOptions {
  /**
   * Whether the stream is seen from the start of its session. One that is joined late has no past, and is judged by what it shows.
   * @default "late"
   */
  readonly joined?: "start" | "late";
  /**
   * Whose stream it is. Rules of the session and its turns do not concern the stream of one thread.
   * @default "session"
   */
  readonly stream?: "session" | "thread";
  /**
   * What a broken house rule is. No first-party source confirms those, so on recordings of the service they are notes.
   * @default "violation"
   */
  readonly houseRules?: "violation" | "note";
  /**
   * Judges the shape of each event; `false` for none.
   * @default validateEvent
   */
  readonly schemas?: ((event: unknown) => readonly Issue[]) | false;
  /**
   * Most cases (ids, threads, runs) that each rule remembers. What is forgotten is never held against a stream.
   * @default 1024
   */
  readonly memory?: number;
}

/** Judges a stream frame by frame, in constant memory. */
export interface StreamChecker {
  /**
   * Takes the next frame.
   *
   * @param event the decoded data
   * @param name the `event:` line of an SSE frame, or null if the frame had none; leave it out where the wire is not seen
   * @returns what this frame breaks; mostly nothing
   */
  push(event: unknown, name?: string | null): readonly StreamViolation[];
  /** Frames taken so far. */
  readonly frames: number;
}

interface BoundStep {
  readonly rule: StreamRule;
  readonly test: Step["selector"]["test"];
  readonly run: Step["run"];
}

const NONE: readonly StreamViolation[] = Object.freeze([]);

/**
 * A checker for one connection. After a reconnect, make a new one.
 *
 * @param rules the rules to judge by; all rules of this version of the contract if left out
 */
export function createStreamChecker(
  rules: readonly StreamRule[] = STREAM_RULES,
  options: StreamCheckerOptions = {},
): StreamChecker {
  const {
    joined = "late",
    stream = "session",
    houseRules = "violation",
    schemas = validateEvent,
    memory = 1024,
  } = options;
  const fromStart = joined === "start";
  const judged = rules.filter(
    ({ needs, scope }) =>
      (needs === "any-join" || fromStart) && (stream === "session" || scope === "thread" || scope === "connection"),
  );
  const stepsOf = index(judged, { fromStart, limit: memory });
  const framing = judged.find(({ kind }) => kind === "framing");

  let frames = 0;
  let found: StreamViolation[] = [];
  let frame: unknown;
  let rule: StreamRule | undefined;
  const report = ({ message, because }: Fault): void => {
    if (!rule) return;
    const severity = rule.confidence === "house" ? houseRules : "violation";
    found.push({ rule: rule.id, severity, index: frames, because, message, meaning: rule.meaning, frame });
  };

  const judgeEvent = (event: StreamEventData & { readonly type: string }, name: string | null | undefined): void => {
    if (framing && name !== undefined && name !== event.type) {
      rule = framing;
      const found = name === null ? "has no event line" : `is named ${quote(name)}`;
      report({ message: `the frame of ${event.type} ${found}`, because: undefined });
    }
    for (const step of stepsOf(event.type)) {
      if (step.test !== undefined && !step.test(event)) continue;
      rule = step.rule;
      step.run(event, frames, report);
    }
  };

  return {
    push(event, name) {
      frame = event;
      const issues = schemas === false ? [] : schemas(event);
      for (const issue of issues) {
        const message = formatIssue(issue);
        found.push({
          rule: "schema",
          severity: "violation",
          index: frames,
          because: undefined,
          message,
          meaning: "",
          frame,
        });
      }
      if (isEvent(event)) judgeEvent(event, name);
      frame = undefined;
      frames += 1;
      if (found.length === 0) return NONE;
      const result = found;
      found = [];
      return result;
    },
    get frames() {
      return frames;
    },
  };
}

/** Judges frames that are all there. */
export function checkStream(frames: Iterable<unknown>, options?: StreamCheckerOptions): StreamViolation[] {
  const checker = createStreamChecker(undefined, options);
  return [...frames].flatMap((frame) => checker.push(frame));
}

/** Looks up the steps for an event type, in the order of the rules. Types that no rule names share one list, as there is no end of them. */
function index(rules: readonly StreamRule[], options: MonitorOptions): (type: string) => readonly BoundStep[] {
  const unnamed: BoundStep[] = [];
  const named = new Map<string, BoundStep[]>();
  for (const rule of rules) {
    for (const { selector, run } of compileRule(rule, options)) {
      const step = { rule, test: selector.test, run };
      if (selector.types.includes("*")) {
        for (const steps of [unnamed, ...named.values()]) steps.push(step);
        continue;
      }
      for (const type of selector.types) {
        const steps = named.get(type) ?? [...unnamed];
        named.set(type, steps);
        steps.push(step);
      }
    }
  }
  return (type) => named.get(type) ?? unnamed;
}

const isEvent = (event: unknown): event is StreamEventData & { readonly type: string } =>
  typeof event === "object" && event !== null && typeof (event as { type?: unknown }).type === "string";
