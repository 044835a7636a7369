import type { Problem } from "../problem.ts";
import type { Sequence } from "./model.ts";

/** Every step of the service begins with the type of an event. */
export function checkSequences(sequences: readonly Sequence[], eventTypes: ReadonlyMap<string, string>): Problem[] {
  return sequences.flatMap(({ place, steps }) =>
    steps
      .filter(({ from, text }) => from === "service" && !eventTypes.has(text.split(" ")[0] ?? ""))
      .map(({ text }) => ({
        place,
        message: `there is no event type \`${text.split(" ")[0]}\``,
        remedy: "Begin the step with a member of StreamEvent, or with `client: `.",
      })),
  );
}
