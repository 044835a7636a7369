import { asObject, asText } from "./json-access.ts";
import type { JsonObject } from "./load.ts";
import type { OperationModel } from "./model.ts";
import type { Fail, OperationSource } from "./operation-source.ts";
import { deref, refName } from "./references.ts";

type Body = Pick<OperationModel, "requestBody" | "bodyKind" | "bodyTypes" | "bodyRequired">;

const NO_BODY: Body = { requestBody: undefined, bodyKind: "none", bodyTypes: [], bodyRequired: false };

/** What an operation takes: one schema by reference, in the content types that its dialect knows. */
export function buildBody({ operation, components, dialect }: OperationSource, fail: Fail): Body {
  if (operation.requestBody === undefined) return NO_BODY;
  const { kinds, beside } = dialect.bodies;
  const body = asObject(operation.requestBody);
  const content = Object.entries(asObject(body.content));
  const names = new Set(content.map(([, media]) => refName(asObject(asObject(media).schema))));
  const [requestBody] = names;
  const deciding = content.filter(([type]) => Object.hasOwn(kinds, type));
  const [contentType = "", media = {}] = deciding[0] ?? [];
  const strange = content.some(([type]) => !Object.hasOwn(kinds, type) && !beside.includes(type));
  if (requestBody === undefined || names.size !== 1 || deciding.length !== 1 || strange) {
    const types = Object.keys(kinds).join(" or ");
    const others = beside.length === 0 ? "" : `, beside which may stand ${beside.join(" and ")}`;
    fail(`the request body is not one $ref under ${types}${others}`, "Move the schema into its own file.");
  }
  const bodyRequired = body.required === true;
  if (!bodyRequired && !dialect.optionalBodies) fail("the request body is optional", "Add required: true.");
  const bodyKind = kinds[contentType] ?? "json";
  if (bodyKind === "multipart") checkParts(deref(asObject(asObject(media).schema), components), components, fail);
  const bodyTypes = [contentType, ...content.flatMap(([type]) => (type === contentType ? [] : [type]))];
  return { requestBody, bodyKind, bodyTypes, bodyRequired };
}

const PART_TYPES = ["string", "integer", "boolean"];

/** A part is bytes or a text, so a multipart body is flat. */
function checkParts(schema: JsonObject, components: JsonObject, fail: Fail): void {
  const parts = Object.entries(asObject(schema.properties)).map(
    ([name, part]) => [name, deref(asObject(part), components)] as const,
  );
  for (const [name, part] of parts) {
    if (PART_TYPES.includes(asText(part.type) ?? "")) continue;
    fail(
      `part \`${name}\` of a multipart body has type ${JSON.stringify(part.type ?? null)}`,
      `Use ${PART_TYPES.join(", ")}.`,
    );
  }
  if (!parts.some(([, part]) => isBinary(part))) {
    fail("the multipart body has no part of bytes", "Give one type: string, format: binary, or send JSON.");
  }
}

/** Whether a schema stands for bytes. */
export const isBinary = (schema: JsonObject): boolean => schema.type === "string" && schema.format === "binary";
