import { join } from "node:path";
import {
  type Bundle,
  buildModel,
  createAjv,
  type ExampleModel,
  loadProtocol,
  loadSpec,
  type Model,
  type Place,
  type Protocol,
  SpecError,
} from "@managed-agents/gen";
import type { Version } from "../compare/version.ts";

/** A version that was read from a folder, with what the generator needs to go on. */
export interface FolderVersion extends Version {
  readonly bundle: Bundle;
}

/**
 * Reads a spec folder.
 *
 * @param folder absolute path of the folder that holds `openapi.yaml`
 * @param options.label how the report names the version
 * @param options.strict whether it must be what today's generator takes, as the later version must. The earlier one may have been
 * written for an earlier generator: keywords that are not known are kept, and what is wrong otherwise is passed over if it can be.
 * @throws SpecError
 */
export function readFolder(
  folder: string,
  options: { readonly label: string; readonly strict: boolean },
): FolderVersion {
  const bundle = loadSpec(folder, { unknown: options.strict ? "refuse" : "keep" });
  const model = options.strict ? buildModel(bundle) : modelOf(bundle);
  const protocol = model && readProtocol(folder, bundle, model, options.strict);
  const inRepository = (place: Place): Place => ({ ...place, file: join("spec", place.file).replaceAll("\\", "/") });
  return {
    label: options.label,
    document: bundle.document,
    bundle,
    model,
    protocol,
    place: (pointer) => inRepository(nearest(bundle, pointer)),
    protocolPlace: inRepository,
    judge: model ? judgeBy(model) : () => undefined,
  };
}

function modelOf(bundle: Bundle): Model | undefined {
  try {
    return buildModel(bundle);
  } catch (error) {
    if (error instanceof SpecError) return undefined;
    throw error;
  }
}

function readProtocol(folder: string, bundle: Bundle, model: Model, strict: boolean): Protocol | undefined {
  try {
    return loadProtocol(folder, bundle, model, { check: strict });
  } catch (error) {
    if (strict || !(error instanceof SpecError)) throw error;
    return undefined;
  }
}

function nearest({ places }: Bundle, pointer: readonly string[]): Place {
  const keys = pointer[0] === "components" ? pointer.slice(1) : pointer;
  for (let length = keys.length; length > 0; length -= 1) {
    const place = places.get(keys.slice(0, length).join("/"));
    if (place) return place;
  }
  return { file: "openapi.yaml", line: 1, column: 1 };
}

/** Compiles schemas on first need: most comparisons have no example to judge. */
function judgeBy(model: Model): Version["judge"] {
  const judges = new Map<string, ReturnType<typeof createAjv>>();
  return ({ kind, schema, value }: ExampleModel) => {
    const ajv = judges.get(kind) ?? createAjv(model, kind, false);
    judges.set(kind, ajv);
    const validate = ajv.getSchema(schema);
    if (validate === undefined) return `there is no schema ${schema}`;
    if (validate(value)) return undefined;
    const error = validate.errors?.[0];
    return `${error?.instancePath || "the value"} ${error?.message}`;
  };
}
