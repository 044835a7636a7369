import { UNIONS } from "@managed-agents/types";
import { PERMISSIONS } from "../domain/permission.ts";
import type { Shape } from "../yaml/shape.ts";

const TEXT: Shape = { is: "text" };
const NUMBER: Shape = { is: "number" };
const INTEGER: Shape = { is: "integer" };
const NULLABLE: Shape = { is: "text or null" };

const ERROR: Shape = { oneOf: Object.keys(UNIONS.SessionError.members) };
const RUN_ERROR: Shape = { oneOf: Object.keys(UNIONS.WorkflowRunError.members) };

export const CALL: Shape = {
  object: {
    tool: TEXT,
    custom: TEXT,
    server: TEXT,
    input: { is: "mapping" },
    permission: { oneOf: PERMISSIONS },
    result: TEXT,
    is_error: { is: "boolean" },
    seconds: NUMBER,
  },
  required: [],
};

export const STEP: Shape = { one: () => STEPS };
const STEP_LIST: Shape = { list: STEP };

export const SPAWN: Shape = {
  object: { agent: TEXT, task: TEXT, as: TEXT, steps: STEP_LIST, report: TEXT },
  required: ["agent", "task", "steps"],
};

export const PHASE: Shape = {
  object: { name: TEXT, description: NULLABLE, seconds: NUMBER, agents: { list: SPAWN }, pause: { is: "boolean" } },
  required: ["name"],
};

const STEPS: Readonly<Record<string, Shape>> = {
  think: NUMBER,
  say: TEXT,
  call: CALL,
  calls: { list: CALL },
  use_configured_tools: { is: "true" },
  write_memory: { object: { store: TEXT, path: TEXT, content: TEXT }, required: ["path", "content"] },
  write_file: {
    object: { path: TEXT, content: TEXT, base64: TEXT, mime_type: TEXT },
    required: ["path"],
    either: ["content", "base64"],
  },
  wait: NUMBER,
  spend: {
    object: {
      to_cap: { is: "boolean" },
      input_tokens: INTEGER,
      output_tokens: INTEGER,
      cache_read_input_tokens: INTEGER,
      cache_creation_input_tokens: INTEGER,
      web_search_requests: INTEGER,
    },
    required: [],
  },
  compact: { is: "true" },
  refuse: { object: { category: NULLABLE, explanation: NULLABLE }, required: [] },
  fail: {
    object: {
      error: ERROR,
      retry: { oneOf: ["retrying", "exhausted", "terminal"] },
      message: TEXT,
      seconds: NUMBER,
      mcp_server_name: TEXT,
      repository_url: TEXT,
    },
    required: ["error"],
  },
  spawn: SPAWN,
  tell: { object: { to: TEXT, text: TEXT, steps: STEP_LIST }, required: ["to", "text"] },
  await: { list: TEXT },
  consult: { object: { model: TEXT, advice: TEXT, seconds: NUMBER }, required: [] },
  run: {
    object: {
      name: TEXT,
      description: NULLABLE,
      phases: { list: PHASE },
      error: RUN_ERROR,
      wait: { is: "boolean" },
    },
    required: ["name", "phases"],
  },
  refuse_run: { object: { error: RUN_ERROR, message: TEXT }, required: ["error"] },
  repeat: { object: { times: INTEGER, steps: STEP_LIST }, required: ["times", "steps"] },
};

const NAME = "lower-case letters, digits and hyphens, at most 64";

/** What is in it depends on its kind: see `checkFault`. */
export const FAULT: Shape = { is: "mapping" };

/** A whole scenario file. */
export const SCENARIO: Shape = {
  object: {
    name: { is: "text", pattern: /^[a-z0-9][a-z0-9-]{0,63}$/, expected: NAME },
    summary: TEXT,
    when: { object: { agent_id: TEXT, message: TEXT }, required: [] },
    self_hosted: { is: "boolean" },
    turns: { list: STEP_LIST, least: 1, expected: "at least one turn" },
    outcome: {
      object: {
        results: { list: { oneOf: ["satisfied", "needs_revision", "max_iterations_reached", "failed"] } },
        explanations: { list: TEXT },
        revise: STEP_LIST,
      },
      required: ["results"],
    },
    faults: { list: FAULT },
  },
  required: ["name", "summary", "turns"],
};
