import type { Json } from "../load.ts";
import type { Model, SchemaModel } from "../model.ts";
import { Printer } from "../printer.ts";
import { refName } from "../references.ts";
import { BYTES, type Describe, objectMembers, schemaType, UNKNOWN_MEMBER } from "./schema-type.ts";

const FOLDER = "components/schemas/";

/**
 * One declaration per component, in a file for each folder of `components/schemas/`, and `schemas.gen.ts`, which exports them all.
 * Objects become interfaces and unions list their members' names, so that hovers and errors name what a reader can look up.
 *
 * @param folder of the document, with its slash
 * @returns text by path relative to the folder for generated types
 */
export function emitSchemaFiles(model: Model, folder = "spec/"): Map<string, string> {
  const texts = new Map(model.schemas.map(({ name, description }) => [name, description]));
  const areas = Map.groupBy([...model.schemas].sort(byPlace), areaOf);
  const areaByName = new Map(model.schemas.map((schema) => [schema.name, areaOf(schema)]));
  const names = [...areas.keys()].sort();
  const index = new Printer(`${folder}${FOLDER}`);
  for (const area of names) index.line(`export type * from "./schemas/${area}.gen.ts";`);
  return new Map([
    ...names.map((area): [string, string] => [
      `schemas/${area}.gen.ts`,
      emitArea(
        `${folder}${FOLDER}${area === "root" ? "" : `${area}/`}`,
        area,
        areas.get(area) ?? [],
        areaByName,
        (name) => texts.get(name),
      ),
    ]),
    ["schemas.gen.ts", index.toString()],
  ]);
}

/** The folder that a component's file is in, as a file's name; `root` for a file outside of any. */
function areaOf({ place }: SchemaModel): string {
  const folders = place.file.replace(FOLDER, "").split("/").slice(0, -1);
  return folders.join("-").replaceAll(/[^A-Za-z0-9-]+/g, "-") || "root";
}

/** Components of one file stand together, in the order they have there. */
const byPlace = (a: SchemaModel, b: SchemaModel): number =>
  a.place.file === b.place.file ? a.place.line - b.place.line : a.place.file < b.place.file ? -1 : 1;

function emitArea(
  origin: string,
  area: string,
  schemas: readonly SchemaModel[],
  areaByName: ReadonlyMap<string, string>,
  describe: Describe,
): string {
  const printer = new Printer(origin);
  if (schemas.some(({ schema }) => holdsBytes(schema))) printer.line(`import type { ${BYTES} } from "../../bytes.ts";`);
  if (schemas.some(isOpenUnion)) printer.line(`import type { ${UNKNOWN_MEMBER} } from "../../unknown-member.ts";`);
  const foreign = [...new Set(schemas.flatMap(({ schema }) => references(schema)))].filter(
    (name) => areaByName.get(name) !== area,
  );
  for (const [other, names] of [...Map.groupBy(foreign, (name) => areaByName.get(name) ?? "")].sort()) {
    printer.line(`import type { ${names.sort().join(", ")} } from "./${other}.gen.ts";`);
  }
  for (const schema of schemas) declare(printer, schema, describe);
  return printer.toString();
}

const isOpenUnion = ({ schema }: SchemaModel): boolean => schema["x-open-union"] === true;

const holdsBytes = (value: Json): boolean =>
  typeof value === "object" &&
  value !== null &&
  ((!Array.isArray(value) && value.type === "string" && value.format === "binary") ||
    Object.values(value).some(holdsBytes));

function references(value: Json): string[] {
  if (typeof value !== "object" || value === null) return [];
  const name = Array.isArray(value) ? undefined : refName(value);
  return [...(name === undefined ? [] : [name]), ...Object.values(value).flatMap(references)];
}

function declare(printer: Printer, model: SchemaModel, describe: Describe): void {
  const { name, description, schema } = model;
  printer.line().doc(description);
  if (schema.type !== "object" || schema.oneOf !== undefined || schema.anyOf !== undefined) {
    printer.line(`export type ${name} = ${schemaType(schema, describe)};`);
  } else {
    printer.block(`export interface ${name} {`, () => {
      for (const member of objectMembers(schema, describe)) printer.line(member);
    });
  }
  if (!isOpenUnion(model)) return;
  printer.line().doc(`The members of {@link ${name}} that this version of the document defines.`);
  printer.line(`export type Known${name} = Exclude<${name}, ${UNKNOWN_MEMBER}>;`);
}
