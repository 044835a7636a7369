import { isBinary } from "./build-body.ts";
import { asObject } from "./json-access.ts";
import type { JsonObject } from "./load.ts";
import type { OperationModel } from "./model.ts";
import type { Fail, OperationSource } from "./operation-source.ts";
import { deref, refName } from "./references.ts";

type Answer = Pick<OperationModel, "status" | "response" | "answerKind" | "errors">;

/** What an operation answers: one status of success, with one schema by reference, and statuses of errors. */
export function buildAnswer(source: OperationSource, fail: Fail): Answer {
  const { operation, components, dialect } = source;
  const responses = asObject(operation.responses);
  const known = dialect.successes.map(String);
  const statuses = Object.keys(responses);
  for (const status of statuses.filter((text) => !known.includes(text) && !/^[45]\d\d$/.test(text))) {
    fail(
      `the response \`${status}\` has no place in generated code`,
      `Use ${known.join(" or ")} and the statuses of errors.`,
    );
  }
  const successes = statuses.filter((status) => known.includes(status));
  if (successes.length > 1) fail("the operation has several statuses of success", "Keep one.");
  const status = successes[0] ?? "200";
  return {
    status: Number(status),
    ...buildContent(deref(asObject(responses[status]), components), status, source, fail),
    errors: statuses
      .map(Number)
      .filter((number) => number >= 400)
      .sort((a, b) => a - b),
  };
}

function buildContent(
  success: JsonObject,
  status: string,
  { dialect }: OperationSource,
  fail: Fail,
): Pick<Answer, "response" | "answerKind"> {
  const { kinds, beside } = dialect.answers;
  if (dialect.emptyAnswers && success.content === undefined && success.description !== undefined) {
    return { response: undefined, answerKind: "none" };
  }
  const content = Object.entries(asObject(success.content)).filter(([type]) => !beside.includes(type));
  const [contentType, media] = content[0] ?? ["", {}];
  const answerKind = Object.hasOwn(kinds, contentType) ? kinds[contentType] : undefined;
  const schema = asObject(asObject(media).schema);
  const response = refName(schema);
  if (content.length > 1 || answerKind === undefined) {
    const types = Object.keys(kinds).join(", ");
    fail(
      `the ${status} response has no content type that generated code knows`,
      `Answer with exactly one of ${types}.`,
    );
  } else if (answerKind === "binary" && !isBinary(schema)) {
    fail(`the ${status} response of bytes has a schema of its own`, "Write type: string, format: binary.");
  } else if (answerKind !== "binary" && response === undefined) {
    fail(`the ${status} response has no schema by $ref`, "Answer with exactly one content type and one $ref.");
  }
  return { response, answerKind: answerKind ?? "json" };
}
