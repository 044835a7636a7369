import { Printer } from "../printer.ts";
import type { ObjectRow, Objects, Protocol } from "../protocol/model.ts";
import { without } from "./protocol-json.ts";
import { code, fence, table } from "./protocol-tables.ts";

/** `OBJECTS`: states of what is no session, what moves them, and which operation is legal in which. */
export function emitObjects({ objects, legality }: Protocol): string {
  const { guards, refusals, kinds } = objects;
  const out = new Printer("spec/protocol/objects.yaml");
  out.line('import type { ObjectsDescriptor } from "../objects-descriptor.ts";').line();
  out.doc(
    "States of agents, environments, files, vaults and memory, what moves them, and which operation is legal in which.\nCells and `unless` name answers or refusals, those of `LIFECYCLE` included; guards are conditions that code decides.",
  );
  const ours = new Set(Object.values(kinds).flatMap(({ rows }) => Object.keys(rows)));
  const operations = Object.fromEntries(
    Object.entries(legality.operations).flatMap(([id, rows]) => {
      const found = rows.filter((row) => ours.has(row));
      return found.length === 0 ? [] : [[id, found]];
    }),
  );
  const value = without(["place"], { guards, refusals, kinds, operations });
  out.line(`export const OBJECTS = ${JSON.stringify(value)} as const satisfies ObjectsDescriptor;`);
  return out.toString();
}

/** The chapter of the objects: a picture, states and a table of legality for each kind. */
export function objectsPage({ objects, legality }: Protocol): string[] {
  const refusals = Object.entries(objects.refusals).map(([name, { status, error, code: detail, meaning }]) => [
    code(name),
    `${status} ${code(error)}${detail === null ? "" : `, ${code(detail)}`}. ${meaning}`,
  ]);
  const users = (row: string): string =>
    Object.keys(legality.operations)
      .filter((id) => legality.operations[id]?.includes(row))
      .map(code)
      .join(", ");
  return [
    ...Object.entries(objects.kinds).flatMap(([name, kind]) => kindPage(name, kind, objects.guards, users)),
    "### Refusals of objects",
    table(["Refusal", "Meaning"], refusals),
  ];
}

function kindPage(
  name: string,
  { description, initial, final, states, transitions, rows }: Objects["kinds"][string],
  guards: Objects["guards"],
  users: (row: string) => string,
): string[] {
  const names = Object.keys(states);
  const arrows = transitions.flatMap(({ from, on, to }) => from.map((state) => `  ${state} --> ${to}: ${on}`));
  const cell = ({ cells, unconfirmed }: ObjectRow, state: string): string =>
    `${cells[state]}${unconfirmed.includes(state) ? " (unconfirmed)" : ""}`;
  return [
    `### ${name.replaceAll("_", " ")}`,
    description,
    fence("mermaid", ["stateDiagram-v2", `  [*] --> ${initial}`, ...arrows, ...final.map((s) => `  ${s} --> [*]`)]),
    table(
      ["State", "Meaning"],
      Object.entries(states).map(([state, meaning]) => [code(state), meaning]),
    ),
    table(
      ["Operation", ...names, "Unless"],
      Object.entries(rows).map(([id, row]) => [
        users(id),
        ...names.map((state) => cell(row, state)),
        row.unless.map(({ guard, refuse }) => `${guards[guard]} ${refuse}`).join("; "),
      ]),
    ),
  ];
}
