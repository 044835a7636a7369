import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { type Bundle, seedSchema } from "./schema/seed-schema.ts";
import { scenarioSchema } from "./schema/shape-schema.ts";

const DOCUMENT = new URL("../../../spec/dist/openapi.json", import.meta.url);
const OUTPUT = new URL("../schemas/", import.meta.url);

/** Writes the JSON Schemas of scenario files and seed files, which editors and the package take from `schemas/`. */
function writeSchemas(): void {
  mkdirSync(OUTPUT, { recursive: true });
  const document = JSON.parse(readFileSync(DOCUMENT, "utf8")) as Bundle;
  const schemas = { "scenario.schema.json": scenarioSchema(), "seed.schema.json": seedSchema(document) };
  for (const [name, schema] of Object.entries(schemas)) {
    writeFileSync(new URL(name, OUTPUT), `${JSON.stringify(schema, null, 2)}\n`);
  }
}

writeSchemas();
