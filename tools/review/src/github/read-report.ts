import type { Change, ChangeClass } from "../compare/change.ts";
import type { Consequences, FileChange, SurfaceChange } from "../consequences/consequences.ts";
import type { Report } from "../report.ts";
import type { Step, StepVerdict } from "../step/step.ts";

/** More than any report that the review writes, and little enough to parse. */
export const MAX_BYTES = 5_000_000;
const MAX_ITEMS = 10_000;
const MAX_TEXT = 20_000;

type Unknown = Readonly<Record<string, unknown>>;

/**
 * Takes a report that somebody else's code has written. Nothing in it is believed but its shape: unknown words become known ones,
 * texts and lists are cut, and what is no report is refused.
 *
 * @throws Error with one sentence
 */
export function readReport(text: string): Report {
  if (Buffer.byteLength(text) > MAX_BYTES) throw new Error(`The report is larger than ${MAX_BYTES} bytes.`);
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    throw new Error("The report is no JSON.");
  }
  const report = asRecord(parsed);
  if (report.version !== 1 || !Array.isArray(report.changes)) throw new Error("The report has an unknown form.");
  const verdict = asRecord(report.verdict);
  const counts = asRecord(report.counts);
  return {
    version: 1,
    before: asText(report.before),
    after: asText(report.after),
    step: oneOf<Step>(report.step, ["none", "patch", "minor", "major"]),
    reason: asText(report.reason),
    verdict: {
      kind: oneOf<StepVerdict["kind"]>(verdict.kind, ["missing", "too-small", "enough", "not-asked"]),
      announced: oneOf<Step>(verdict.announced, ["none", "patch", "minor", "major"]),
      files: texts(verdict.files),
      message: asText(verdict.message),
    },
    counts: {
      breaking: asCount(counts.breaking),
      additive: asCount(counts.additive),
      documentation: asCount(counts.documentation),
    },
    changes: items(report.changes).map(readChange),
    consequences: report.consequences === undefined ? undefined : readConsequences(asRecord(report.consequences)),
  };
}

function readChange(change: Unknown): Change {
  const place = asRecord(change.place);
  return {
    rule: asText(change.rule),
    topic: "document",
    class: oneOf<ChangeClass>(change.class, ["breaking", "additive", "documentation"]),
    directions: (["request", "response"] as const).filter((name) => texts(change.directions).includes(name)),
    subject: asText(change.subject),
    ...(change.before !== undefined && { before: asText(change.before) }),
    ...(change.after !== undefined && { after: asText(change.after) }),
    place: { file: asText(place.file), line: asCount(place.line), column: 1 },
    side: oneOf<Change["side"]>(change.side, ["after", "before"]),
    affects: (["callers", "readers", "mock", "tools", "commands", "types"] as const).filter((name) =>
      texts(change.affects).includes(name),
    ),
    operations: texts(change.operations),
  };
}

function readConsequences(value: Unknown): Consequences {
  const consumers = value.consumers === undefined ? undefined : asRecord(value.consumers);
  const recordings = value.recordings === undefined ? undefined : asRecord(value.recordings);
  return {
    ...(value.unavailable !== undefined && { unavailable: asText(value.unavailable) }),
    files: items(value.files).map((file) => ({
      path: asText(file.path),
      kind: oneOf<FileChange["kind"]>(file.kind, ["changed", "added", "removed"]),
      added: asCount(file.added),
      removed: asCount(file.removed),
      difference: asText(file.difference),
    })),
    surfaces: items(value.surfaces).map((surface) => ({
      kind: oneOf<SurfaceChange["kind"]>(surface.kind, ["types", "client methods", "tools", "commands", "mock"]),
      added: texts(surface.added),
      removed: texts(surface.removed),
      changed: texts(surface.changed),
      open: texts(surface.open),
    })),
    consumers: consumers && {
      programs: asCount(consumers.programs),
      errors: texts(consumers.errors),
      ...(consumers.unavailable !== undefined && { unavailable: asText(consumers.unavailable) }),
    },
    recordings: recordings && {
      recordings: asCount(recordings.recordings),
      violations: texts(recordings.violations),
      ...(recordings.unavailable !== undefined && { unavailable: asText(recordings.unavailable) }),
    },
    problems: texts(value.problems),
  };
}

const asRecord = (value: unknown): Unknown =>
  typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Unknown) : {};

const items = (value: unknown): Unknown[] => (Array.isArray(value) ? value.slice(0, MAX_ITEMS).map(asRecord) : []);

const asText = (value: unknown): string => (typeof value === "string" ? value.slice(0, MAX_TEXT) : "");

const texts = (value: unknown): string[] => (Array.isArray(value) ? value.slice(0, MAX_ITEMS).map(asText) : []);

const asCount = (value: unknown): number =>
  typeof value === "number" && Number.isSafeInteger(value) && value >= 0 ? value : 0;

/** The value if it is one of the words, else the first of them. */
const oneOf = <T extends string>(value: unknown, known: readonly [T, ...T[]]): T =>
  known.find((word) => word === value) ?? known[0];
