import type { Sequence } from "./model.ts";
import type { Reader } from "./reader.ts";

/** Reads `protocol/sequences.yaml`. A step that begins with `client: ` is a call, every other one is an event on the stream. */
export function loadSequences(reader: Reader): Sequence[] {
  return reader.entries(reader.root, "a list of sequences").map(([name, node]) => {
    const fields = reader.fields(node, `the sequence ${name}`, ["title", "source", "steps"]);
    return {
      place: reader.place(node),
      name,
      title: reader.text(fields.get("title"), "title"),
      source: reader.text(fields.get("source"), "source"),
      steps: reader.texts(fields.get("steps"), "steps").map((step) => {
        const call = /^client: (.+)$/.exec(step)?.[1];
        return call === undefined ? { from: "service", text: step } : { from: "client", text: call };
      }),
    };
  });
}
