import { stringify } from "yaml";
import { asArray, asObject, asText } from "../json-access.ts";
import type { JsonObject } from "../load.ts";
import type { Model, OperationModel } from "../model.ts";
import { SpecError } from "../problem.ts";
import { CAPABILITY, CAPABILITY_OPERATIONS, type CapabilityOperation } from "./capability-choice.ts";
import { DEFAULT_TOOLS } from "./default-tools.ts";
import { firstSentence } from "./shallow-schema.ts";

const HEADER = "# Generated from spec/ by tools/gen. Do not edit: change the spec and run `npm run gen`.\n";

/** An operation of the capability, and all that the document says of it. */
interface Chosen {
  readonly choice: CapabilityOperation;
  readonly operation: OperationModel;
}

/**
 * The sessions as a capability in the format of Naftiko 1.0.0-alpha2, as in source 003: what is called, and what is offered as tools.
 *
 * @returns undefined for a document that has none of its operations
 * @throws SpecError for one that has only some
 */
export function emitCapability(model: Model, document: JsonObject): string | undefined {
  const chosen = CAPABILITY_OPERATIONS.flatMap((choice): Chosen[] => {
    const operation = model.operations.find(({ id }) => id === choice.operation);
    return operation === undefined ? [] : [{ choice, operation }];
  });
  const [first] = chosen;
  if (first === undefined) return undefined;
  if (chosen.length < CAPABILITY_OPERATIONS.length) refuseMissing(chosen);
  const { naftiko, label, tags, date, namespace, port, description } = CAPABILITY;
  const capability = {
    naftiko,
    info: {
      label,
      description: [
        `The Sessions resource: ${chosen.length} operations, the first of them ${labelOf(first)}.`,
        "A session is an instance of an agent at work in an environment. Events of the user drive it, and what it does comes back as server-sent events.",
        `Every call needs the beta header ${first.operation.betas[0]}.`,
      ].join(" "),
      tags: [...tags],
      created: date,
      modified: date,
    },
    binds: [{ namespace: "env", keys: { ANTHROPIC_API_KEY: "ANTHROPIC_API_KEY" } }],
    capability: {
      consumes: [consumed(chosen, document)],
      exposes: [
        {
          type: "mcp",
          namespace: `${namespace}-mcp`,
          port,
          transport: "http",
          description,
          tools: DEFAULT_TOOLS.flatMap(({ operation, arguments: names }) =>
            chosen.filter((each) => each.operation.id === operation).map((each) => tool(each, names, model)),
          ),
        },
      ],
    },
  };
  // Readers of YAML 1.1 take an unquoted date for a date.
  return HEADER + stringify(capability, { lineWidth: 0, singleQuote: true, schema: "yaml-1.1" });
}

function consumed(chosen: readonly Chosen[], document: JsonObject): JsonObject {
  const [server] = asArray(document.servers);
  const schemes = asObject(asObject(document.components).securitySchemes);
  const [first] = chosen as [Chosen];
  const version = first.operation.parameters.find(({ name }) => name === "anthropic-version");
  const resources = [...new Set(chosen.map(({ choice }) => choice.resource))];
  return {
    type: "http",
    namespace: CAPABILITY.namespace,
    baseUri: asText(asObject(server).url) ?? "",
    inputParameters: [
      header("anthropic-version", String(asArray(version?.schema.enum)[0])),
      header("anthropic-beta", first.operation.betas[0] ?? ""),
    ],
    authentication: {
      type: "apikey",
      key: asText(asObject(schemes.apiKey).name) ?? "",
      value: "{{env.ANTHROPIC_API_KEY}}",
      placement: "header",
    },
    resources: resources.map((name) => {
      const operations = chosen.filter(({ choice }) => choice.resource === name);
      return { name, path: operations[0]?.operation.path ?? "", operations: operations.map(consumedOperation) };
    }),
  };
}

const header = (name: string, value: string): JsonObject => ({ name, in: "header", value });

function consumedOperation(chosen: Chosen): JsonObject {
  const { operation } = chosen;
  const tool = DEFAULT_TOOLS.find(({ operation: id }) => id === operation.id);
  const inputs = [
    ...operation.parameters
      .filter(({ in: where }) => where === "path")
      .map(({ name }) => ({ name, in: "path", type: "string", required: true })),
    ...(tool?.arguments ?? [])
      .filter((name) => isQuery(name, operation))
      .map((name) => ({ name, in: "query", type: "string", required: false })),
    ...(operation.requestBody === undefined ? [] : [{ name: "body", in: "body", type: "object", required: true }]),
  ];
  return {
    name: nameOf(chosen),
    method: operation.method,
    description: `Anthropic ${labelOf(chosen)}`,
    ...(inputs.length === 0 ? {} : { inputParameters: inputs }),
    outputRawFormat: operation.answerKind === "json" ? "json" : "text",
    outputParameters: [{ name: "result", type: operation.answerKind === "json" ? "object" : "string", value: "$." }],
  };
}

function tool(chosen: Chosen, names: readonly string[], model: Model): JsonObject {
  const { operation } = chosen;
  return {
    name: operation.toolName,
    description: `${firstSentence(operation.description)}`,
    hints: { ...operation.hints },
    call: `${CAPABILITY.namespace}.${nameOf(chosen)}`,
    with: Object.fromEntries(names.map((name) => [name, `tools.${name}`])),
    inputParameters: names.map((name) => ({
      name,
      type: name === "body" ? "object" : "string",
      description: describeArgument(name, operation, model),
      required: !isQuery(name, operation),
    })),
  };
}

function describeArgument(name: string, { id, parameters, requestBody }: OperationModel, model: Model): string {
  const list = DEFAULT_TOOLS.find(({ operation }) => operation === id)?.singles?.[name];
  const parameter = parameters.find((each) => each.name === (list ?? name));
  const body = model.schemas.find((schema) => schema.name === requestBody);
  return firstSentence(name === "body" ? body?.description : parameter?.description) ?? "";
}

const isQuery = (name: string, { parameters }: OperationModel): boolean =>
  parameters.some((parameter) => parameter.in === "query" && parameter.name === name);

/** `anthropic-create-session` → `createsession` */
const nameOf = ({ choice, operation }: Chosen): string => choice.name ?? wordsOf(operation).join("");

/** `anthropic-create-session` → `Create Session` */
const labelOf = ({ choice, operation }: Chosen): string =>
  choice.label ??
  wordsOf(operation)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join(" ");

const wordsOf = ({ toolName }: OperationModel): string[] => toolName.replace(/^anthropic-/, "").split("-");

function refuseMissing(chosen: readonly Chosen[]): never {
  const missing = CAPABILITY_OPERATIONS.filter(
    ({ operation }) => !chosen.some(({ choice }) => choice.operation === operation),
  );
  const place = (chosen[0] as Chosen).operation.place;
  throw new SpecError(
    missing.map(({ operation }) => ({
      place,
      message: `there is no operation \`${operation}\`, which the capability calls`,
      remedy: "Change tools/gen/src/emit/capability-choice.ts if the capability goes without it.",
    })),
  );
}
