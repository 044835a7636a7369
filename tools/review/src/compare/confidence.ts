import type { Evidence, Place } from "@managed-agents/gen";
import type { reporter } from "./lifecycle.ts";

/** How well a fact is known, from least to best. What is not listed is not compared with the others. */
const STRENGTH: readonly string[] = ["house", "observed", "documented"];

interface Sourced {
  readonly place: Place;
  readonly confidence: string;
  readonly source: string;
}

/** Compares how well a fact of the protocol is known, and by what source. */
export function compareConfidence(
  before: Sourced,
  after: Sourced,
  subject: string,
  report: ReturnType<typeof reporter>,
): void {
  if (before.confidence !== after.confidence) {
    const lower = STRENGTH.indexOf(after.confidence) < STRENGTH.indexOf(before.confidence);
    report(lower ? "confidence-lowered" : "confidence-raised", after.place, {
      subject,
      before: before.confidence,
      after: after.confidence,
    });
  } else if (before.source !== after.source) {
    report("protocol-text-changed", after.place, {
      subject: `${subject} (source)`,
      before: before.source,
      after: after.source,
    });
  }
}

interface Witnessed {
  readonly place: Place;
  readonly evidence: readonly Evidence[];
}

/** Compares what recordings show of a fact, row by row of the live evidence. Where an entry stands in its file says nothing. */
export function compareEvidence(
  before: Witnessed,
  after: Witnessed,
  subject: string,
  report: ReturnType<typeof reporter>,
): void {
  const [was, is] = [before, after].map(({ evidence }) => evidence.map(said).join("; "));
  if (was === is) return;
  report("evidence-changed", after.evidence[0]?.place ?? after.place, {
    subject: `${subject} (evidence)`,
    before: was || undefined,
    after: is || undefined,
  });
}

const said = ({ fact, seen, of, date, says }: Evidence): string =>
  `${fact}: ${seen}${of === null ? "" : ` of ${of}`}, ${date}${says === null ? "" : `, ${says}`}`;
