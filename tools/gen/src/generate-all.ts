import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { buildModel } from "./build-model.ts";
import { CONTROL } from "./dialect.ts";
import { loadSpec } from "./load.ts";
import { loadProtocol } from "./load-protocol.ts";
import type { Model } from "./model.ts";
import { generate } from "./outputs.ts";
import { generateControl } from "./outputs-control.ts";
import { DOCUMENT_FOLDERS } from "./owned-folders.ts";
import { SpecError } from "./problem.ts";

/**
 * Everything that follows from the documents below a folder: from `spec/`, and from that of the mock's control where there is one.
 *
 * @param root absolute path of the repository
 * @returns the model of `spec/`, and every file by path relative to the root
 * @throws SpecError with the folder of the document that is wrong
 */
export async function generateAll(root: string): Promise<{ model: Model; outputs: Map<string, string> }> {
  const spec = resolve(root, DOCUMENT_FOLDERS.api);
  const bundle = loadSpec(spec);
  const model = buildModel(bundle);
  const outputs = await generate(bundle, model, loadProtocol(spec, bundle, model));
  return { model, outputs: new Map([...outputs, ...(await generateFromControl(root))]) };
}

async function generateFromControl(root: string): Promise<Map<string, string>> {
  const folder = resolve(root, DOCUMENT_FOLDERS.control);
  if (!existsSync(folder)) return new Map();
  try {
    return await generateControl(buildModel(loadSpec(folder, { dialect: CONTROL }), CONTROL));
  } catch (error) {
    if (!(error instanceof SpecError)) throw error;
    throw new SpecError(error.problems, DOCUMENT_FOLDERS.control);
  }
}
