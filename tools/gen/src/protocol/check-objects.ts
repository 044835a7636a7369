import type { Model } from "../model.ts";
import type { Problem } from "../problem.ts";
import { checkStates } from "./check-lifecycle.ts";
import type { Legality, ObjectKind, Objects } from "./model.ts";

/** Names of all rows of all objects, as `x-legal-when` names them. */
export const objectRows = ({ kinds }: Objects): string[] =>
  Object.values(kinds).flatMap(({ rows }) => Object.keys(rows));

/** What a reader of the objects would trip over: unknown names, states that nothing reaches, rows and guards that nothing uses. */
export function checkObjects(objects: Objects, legality: Legality, model: Model): Problem[] {
  const problems: Problem[] = [];
  const named = new Set(Object.values(legality.operations).flat());
  const seen = new Set(Object.keys(legality.rows));
  const usedGuards = new Set<string>();
  const words = [...Object.keys(legality.answers), ...Object.keys(legality.refusals), ...Object.keys(objects.refusals)];
  for (const [name, kind] of Object.entries(objects.kinds)) {
    problems.push(...checkStates(name, kind, kind.place), ...checkTriggers(kind, model));
    for (const [row, { place, cells, unless }] of Object.entries(kind.rows)) {
      if (seen.has(row)) problems.push({ place, message: `two rows are called \`${row}\``, remedy: "Rename one." });
      seen.add(row);
      if (!named.has(row)) {
        const remedy = "Name it with x-legal-when, or remove it.";
        problems.push({ place, message: `no operation names the row \`${row}\``, remedy });
      }
      for (const word of [...Object.values(cells), ...unless.map(({ refuse }) => refuse)]) {
        if (words.includes(word)) continue;
        const remedy = `Use one of: ${words.join(", ")}.`;
        problems.push({ place, message: `\`${word}\` is neither an answer nor a refusal`, remedy });
      }
      for (const { guard } of unless) {
        usedGuards.add(guard);
        if (Object.hasOwn(objects.guards, guard)) continue;
        const remedy = `Use one of: ${Object.keys(objects.guards).join(", ")}.`;
        problems.push({ place, message: `unknown guard \`${guard}\``, remedy });
      }
    }
  }
  const place = { file: "protocol/objects.yaml", line: 1, column: 1 };
  for (const guard of Object.keys(objects.guards).filter((guard) => !usedGuards.has(guard))) {
    problems.push({ place, message: `nothing uses the guard \`${guard}\``, remedy: "Remove it from `guards`." });
  }
  return problems;
}

/** What moves an object is a call, named by its operation id, or something that happens by itself, in one word. */
function checkTriggers({ transitions }: ObjectKind, model: Model): Problem[] {
  const unknown = transitions.filter(({ on }) => on.includes(".") && model.operations.every(({ id }) => id !== on));
  return unknown.map(({ place, on }) => ({
    place,
    message: `there is no operation \`${on}\``,
    remedy: "Name an operation, or what happens in one word.",
  }));
}
