import { buildOperation } from "./build-operation.ts";
import { buildUnion } from "./build-union.ts";
import { checkBinary } from "./check-binary.ts";
import { checkSchemas } from "./check-schemas.ts";
import { collectExamples } from "./collect-examples.ts";
import { API, type Dialect } from "./dialect.ts";
import { asArray, asObject, asText } from "./json-access.ts";
import type { Bundle, JsonObject } from "./load.ts";
import type { ExampleModel, Model, OperationModel, SchemaModel, UnionModel } from "./model.ts";
import { ProblemList } from "./problem-list.ts";
import { reachable } from "./references.ts";

/**
 * Turns the bundled document into the model, and checks what emitters rely on: operation ids, bodies by reference, tags that map one
 * to one, closed requests and open responses.
 *
 * @param dialect what the document may say, as it was loaded
 * @throws SpecError with every problem found
 */
export function buildModel({ document, places }: Bundle, dialect: Dialect = API): Model {
  const problems = new ProblemList(places);
  const info = asObject(document.info);
  const components = asObject(document.components);
  const schemas = asObject(components.schemas);
  const { operations, examples } = buildOperations(asObject(document.paths), components, dialect, problems);
  checkUnique("operationId", operations, ({ id }) => id, problems);
  if (dialect.offered) checkUnique("x-tool-name", operations, ({ toolName }) => toolName, problems);

  const models = buildSchemas(schemas, operations, problems);
  const unions = models.flatMap(({ name, schema }) => buildUnion(name, schema, schemas, problems) ?? []);
  checkTypeNames(models, unions, problems);
  checkSchemas(models, problems);
  checkBinary(models, operations, problems);
  problems.throwIfAny();
  return {
    title: asText(info.title) ?? "",
    version: asText(info.version) ?? "",
    surface: asText(info["x-api-surface"]) ?? "",
    schemas: models,
    unions,
    operations,
    examples,
  };
}

function buildOperations(
  paths: JsonObject,
  components: JsonObject,
  dialect: Dialect,
  problems: ProblemList,
): { operations: OperationModel[]; examples: ExampleModel[] } {
  const operations: OperationModel[] = [];
  const examples: ExampleModel[] = [];
  for (const [path, item] of Object.entries(paths)) {
    const sharedParameters = asArray(asObject(item).parameters).map(asObject);
    for (const method of dialect.methods) {
      const source = asObject(item)[method];
      if (source === undefined) continue;
      const operation = asObject(source);
      const built = buildOperation({ operation, sharedParameters, method, path, components, dialect }, problems);
      operations.push(built);
      examples.push(...collectExamples(operation, built, components, `paths/${path}/${method}`, problems));
    }
  }
  return { operations, examples };
}

function checkUnique(
  keyword: string,
  operations: readonly OperationModel[],
  nameOf: (operation: OperationModel) => string,
  problems: ProblemList,
): void {
  const first = new Map<string, OperationModel>();
  for (const operation of operations) {
    const name = nameOf(operation);
    const known = first.get(name);
    if (known === undefined || name === "") {
      first.set(name, operation);
      continue;
    }
    problems.add(
      `paths/${operation.path}/${operation.method.toLowerCase()}`,
      `${keyword} \`${name}\` is used twice, first at ${known.place.file}:${known.place.line}`,
      "Give each operation its own.",
    );
  }
}

/** Names that generated code uses for types which are no component. */
const TAKEN = ["Bytes", "Exclude", "UnknownMember"] as const;

function checkTypeNames(models: readonly SchemaModel[], unions: readonly UnionModel[], problems: ProblemList): void {
  const taken = new Set<string>([...TAKEN, ...unions.filter(({ open }) => open).map(({ name }) => `Known${name}`)]);
  for (const { name } of models) {
    if (taken.has(name))
      problems.add(`schemas/${name}`, `generated code has a type \`${name}\` of its own`, "Rename it.");
  }
}

function buildSchemas(
  schemas: JsonObject,
  operations: readonly OperationModel[],
  problems: ProblemList,
): SchemaModel[] {
  const requests = operations.flatMap(({ requestBody }) => requestBody ?? []);
  const responses = [...operations.flatMap(({ response }) => response ?? []), "ErrorResponse"];
  const inRequests = reachable(requests, schemas);
  const inResponses = reachable(responses, schemas);
  return Object.entries(schemas).map(([name, value]) => {
    const schema = asObject(value);
    return {
      name,
      place: problems.place(`schemas/${name}`),
      description: asText(schema.description),
      schema,
      inRequests: inRequests.has(name),
      inResponses: inResponses.has(name),
    };
  });
}
