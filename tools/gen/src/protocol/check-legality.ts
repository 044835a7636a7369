import type { Model } from "../model.ts";
import type { Problem } from "../problem.ts";
import type { Legality, Lifecycle } from "./model.ts";

/**
 * Every operation says when it is legal, every row and guard is used, and every cell says something that is defined.
 *
 * @param otherRows rows that stand elsewhere, which operations may name too
 */
export function checkLegality(
  { answers, refusals, rows, operations }: Legality,
  { guards, machines }: Lifecycle,
  model: Model,
  otherRows: readonly string[],
): Problem[] {
  const problems: Problem[] = [];
  const used = new Set<string>();
  for (const { id, place } of model.operations) {
    const named = operations[id] ?? [];
    if (named.length === 0) {
      problems.push({
        place,
        message: `\`${id}\` does not say when it is legal`,
        remedy: "Add x-legal-when with a row of protocol/operations.yaml or protocol/objects.yaml.",
      });
    }
    for (const name of named) {
      used.add(name);
      if (!Object.hasOwn(rows, name) && !otherRows.includes(name)) {
        problems.push({
          place,
          message: `there is no row \`${name}\``,
          remedy: `Use one of: ${[...Object.keys(rows), ...otherRows].join(", ")}.`,
        });
      }
    }
  }
  const usedGuards = new Set(
    Object.values(machines).flatMap(({ transitions }) => transitions.map(({ guard }) => guard)),
  );
  for (const [name, { place, cells, unless, part }] of Object.entries(rows)) {
    if (!used.has(name))
      problems.push({
        place,
        message: `no operation names the row \`${name}\``,
        remedy: "Name it with x-legal-when, or remove it.",
      });
    const words = [...Object.values(cells), ...unless.map(({ refuse }) => refuse)];
    for (const word of words.filter((word) => !Object.hasOwn(answers, word) && !Object.hasOwn(refusals, word))) {
      problems.push({
        place,
        message: `\`${word}\` is neither an answer nor a refusal`,
        remedy: `Use one of: ${[...Object.keys(answers), ...Object.keys(refusals)].join(", ")}.`,
      });
    }
    for (const { guard } of unless) {
      usedGuards.add(guard);
      if (!Object.hasOwn(guards, guard))
        problems.push({
          place,
          message: `unknown guard \`${guard}\``,
          remedy: `Use one of: ${Object.keys(guards).join(", ")}.`,
        });
    }
    for (const event of part?.events ?? []) {
      if (model.unions.every(({ members }) => members.every(({ wire }) => wire !== event))) {
        problems.push({
          place,
          message: `there is no event type \`${event}\``,
          remedy: "Name a member of EventParams.",
        });
      }
    }
  }
  const start = { file: "protocol/lifecycle.yaml", line: 1, column: 1 };
  for (const guard of Object.keys(guards).filter((guard) => !usedGuards.has(guard))) {
    problems.push({ place: start, message: `nothing uses the guard \`${guard}\``, remedy: "Remove it from `guards`." });
  }
  return problems;
}
