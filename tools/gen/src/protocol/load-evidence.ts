import type { Node } from "yaml";
import type { Confidence, Evidence } from "./model.ts";
import type { Reader } from "./reader.ts";

export const CONFIDENCE: readonly Confidence[] = ["documented", "observed", "house"];

/** The list under `evidence`; empty if there is none. */
export const loadEvidence = (reader: Reader, node: Node | undefined): Evidence[] =>
  reader.items(node, "evidence").map((item) => entry(reader, item));

function entry(reader: Reader, node: Node): Evidence {
  const fields = reader.fields(node, "evidence", ["fact", "seen", "date"], ["of", "says"]);
  const fact = reader.text(fields.get("fact"), "fact");
  if (fields.has("fact") && !/^L[1-9]\d?$/.test(fact)) {
    reader.fail(fields.get("fact"), `\`${fact}\` is no row of the live evidence`, "Write L and a number, such as L1.");
  }
  const seen = reader.count(fields.get("seen"), "seen");
  const of = fields.has("of") ? reader.count(fields.get("of"), "of") : null;
  if (of !== null && of < seen) {
    reader.fail(fields.get("of"), `${seen} of ${of} cannot be seen`, "Write the number of all cases under `of`.");
  }
  return {
    place: reader.place(node),
    fact,
    seen,
    of,
    date: reader.date(fields.get("date"), "date"),
    says: fields.has("says") ? reader.text(fields.get("says"), "says") : null,
  };
}

/** Holds what an entry claims against its evidence. */
export function checkConfidence(
  reader: Reader,
  node: Node,
  what: string,
  { confidence, evidence }: { readonly confidence: Confidence; readonly evidence: readonly Evidence[] },
): void {
  if (confidence === "observed" && evidence.length === 0) {
    const remedy = "Add `evidence` with fact, seen and date.";
    reader.fail(node, `${what} is observed, but has no evidence`, remedy);
  }
  if (confidence === "house" && evidence.length > 0) {
    reader.fail(node, `${what} is a house rule, but has evidence`, "Call it observed, or remove the evidence.");
  }
}
