import type { Node } from "yaml";
import { CONFIDENCE } from "./load-evidence.ts";
import { refusal } from "./load-refusal.ts";
import type { ObjectKind, ObjectRow, Objects, ObjectTransition } from "./model.ts";
import type { Reader } from "./reader.ts";

/** Reads `protocol/objects.yaml`: what becomes of agents, environments, files, vaults and memory, and what that allows. */
export function loadObjects(reader: Reader): Objects {
  const file = reader.fields(reader.root, "the objects", ["guards", "refusals", "objects"]);
  return {
    guards: reader.glossary(file.get("guards"), "the guards"),
    refusals: Object.fromEntries(
      reader.entries(file.get("refusals"), "the refusals").map(([name, node]) => [name, refusal(reader, node)]),
    ),
    kinds: Object.fromEntries(
      reader.entries(file.get("objects"), "the objects").map(([name, node]) => [name, kind(reader, node)]),
    ),
  };
}

function kind(reader: Reader, node: Node): ObjectKind {
  const keys = ["description", "initial", "final", "states", "transitions", "rows"];
  const fields = reader.fields(node, "an object", keys);
  const states = reader.glossary(fields.get("states"), "the states");
  return {
    place: reader.place(node),
    description: reader.text(fields.get("description"), "description"),
    initial: reader.text(fields.get("initial"), "initial"),
    final: reader.texts(fields.get("final"), "final"),
    states,
    transitions: reader.items(fields.get("transitions"), "transitions").map((item) => transition(reader, item)),
    rows: Object.fromEntries(
      reader
        .entries(fields.get("rows"), "the rows")
        .map(([name, value]) => [name, row(reader, value, Object.keys(states))]),
    ),
  };
}

function transition(reader: Reader, node: Node): ObjectTransition {
  const fields = reader.fields(node, "a transition", ["from", "on", "to", "source"], ["confidence"]);
  return {
    place: reader.place(node),
    from: reader.texts(fields.get("from"), "from"),
    on: reader.text(fields.get("on"), "on"),
    to: reader.text(fields.get("to"), "to"),
    confidence: reader.oneOf(fields.get("confidence"), "confidence", CONFIDENCE) || "documented",
    source: reader.text(fields.get("source"), "source"),
  };
}

function row(reader: Reader, node: Node, states: readonly string[]): ObjectRow {
  const fields = reader.fields(node, "a row", ["description", "cells", "source"], ["unless", "unconfirmed"]);
  const cells = reader.fields(fields.get("cells"), "the cells", states);
  return {
    place: reader.place(node),
    description: reader.text(fields.get("description"), "description"),
    cells: Object.fromEntries(states.map((state) => [state, reader.text(cells.get(state), state)])),
    unless: reader.items(fields.get("unless"), "unless").map((item) => {
      const entry = reader.fields(item, "an exception", ["guard", "refuse"]);
      return { guard: reader.text(entry.get("guard"), "guard"), refuse: reader.text(entry.get("refuse"), "refuse") };
    }),
    unconfirmed: reader
      .items(fields.get("unconfirmed"), "unconfirmed")
      .map((item) => reader.oneOf(item, "state", states)),
    source: reader.text(fields.get("source"), "source"),
  };
}
