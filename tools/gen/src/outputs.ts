import { checkExamples } from "./check-examples.ts";
import { emitCapability } from "./emit/capability.ts";
import { emitClient } from "./emit/client-files.ts";
import { emitCommands } from "./emit/commands.ts";
import { emitExtensions } from "./emit/extensions-markdown.ts";
import { emitBundle, emitExamples } from "./emit/json.ts";
import { emitOpenTags } from "./emit/open-tags.ts";
import { emitOpenapiTypes } from "./emit/openapi-types.ts";
import { emitOperations } from "./emit/operations.ts";
import { emitProtocolDocuments, emitProtocolTypeScript } from "./emit/protocol-files.ts";
import { emitSchemaFiles } from "./emit/schema-files.ts";
import { emitToolSchemas, emitTools } from "./emit/tools.ts";
import { emitUnions } from "./emit/unions.ts";
import { compileRequestValidators, compileResponseValidators } from "./emit/validators.ts";
import { formatTypeScript } from "./format.ts";
import type { Bundle } from "./load.ts";
import type { Model } from "./model.ts";
import type { Protocol } from "./protocol/model.ts";

/** Every file that follows from the document, by path relative to the repository. */
export async function generate(bundle: Bundle, model: Model, protocol?: Protocol): Promise<Map<string, string>> {
  const { document } = bundle;
  checkExamples(model);
  const [openapiTypes, requests, responses] = await Promise.all([
    emitOpenapiTypes(document),
    compileRequestValidators(model),
    compileResponseValidators(model),
  ]);
  const typescript = formatTypeScript(
    new Map([
      ["packages/types/src/gen/openapi.gen.ts", openapiTypes],
      ["packages/types/src/gen/operations.gen.ts", emitOperations(model)],
      ...[...emitSchemaFiles(model)].map(([file, text]) => [`packages/types/src/gen/${file}`, text] as const),
      ["packages/types/src/gen/unions.gen.ts", emitUnions(model)],
      ["packages/contract/src/gen/open-tags.gen.ts", emitOpenTags(model)],
      ["packages/mcp/src/gen/tools.gen.ts", emitTools(model)],
      ["packages/mcp/src/gen/schemas.gen.ts", emitToolSchemas(model)],
      ...emitClient(bundle, model),
      ["packages/cli/src/gen/commands.gen.ts", emitCommands(model)],
      ...emitProtocolTypeScript(protocol, model),
    ]),
  );
  const capability = emitCapability(model, document);
  return new Map([
    ...typescript,
    ...(capability === undefined ? [] : [["spec/capability.yaml", capability] as const]),
    ["packages/contract/compiled/requests.js", requests.code],
    ["packages/contract/compiled/requests.d.ts", requests.declarations],
    ["packages/contract/compiled/responses.js", responses.code],
    ["packages/contract/compiled/responses.d.ts", responses.declarations],
    ["spec/dist/openapi.json", emitBundle(document)],
    ["spec/dist/examples.json", emitExamples(model)],
    ["spec/dist/extensions.md", emitExtensions(document)],
    ...emitProtocolDocuments(protocol),
  ]);
}
