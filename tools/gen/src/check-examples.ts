import { createAjv } from "./emit/validators.ts";
import type { JsonObject } from "./load.ts";
import type { Model } from "./model.ts";
import { type Problem, SpecError } from "./problem.ts";

/**
 * Validates every example of the document against the schema it stands under.
 *
 * @throws SpecError naming each example that does not fit, and why
 */
export function checkExamples(model: Model): void {
  const validators = { request: createAjv(model, "request", false), response: createAjv(model, "response", false) };
  const seen = new Set<string>();
  const problems: Problem[] = [];
  for (const { kind, schema, value, name, place } of model.examples) {
    const key = `${kind} ${schema} ${place.file}:${place.line}`;
    if (seen.has(key) || schema === "") continue;
    seen.add(key);
    const validate = validators[kind].getSchema(schema);
    if (!validate || validate(value)) continue;
    const error = validate.errors?.[0];
    problems.push({
      place,
      message: `example \`${name}\` is no valid ${schema}: ${error?.instancePath || "the value"} ${error?.message} ${details(error?.params)}`,
      remedy: "Mend the example, or the schema if the example is right.",
    });
  }
  if (problems.length > 0) throw new SpecError(problems);
}

const details = (params: JsonObject | undefined): string =>
  params && Object.keys(params).length > 0 ? `(${JSON.stringify(params)})` : "";
