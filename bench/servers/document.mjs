import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, resolve } from "node:path";

const SOURCE = resolve(import.meta.dirname, "../../spec/dist/openapi.json");

/** The document as example-driven servers get it here: their list of sessions holds 20, as the emulator's does when it is measured. */
export const DOCUMENT = resolve(import.meta.dirname, "../dist/openapi.json");

export function writeDocument() {
  const document = JSON.parse(readFileSync(SOURCE, "utf8"));
  const media = (operation) => operation.responses["200"].content["application/json"];
  const session = media(document.paths["/v1/sessions/{session_id}"].get).examples;
  const value = resolveExample(document, Object.values(session)[0]);
  media(document.paths["/v1/sessions"].get).examples = {
    page: { value: { data: Array(20).fill(value), next_page: null, prev_page: null } },
  };
  mkdirSync(dirname(DOCUMENT), { recursive: true });
  const text = JSON.stringify(document);
  if (!existsSync(DOCUMENT) || readFileSync(DOCUMENT, "utf8") !== text) writeFileSync(DOCUMENT, text);
}

function resolveExample(document, { $ref, value }) {
  return $ref === undefined ? value : document.components.examples[$ref.split("/").at(-1)].value;
}
