import type { Node } from "yaml";
import { CONFIDENCE, checkConfidence, loadEvidence } from "./load-evidence.ts";
import type { Lifecycle, Machine, StatusLine, Transition } from "./model.ts";
import type { Reader } from "./reader.ts";

/** Reads `protocol/lifecycle.yaml`: guards, machines, and how the status follows from them. */
export function loadLifecycle(reader: Reader): Lifecycle {
  const file = reader.fields(reader.root, "the lifecycle", ["guards", "machines", "status"]);
  return {
    guards: reader.glossary(file.get("guards"), "the guards"),
    machines: Object.fromEntries(
      reader.entries(file.get("machines"), "the machines").map(([name, node]) => [name, machine(reader, node)]),
    ),
    status: reader.items(file.get("status"), "status").map((node) => statusLine(reader, node)),
  };
}

function machine(reader: Reader, node: Node): Machine {
  const keys = ["description", "initial", "final", "states", "transitions"];
  const fields = reader.fields(node, "a machine", keys);
  return {
    description: reader.text(fields.get("description"), "description"),
    initial: reader.text(fields.get("initial"), "initial"),
    final: reader.texts(fields.get("final"), "final"),
    states: reader.glossary(fields.get("states"), "the states"),
    transitions: reader.items(fields.get("transitions"), "transitions").map((item) => transition(reader, item)),
  };
}

function transition(reader: Reader, node: Node): Transition {
  const optional = ["guard", "stop_reason", "emits", "confidence", "evidence"];
  const fields = reader.fields(node, "a transition", ["from", "on", "to", "source"], optional);
  const text = (name: string) => reader.text(fields.get(name), name);
  const found = {
    place: reader.place(node),
    from: reader.texts(fields.get("from"), "from"),
    on: text("on"),
    guard: fields.has("guard") ? text("guard") : null,
    to: text("to"),
    stop_reason: fields.has("stop_reason") ? text("stop_reason") : null,
    emits: reader.texts(fields.get("emits"), "emits"),
    confidence: reader.oneOf(fields.get("confidence"), "confidence", CONFIDENCE) || ("documented" as const),
    evidence: loadEvidence(reader, fields.get("evidence")),
    source: text("source"),
  };
  checkConfidence(reader, node, "the transition", found);
  return found;
}

function statusLine(reader: Reader, node: Node): StatusLine {
  const fields = reader.fields(node, "a status", ["is", "when", "source"], ["evidence"]);
  return {
    place: reader.place(node),
    is: reader.text(fields.get("is"), "is"),
    when: Object.fromEntries(
      reader.entries(fields.get("when"), "when").map(([name, value]) => [name, reader.texts(value, name)]),
    ),
    evidence: loadEvidence(reader, fields.get("evidence")),
    source: reader.text(fields.get("source"), "source"),
  };
}
