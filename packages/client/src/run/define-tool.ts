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
 * @throws ConfigurationError if `input` is no Standard Schema, or `run` no function
 */
export function defineTool<Schema extends StandardSchema>({ input: schema, run }: ToolDefinition<Schema>): CustomTool {
  const standard = schema?.["~standard"];
  if (typeof standard?.validate !== "function" || typeof run !== "function") {
    throw new ConfigurationError("defineTool needs a Standard Schema as input, and a function as run");
  }
  return async (input, call) => {
    const result = await standard.validate(input);
    if (!result.issues) return run(result.value as SchemaOutput<Schema>, call);
    throw new ManagedAgentsError(`the input does not fit: ${result.issues.map(describe).join("; ")}`);
  };
}

const describe = ({ message, path = [] }: SchemaIssue): string => {
  const place = path.map((step) => String(typeof step === "object" ? step.key : step)).join(".");
  return place ? `${place}: ${message}` : message;
};
