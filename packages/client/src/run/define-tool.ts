import { ConfigurationError } from "../errors/configuration-error.ts";
import { ManagedAgentsError } from "../errors/managed-agents-error.ts";
import type { CustomTool, ToolCall, ToolOutput } from "./run-options.ts";
import type { SchemaIssue, SchemaOutput, StandardSchema } from "./standard-schema.ts";

/** A custom tool with a schema of its input. */
export interface ToolDefinition<Schema extends StandardSchema> {
  /** What the input has to fit. */
  readonly input: Schema;
  /** Runs the tool, with what the schema made of the input. */
  readonly run: (input: SchemaOutput<Schema>, call: ToolCall) => ToolOutput | Promise<ToolOutput>;
}

/**
 * A custom tool for `sessions.run`, typed and checked by a schema. Input that does not fit is not run: the agent gets an error result with
 * the issues, and can call again.
 *
 * @throws ConfigurationError if `input` is no Standard Schema, or without `run`
 */
export function defineTool<Schema extends StandardSchema>({ input: schema, run }: ToolDefinition<Schema>): CustomTool {
  const standard = schema?.["~standard"];
  if (!standard || !run) throw new ConfigurationError("defineTool needs a Standard Schema and run");
  return async (input, call) => {
    const { issues, value } = (await standard.validate(input)) as Partial<Validated<SchemaOutput<Schema>>>;
    if (!issues) return run(value as SchemaOutput<Schema>, call);
    throw new ManagedAgentsError(issues.map(describe).join("; "));
  };
}

interface Validated<Output> {
  readonly issues: readonly SchemaIssue[] | undefined;
  readonly value: Output;
}

const describe = ({ message, path = [] }: SchemaIssue): string =>
  `${path.map((step) => String((step as { readonly key?: unknown }).key ?? step)).join(".")}: ${message}`;
