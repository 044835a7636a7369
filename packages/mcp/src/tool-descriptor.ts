import type { OperationId } from "@managed-agents/types";

/** A JSON Schema as it stands in the table of tools: an object with properties. */
export interface ObjectSchema {
  readonly type: "object";
  readonly properties: Readonly<Record<string, unknown>>;
  readonly required?: readonly string[];
}

/** One argument of a tool, and where it goes. */
export interface ToolArgument {
  readonly name: string;
  /** `collect` bounds what is read of a stream, and is not sent. */
  readonly in: "path" | "query" | "body" | "collect";
  /** Name in the document; the same as `name` if left out. */
  readonly wire?: string;
  /** It is one value of the list of that name. */
  readonly single?: true;
}

/** An operation as a tool. */
export interface ToolDescriptor {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly operation: OperationId;
  readonly answer: "json" | "binary" | "sse";
  /** Properties of the body that are files. */
  readonly files?: readonly string[];
  readonly annotations: ToolAnnotations;
  readonly arguments: readonly ToolArgument[];
  readonly inputSchema: ObjectSchema;
  /** Names the plain values of the answer; others may come back too. */
  readonly outputSchema: ObjectSchema;
}

/** What a host goes by when it decides whether to ask for consent. */
export interface ToolAnnotations {
  readonly readOnlyHint: boolean;
  readonly destructiveHint: boolean;
  readonly idempotentHint: boolean;
}

/** A tool that is offered without being asked for, and the arguments that it takes then. */
export interface DefaultTool {
  readonly name: string;
  readonly arguments: readonly string[];
}
