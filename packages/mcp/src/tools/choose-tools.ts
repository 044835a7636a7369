import { DEFAULT_TOOLS, TOOLS } from "../gen/tools.gen.ts";
import type { DefaultTool, ToolDescriptor } from "../tool-descriptor.ts";
import { operationTool } from "./operation-tool.ts";
import { runTurnTool } from "./run-turn-tool.ts";
import type { Tool } from "./tool.ts";

/** Which tools are offered. */
export interface ToolChoice {
  /** `default`: five for sessions; `all`: every operation, and running a turn. */
  readonly tools: "default" | "all";
  /** Leaves out what is not read-only. */
  readonly readOnly: boolean;
}

/** The tools by name, in the order in which they are listed. */
export function chooseTools({ tools, readOnly }: ToolChoice): ReadonlyMap<string, Tool> {
  const chosen = tools === "all" ? [...TOOLS.map(operationTool), runTurnTool] : DEFAULT_TOOLS.map(defaultTool);
  const offered = chosen.filter(({ annotations }) => annotations.readOnlyHint || !readOnly);
  return new Map(offered.map((tool) => [tool.name, tool]));
}

/** A tool with the arguments of the default list alone, and without an output schema, which would cost a model more than it helps. */
function defaultTool({ name, arguments: wanted }: DefaultTool): Tool {
  const descriptor = TOOLS.find((tool) => tool.name === name);
  if (descriptor === undefined) throw new Error(`there is no tool ${name}`);
  const { outputSchema: _, ...tool } = operationTool(withArguments(descriptor, wanted));
  return tool;
}

function withArguments(descriptor: ToolDescriptor, wanted: readonly string[]): ToolDescriptor {
  const { inputSchema, arguments: all } = descriptor;
  return {
    ...descriptor,
    arguments: all.filter(({ name }) => wanted.includes(name)),
    inputSchema: {
      ...inputSchema,
      properties: Object.fromEntries(Object.entries(inputSchema.properties).filter(([name]) => wanted.includes(name))),
    },
  };
}
