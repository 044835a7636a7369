import type { ChangeRule } from "../rule.ts";
import { DEPRECATION_RULES } from "./deprecation-rules.ts";
import { EXAMPLE_RULES } from "./example-rules.ts";
import { MESSAGE_RULES } from "./message-rules.ts";
import { OPERATION_RULES } from "./operation-rules.ts";
import { PROTOCOL_RULES } from "./protocol-rules.ts";
import { SCHEMA_RULES } from "./schema-rules.ts";
import { UNION_RULES } from "./union-rules.ts";

const ALL = {
  ...OPERATION_RULES,
  ...MESSAGE_RULES,
  ...SCHEMA_RULES,
  ...UNION_RULES,
  ...PROTOCOL_RULES,
  ...DEPRECATION_RULES,
  ...EXAMPLE_RULES,
} as const;

export type RuleId = keyof typeof ALL;

/** Every kind of change that the report knows, by id. What is decided is decided here; the rest of the folder only finds differences. */
export const CHANGE_RULES: Readonly<Record<RuleId, ChangeRule>> = ALL;
