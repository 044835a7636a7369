import { STREAM_RULES } from "../gen/stream-rules.gen.ts";
import { formatIssue } from "../issue.ts";
import { validateEvent } from "../responses.ts";
import { frameNameFault } from "./frame-name.ts";
import { indexSteps } from "./index-steps.ts";
import type { Finding } from "./monitor.ts";
import { type ShapeIssue, validateRecordedEvent } from "./older-shapes.ts";
import { holdsIn, toProfile } from "./profile.ts";
import type { StreamEventData } from "./property-path.ts";
import type { FramingRule, StreamRule } from "./rule.ts";
import type { StreamCheckerOptions } from "./stream-checker-options.ts";
import { findUnknownTags } from "./unknown-tags.ts";
import type { NoteReason, StreamViolation } from "./violation.ts";

/** Checks a stream frame by frame, in constant memory. */
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

const NONE: readonly StreamViolation[] = Object.freeze([]);

/**
 * A checker for one connection. After a reconnect, make a new one.
 *
 * @param rules the rules to check by; all rules of this version of the contract if left out
 * @throws TypeError for an unknown profile
 */
export function createStreamChecker(
  rules: readonly StreamRule[] = STREAM_RULES,
  options: StreamCheckerOptions = {},
): StreamChecker {
  const { joined = "late", live = false, schemas, unknownTags = "ignore", memory = 1024, view = "stream" } = options;
  const fromStart = joined === "start";
  const checked = rules.filter(selectRules(options));
  const stepsOf = indexSteps(checked, { fromStart, limit: memory });
  const framing = checked.filter((rule): rule is FramingRule => rule.kind === "framing");
  const shapesOf = shapeValidator(schemas, live);
  const reasonFor = noteReasons(options);

  let frames = 0;
  let found: StreamViolation[] = [];
  let frame: unknown;
  let rule: StreamRule | undefined;
  const add = (id: string, meaning: string, { message, because }: Finding, reason: NoteReason | undefined): void => {
    const severity = reason === undefined ? "violation" : "note";
    found.push({ rule: id, severity, reason, index: frames, because, message, meaning, frame });
  };
  const report = (finding: Finding): void => {
    if (rule) add(rule.id, rule.meaning, finding, reasonFor(rule, frame));
  };

  const checkEvent = (event: StreamEventData & { readonly type: string }, name: string | null | undefined): void => {
    if (name !== undefined) {
      for (const each of framing) {
        const message = frameNameFault(each, event.type, name);
        rule = each;
        if (message !== undefined) report({ message, because: undefined });
      }
    }
    // What waits stands last in a history, also behind what came after it, and would be forbidden there.
    const isOutOfTurn = view === "history" && event.processed_at === null;
    for (const step of stepsOf(event.type)) {
      if (isOutOfTurn && step.rule.kind === "closes" && step.rule.scope !== "connection") continue;
      if (step.test !== undefined && !step.test(event)) continue;
      rule = step.rule;
      step.run(event, frames, report);
    }
    if (unknownTags === "ignore") return;
    for (const { path, tag } of findUnknownTags(event)) {
      const message = `${path}: the document does not define ${JSON.stringify(tag.slice(0, 64))}`;
      const reason = unknownTags === "note" ? "unknown to the document" : undefined;
      add("unknown-tag", "", { message, because: undefined }, reason);
    }
  };

  return {
    push(event, name) {
      frame = event;
      for (const { issue, isOlder } of shapesOf(event)) {
        const finding = { message: formatIssue(issue), because: undefined };
        add("schema", "", finding, isOlder ? "older than the document" : undefined);
      }
      if (isEvent(event)) checkEvent(event, name);
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

/** Checks frames that are all there. */
export function checkStream(frames: Iterable<unknown>, options?: StreamCheckerOptions): StreamViolation[] {
  const checker = createStreamChecker(undefined, options);
  return [...frames].flatMap((frame) => checker.push(frame));
}

/** Which rules concern the stream that the options describe. */
function selectRules(options: StreamCheckerOptions): (rule: StreamRule) => boolean {
  const { joined = "late", stream = "session", view = "stream", profile: name = "any" } = options;
  const profile = toProfile(name);
  return (rule) =>
    holdsIn(profile, rule) &&
    (rule.needs === "any-join" || joined === "start") &&
    (stream === "session" || rule.scope === "thread" || rule.scope === "connection") &&
    (rule.view === undefined || rule.view === view);
}

/** Why a broken rule is but a note; undefined if it is a violation. */
function noteReasons({ live = false, houseRules = live ? "note" : "violation" }: StreamCheckerOptions) {
  return ({ confidence, introduced }: StreamRule, frame: unknown): NoteReason | undefined => {
    if (confidence === "house" && houseRules === "note") return "house rule";
    if (!live || introduced === undefined) return undefined;
    const { processed_at: time } = frame as { readonly processed_at?: unknown };
    return typeof time === "string" && time < introduced ? "older than the document" : undefined;
  };
}

function shapeValidator(schemas: StreamCheckerOptions["schemas"], live: boolean): (event: unknown) => ShapeIssue[] {
  if (schemas === false) return () => [];
  if (schemas === undefined && live) return validateRecordedEvent;
  const validate = schemas ?? validateEvent;
  return (event) => validate(event).map((issue) => ({ issue, isOlder: false }));
}

const isEvent = (event: unknown): event is StreamEventData & { readonly type: string } =>
  typeof event === "object" && event !== null && typeof (event as { type?: unknown }).type === "string";
