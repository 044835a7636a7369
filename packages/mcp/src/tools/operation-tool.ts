import type { ToolDescriptor } from "../tool-descriptor.ts";
import { callMethod } from "./call-method.ts";
import { collectEvents } from "./collect-events.ts";
import { download } from "./download.ts";
import { type Answer, findMethod } from "./find-method.ts";
import { readArguments } from "./read-arguments.ts";
import type { Tool } from "./tool.ts";
import { readUpload } from "./upload.ts";

/** The tool of an operation: its arguments are validated, then the client makes the call. */
export function operationTool(descriptor: ToolDescriptor): Tool {
  const { name, title, description, annotations, inputSchema, outputSchema } = descriptor;
  return {
    ...{ name, title, description, annotations, inputSchema, outputSchema },
    async call(given, context) {
      const { files } = descriptor;
      const read = files === undefined ? given : { ...given, body: readUpload(given.body, files) };
      const request = readArguments(descriptor, read);
      const method = findMethod(context.client, descriptor.operation);
      if (descriptor.answer === "sse") return collectEvents(descriptor, request, method, context);
      const answer = callMethod(descriptor, request, method, { signal: context.signal });
      return descriptor.answer === "binary" ? download(answer) : readJson(answer);
    },
  };
}

/** The answer as the service sent it: a page of the client has methods besides. */
async function readJson(answer: Answer): Promise<object> {
  const data = (await answer) as Record<string, unknown>;
  if (typeof data.nextPage !== "function") return data;
  const { requestId: _, ...page } = data;
  return Object.fromEntries(Object.entries(page).filter(([, value]) => typeof value !== "function"));
}
