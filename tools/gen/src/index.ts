/** What other tools of the repository may use of the generator: reading a spec folder, and generating from it. */
export { buildModel } from "./build-model.ts";
export { checkExamples } from "./check-examples.ts";
export { commandFlags } from "./emit/command-flags.ts";
export { commandName } from "./emit/commands.ts";
export { plainRule } from "./emit/protocol-rules.ts";
export { createAjv } from "./emit/validators.ts";
export { type Bundle, type Json, type JsonObject, loadSpec } from "./load.ts";
export { loadProtocol } from "./load-protocol.ts";
export type { ExampleModel, Model, OperationModel } from "./model.ts";
export { generate } from "./outputs.ts";
export { type Place, type Problem, SpecError } from "./problem.ts";
export type {
  Evidence,
  Legality,
  LegalityRow,
  Lifecycle,
  Machine,
  ObjectKind,
  Protocol,
  Rule,
  Selector,
  Transition,
} from "./protocol/model.ts";
export { RULE_KINDS } from "./protocol/rule-kinds.ts";
