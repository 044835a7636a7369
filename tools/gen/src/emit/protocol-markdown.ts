import { COLUMNS } from "../protocol/load-operations.ts";
import type { Evidence, Legality, Lifecycle, Protocol, Rule, Sequence } from "../protocol/model.ts";
import { objectsPage } from "./protocol-objects.ts";
import { code, fence, table } from "./protocol-tables.ts";

/** The protocol as a page: state pictures (Mermaid), tables of transitions, legality and rules, and sequence pictures. */
export function emitProtocolMarkdown(protocol: Protocol): string {
  const { lifecycle, legality, topics, sequences } = protocol;
  return [
    "# Protocol",
    "What may be called when, and which event may follow which. Generated from `spec/protocol/`.",
    "## States",
    ...Object.keys(lifecycle.machines).flatMap((name) => machinePage(name, lifecycle)),
    "### Status",
    "The first line that fits is what a client reads as `status`.",
    table(
      ["Status", "When", "Seen"],
      lifecycle.status.map(({ is, when, evidence }) => [
        code(is),
        conditions(when),
        evidence.map(evidenceText).join("; "),
      ]),
    ),
    "## Operations",
    ...legalityPage(legality),
    "## Objects",
    "What becomes of agents, environments, files, vaults and memory, and what can be done with each meanwhile.",
    ...objectsPage(protocol),
    "## Stream",
    ...topics.flatMap(({ name, rules }) => [`### ${name.replaceAll("-", " ")}`, ruleTable(rules)]),
    "## Sequences",
    ...sequences.flatMap(sequencePage),
  ]
    .join("\n\n")
    .concat("\n");
}

function machinePage(name: string, { machines, guards }: Lifecycle): string[] {
  const machine = machines[name];
  if (!machine) return [];
  const arrows = new Map<string, Set<string>>();
  for (const { from, on, to } of machine.transitions) {
    for (const state of from) {
      const arrow = `  ${state} --> ${to}`;
      arrows.set(arrow, (arrows.get(arrow) ?? new Set()).add(on));
    }
  }
  const rows = machine.transitions.map(({ from, on, guard, to, stop_reason, emits, confidence, evidence, source }) => [
    from.map(code).join(", "),
    code(on),
    guard === null ? "" : (guards[guard] ?? guard),
    code(to),
    [...emits.map(code), ...(stop_reason === null ? [] : [`stop reason ${code(stop_reason)}`])].join(", "),
    [`${source} (${confidence})`, ...evidence.map(evidenceText)].join("; "),
  ]);
  const states = Object.entries(machine.states).map(([state, meaning]) => [code(state), meaning]);
  return [
    `### ${name}`,
    machine.description,
    fence("mermaid", [
      "stateDiagram-v2",
      `  [*] --> ${machine.initial}`,
      // One arrow for all causes: an arrow each would make the picture too wide to be read on paper.
      ...[...arrows].map(([arrow, causes]) => `${arrow}: ${[...causes].join("<br>")}`),
      ...machine.final.map((s) => `  ${s} --> [*]`),
    ]),
    table(["State", "Meaning"], states),
    table(["From", "On", "If", "To", "Events", "Source"], rows),
  ];
}

function legalityPage({ rows, answers, refusals, operations }: Legality): string[] {
  const users = (name: string): string =>
    Object.keys(operations)
      .filter((id) => operations[id]?.includes(name))
      .map(code)
      .join(", ");
  const body = Object.entries(rows).map(([name, { cells, unless, unconfirmed, part, evidence }]) => [
    [users(name), ...[...(part?.properties ?? []), ...(part?.events ?? [])].map(code)].join(", "),
    ...COLUMNS.map((column) => `${cells[column]}${unconfirmed.includes(column) ? " (unconfirmed)" : ""}`),
    unless.map(({ guard, refuse }) => `${guard}: ${refuse}`).join("; "),
    evidence.map(evidenceText).join("; "),
  ]);
  const answerRows = Object.entries(answers).map(([name, meaning]) => [code(name), meaning]);
  const refusalRows = Object.entries(refusals).map(([name, { status, error, code: detail, meaning }]) => [
    code(name),
    `${status} ${code(error)}${detail === null ? "" : `, ${code(detail)}`}. ${meaning}`,
  ]);
  return [
    table(["Operation", ...COLUMNS, "Unless", "Seen"], body),
    table(["Answer", "Meaning"], [...answerRows, ...refusalRows]),
  ];
}

const ruleTable = (rules: readonly Rule[]): string =>
  table(
    ["Rule", "Meaning", "Kind", "Scope", "Checked", "Profile", "Source"],
    rules.map(({ id, meaning, kind, scope, needs, profiles, confidence, evidence, source }) => [
      code(id),
      meaning.replaceAll("\n", " "),
      kind,
      scope,
      needs === "from-start" ? "from the start of the stream" : "always",
      profiles.length === 0 ? "every" : profiles.join(", "),
      [`${source} (${confidence})`, ...evidence.map(evidenceText)].join("; "),
    ]),
  );

const sequencePage = ({ title, source, steps }: Sequence): string[] => [
  `### ${title}`,
  `Source: ${source}.`,
  fence("mermaid", [
    "sequenceDiagram",
    "  participant client",
    "  participant service",
    // A semicolon would end the statement, a `#` would begin an entity.
    ...steps.map(
      ({ from, text }) =>
        `  ${from === "client" ? "client->>service" : "service-->>client"}: ${text.replace(/[;#]/g, " ")}`,
    ),
  ]),
];

/** `seen 55 of 55 times, last 2026-08-06 (L1)` */
const evidenceText = ({ fact, seen, of, date, says }: Evidence): string =>
  `${says === null ? "" : `${says} `}seen ${seen}${of === null ? "" : ` of ${of}`} ${seen === 1 && of === null ? "time" : "times"}, last ${date} (${fact})`;

const conditions = (when: Readonly<Record<string, readonly string[]>>): string =>
  Object.entries(when)
    .map(([name, states]) => `${name === "any_thread" ? "any thread" : name} is ${states.map(code).join(" or ")}`)
    .join(" and ") || "otherwise";
