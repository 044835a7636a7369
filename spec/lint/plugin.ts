import { descriptionPresent } from "./description-present.ts";
import { errorResponses } from "./error-responses.ts";
import { eventExamples } from "./event-examples.ts";
import { examplePresent } from "./example-present.ts";
import { fileName } from "./file-name.ts";
import { linePerSentence } from "./line-per-sentence.ts";
import { noAllOf } from "./no-all-of.ts";
import { noInputIdPattern } from "./no-input-id-pattern.ts";
import { nullableAnyOf } from "./nullable-any-of.ts";
import { oneVoice } from "./one-voice.ts";
import { operationBetas } from "./operation-betas.ts";
import { operationHints } from "./operation-hints.ts";
import { operationIdVerb } from "./operation-id-verb.ts";
import type { Rule } from "./redocly.ts";
import { summaryStyle } from "./summary-style.ts";
import { unionMapping } from "./union-mapping.ts";

/** The house rules by name. The rules on closed requests and open responses are in the generator, which relies on them. */
export const RULES: Readonly<Record<string, Rule>> = {
  "description-present": descriptionPresent,
  "error-responses": errorResponses,
  "event-examples": eventExamples,
  "example-present": examplePresent,
  "file-name": fileName,
  "line-per-sentence": linePerSentence,
  "no-all-of": noAllOf,
  "no-input-id-pattern": noInputIdPattern,
  "nullable-any-of": nullableAnyOf,
  "one-voice": oneVoice,
  "operation-betas": operationBetas,
  "operation-hints": operationHints,
  "operation-id-verb": operationIdVerb,
  "summary-style": summaryStyle,
  "union-mapping": unionMapping,
};

/** What Redocly loads. `extends: [house/all]` in its configuration switches every rule on as an error. */
export default function house(): unknown {
  const all = Object.fromEntries(Object.keys(RULES).map((name) => [`house/${name}`, "error"]));
  return { id: "house", rules: { oas3: RULES }, configs: { all: { rules: all } } };
}
