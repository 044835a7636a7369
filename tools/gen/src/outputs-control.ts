import { checkExamples } from "./check-examples.ts";
import { emitRoutes } from "./emit/routes.ts";
import { emitSchemaFiles } from "./emit/schema-files.ts";
import { compileRequestValidators } from "./emit/validators.ts";
import { formatTypeScript } from "./format.ts";
import type { Model } from "./model.ts";
import { DOCUMENT_FOLDERS } from "./owned-folders.ts";

const ORIGIN = `${DOCUMENT_FOLDERS.control}/`;
const GENERATED = "packages/mock/src/gen/control";

/** Every file that follows from the document of the mock's control, by path relative to the repository: types, routes, validators. */
export async function generateControl(model: Model): Promise<Map<string, string>> {
  checkExamples(model);
  const requests = await compileRequestValidators(model, {
    origin: `${ORIGIN}openapi.yaml`,
    typeModule: "@managed-agents/contract/requests",
  });
  return new Map([
    ...formatTypeScript(
      new Map([
        ...[...emitSchemaFiles(model, ORIGIN)].map(([file, text]) => [`${GENERATED}/${file}`, text] as const),
        [`${GENERATED}/routes.gen.ts`, emitRoutes(model, `${ORIGIN}openapi.yaml`)],
      ]),
    ),
    ["packages/mock/compiled/control.js", requests.code],
    ["packages/mock/compiled/control.d.ts", requests.declarations],
  ]);
}
