import { STREAM_RULES } from "@managed-agents/contract";
import { EVENT_TYPES, OPERATIONS, UNIONS } from "@managed-agents/types";
import { REQUIREMENTS } from "../../requirements.ts";
import { CELLS } from "../../tables/published-cells.ts";
import { SCHEMAS } from "../document.ts";
import { EXAMPLE_NAMES } from "./examples.ts";
import { PARAMETERS, parameterName } from "./parameters.ts";

/** One thing that the tests should reach. */
export interface Item {
  readonly name: string;
  /** What the tests note. One of them is enough. */
  readonly facts: readonly string[];
}

/** Things of one sort. */
export interface Area {
  readonly title: string;
  /** A fact in the present tense: the title of the test that asks for all of them. */
  readonly asks: string;
  readonly items: readonly Item[];
}

const one = (name: string, fact: string): Item => ({ name, facts: [fact] });
const either = (name: string, fact: string): Item => ({ name, facts: [`emulator ${fact}`, `prism ${fact}`] });

const OPERATION_LIST = Object.values(OPERATIONS);

const branches = Object.entries(UNIONS).flatMap(([union, { members }]) =>
  Object.keys(members).map((tag) => `${union}:${tag}`),
);

/** The codes that the document names. */
const ERROR_CODES: readonly string[] = SCHEMAS.ErrorDetails?.properties?.error_code?.anyOf?.[0]?.enum ?? [];

/** Everything that the tests should reach, by name. */
export const AREAS: readonly Area[] = [
  {
    title: "Requirements",
    asks: "every requirement is cited by a test",
    items: Object.keys(REQUIREMENTS).map((id) => one(id, `requirement ${id}`)),
  },
  {
    title: "Operations",
    asks: "every operation is called on the emulator",
    items: OPERATION_LIST.map(({ id }) => one(id, `emulator operation ${id}`)),
  },
  {
    title: "Parameters",
    asks: "every parameter of every operation stands in a request that the emulator accepts",
    items: OPERATION_LIST.flatMap(({ id }) =>
      PARAMETERS[id].map((each) => one(parameterName(id, each), `emulator parameter ${parameterName(id, each)}`)),
    ),
  },
  {
    title: "Usual status codes",
    asks: "every operation succeeds, and is refused as bad, unauthenticated and unknown, on the emulator",
    items: OPERATION_LIST.flatMap(({ id }) =>
      [200, 401, 404].map((status) => one(`${id} ${status}`, `emulator status ${id} ${status}`)),
    ),
  },
  {
    title: "Declared status codes",
    asks: "every declared status of every operation is answered by the emulator or by Prism",
    items: OPERATION_LIST.flatMap(({ id, errors }) =>
      [200, ...errors].map((status) => either(`${id} ${status}`, `status ${id} ${status}`)),
    ),
  },
  {
    title: "Examples",
    asks: "every example of the document is sent or answered",
    items: EXAMPLE_NAMES.map((name) => either(name, `example ${name}`)),
  },
  {
    title: "Event types",
    asks: "every event type reaches a reader of the emulator, in a history and on a stream",
    items: EVENT_TYPES.flatMap((type) => [
      one(`${type} in a history`, `emulator branch SessionEvent:${type}`),
      one(`${type} on a stream`, `emulator branch StreamEvent:${type}`),
    ]),
  },
  {
    title: "Union branches",
    asks: "every union branch passes through the emulator or through Prism",
    items: branches.map((branch) => either(branch, `branch ${branch}`)),
  },
  {
    title: "Lifecycle cells",
    asks: "every published cell of sessions, threads and objects, and every guard, is tried on the emulator",
    items: CELLS.map((cell) => one(cell, `emulator cell ${cell}`)),
  },
  {
    title: "Stream rules",
    asks: "every rule of the stream contract has something to check on a stream of the emulator",
    items: STREAM_RULES.map(({ id }) => one(id, `emulator rule ${id}`)),
  },
  {
    title: "Error codes",
    asks: "every error code that the document names is answered by the emulator or by Prism",
    items: ERROR_CODES.map((code) => either(code, `code ${code}`)),
  },
];
