import { asObject, asText } from "./json-access.ts";
import type { JsonObject } from "./load.ts";
import type { ExampleModel, OperationModel } from "./model.ts";
import type { ProblemList } from "./problem-list.ts";
import { deref, refName } from "./references.ts";

/**
 * Every example that stands under the body and the responses of one operation, in the document's order.
 *
 * @param source the operation in the document
 * @param pointer its pointer, under which inline examples are found
 */
export function collectExamples(
  source: JsonObject,
  operation: OperationModel,
  components: JsonObject,
  pointer: string,
  problems: ProblemList,
): ExampleModel[] {
  const found: ExampleModel[] = [];
  const collect = (holder: JsonObject, at: string, answer: Pick<ExampleModel, "kind" | "status">): void => {
    const [contentType, content] = Object.entries(asObject(holder.content))[0] ?? ["", {}];
    const media = asObject(content);
    const schema = refName(asObject(media.schema)) ?? "";
    for (const [name, example] of Object.entries(asObject(media.examples))) {
      const { $ref } = asObject(example);
      const { summary, value } = deref(asObject(example), components);
      const key = asText($ref)?.replace("#/components/", "") ?? `${at}/content/${contentType}/examples/${name}`;
      found.push({
        ...answer,
        operation: operation.id,
        name,
        summary: asText(summary),
        value: value ?? null,
        schema,
        place: problems.place(key),
      });
    }
  };
  collect(asObject(source.requestBody), `${pointer}/requestBody`, { kind: "request", status: undefined });
  for (const [status, response] of Object.entries(asObject(source.responses))) {
    const { $ref } = asObject(response);
    const at = asText($ref)?.replace("#/components/", "") ?? `${pointer}/responses/${status}`;
    collect(deref(asObject(response), components), at, { kind: "response", status: Number(status) });
  }
  return found;
}
