import { describeValue } from "../describe-value.ts";
import {
  CLOSE_REASONS,
  END_REASONS,
  RECORDED_SERVERS,
  RECORDING_FORMAT,
  RECORDING_VERSION,
  type RecordingEntry,
} from "./entry.ts";

interface Rule {
  readonly expected: string;
  readonly fits: (value: unknown) => boolean;
  readonly optional?: true;
}

type Shape = Readonly<Record<string, Rule>>;

const isMapping = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const isText = (value: unknown): boolean => typeof value === "string";
const isWhole = (least: number) => (value: unknown) => Number.isSafeInteger(value) && (value as number) >= least;
const isPair = (value: unknown) => Array.isArray(value) && value.length === 2 && value.every(isText);
const isScrubbed = (value: unknown) =>
  isMapping(value) && ["ids", "text", "previews"].every((name) => typeof value[name] === "boolean");

const TEXT: Rule = { expected: "a string", fits: isText };
const LATER: Rule = { expected: "a number from 0", fits: (value) => Number.isFinite(value) && (value as number) >= 0 };
const ANYTHING: Rule = { expected: "a value", fits: () => true };
const HEADERS: Rule = {
  expected: "an object of strings",
  fits: (value) => isMapping(value) && Object.values(value).every(isText),
};

const optional = (rule: Rule): Rule => ({ ...rule, optional: true });
const oneOf = (values: readonly string[]): Rule => ({
  expected: `one of ${values.join(", ")}`,
  fits: (value) => values.includes(value as string),
});

const EXCHANGE: Shape = { at: LATER, exchange: { expected: "a whole number from 1", fits: isWhole(1) } };
const BODY: Shape = {
  body: optional(ANYTHING),
  body_bytes: optional({ expected: "a whole number from 0", fits: isWhole(0) }),
  body_unread: optional({ expected: "true", fits: (value) => value === true }),
};

const SHAPES: Readonly<Record<RecordingEntry["kind"], Shape>> = {
  header: {
    format: oneOf([RECORDING_FORMAT]),
    version: { expected: String(RECORDING_VERSION), fits: (value) => value === RECORDING_VERSION },
    started_at: {
      expected: "a time in RFC 3339",
      fits: (value) => typeof value === "string" && /^\d{4}-\d\d-\d\dT/.test(value) && !Number.isNaN(Date.parse(value)),
    },
    recorder: TEXT,
    server: oneOf(RECORDED_SERVERS),
    scrubbed: { expected: "an object with ids, text and previews", fits: isScrubbed },
  },
  request: {
    ...EXCHANGE,
    method: TEXT,
    path: { expected: "a path", fits: (value) => typeof value === "string" && value.startsWith("/") },
    query: { expected: "a list of pairs", fits: (value) => Array.isArray(value) && value.every(isPair) },
    headers: HEADERS,
    ...BODY,
  },
  response: {
    ...EXCHANGE,
    status: {
      expected: "a status from 100 to 599",
      fits: (value) => isWhole(100)(value) && (value as number) < 600,
    },
    headers: HEADERS,
    ...BODY,
  },
  frame: {
    ...EXCHANGE,
    event: { expected: "a string or null", fits: (value) => value === null || isText(value) },
    data: ANYTHING,
  },
  comment: { ...EXCHANGE, text: TEXT },
  end: { ...EXCHANGE, reason: oneOf(END_REASONS), message: optional(TEXT) },
  close: { at: LATER, reason: oneOf(CLOSE_REASONS), message: optional(TEXT) },
};

/**
 * What is wrong with a line of a recording by itself; undefined if nothing is. Properties that this version does not know pass.
 *
 * @returns `frame.event: expected a string or null, but got 3`
 */
export function entryFault(value: unknown): string | undefined {
  if (!isMapping(value)) return `expected an object, but got ${describeValue(value, [])}`;
  const kind = value.kind as RecordingEntry["kind"];
  if (typeof kind !== "string" || !Object.hasOwn(SHAPES, kind))
    return `kind: expected one of ${Object.keys(SHAPES).join(", ")}, but got ${describeValue(value.kind, [])}`;
  for (const [name, { expected, fits, optional = false }] of Object.entries(SHAPES[kind])) {
    const isThere = Object.hasOwn(value, name);
    if (isThere ? fits(value[name]) : optional) continue;
    return `${kind}.${name}: expected ${expected}, but got ${describeValue(isThere ? value[name] : undefined, [name])}`;
  }
  return undefined;
}
