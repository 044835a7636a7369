import { join } from "node:path";
import { buildModel } from "../src/build-model.ts";
import { checkExamples } from "../src/check-examples.ts";
import { emitCapability } from "../src/emit/capability.ts";
import { emitClientCalls, emitClientStreams, hasStreams } from "../src/emit/client-methods.ts";
import { clientSurface } from "../src/emit/client-surface.ts";
import { file } from "../src/emit/client-tree.ts";
import { emitCommands } from "../src/emit/commands.ts";
import { emitOpenapiTypes } from "../src/emit/openapi-types.ts";
import { emitOperations } from "../src/emit/operations.ts";
import { emitSchemaFiles } from "../src/emit/schema-files.ts";
import { emitToolSchemas, emitTools } from "../src/emit/tools.ts";
import { emitUnions } from "../src/emit/unions.ts";
import { loadSpec } from "../src/load.ts";

/**
 * Everything that is readable text and follows from the spec under `root`, by the name a case uses for it; not yet formatted.
 *
 * @throws SpecError if the spec is refused
 */
export async function emitTypes(root: string): Promise<Map<string, string>> {
  const bundle = loadSpec(join(root, "spec"));
  const model = buildModel(bundle);
  checkExamples(model);
  emitCapability(model, bundle.document);
  const resources = clientSurface(model);
  return new Map([
    ["openapi.gen.ts", await emitOpenapiTypes(bundle.document)],
    ["operations.gen.ts", emitOperations(model)],
    ...emitSchemaFiles(model),
    ["unions.gen.ts", emitUnions(model)],
    ["mcp/tools.gen.ts", emitTools(model)],
    ["mcp/schemas.gen.ts", emitToolSchemas(model)],
    ["cli/commands.gen.ts", emitCommands(model)],
    ...resources.map((resource): [string, string] => [`client/${file(resource)}.gen.ts`, emitClientCalls(resource)]),
    ...(resources.some(hasStreams) ? [["client/streams.gen.ts", emitClientStreams(resources)] as const] : []),
  ]);
}
