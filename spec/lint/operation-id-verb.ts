import { isText, type Rule } from "./redocly.ts";

/** The closed list of `spec/STYLE.md`, each with the word that opens the summary. */
export const VERBS: readonly string[] = [
  "list",
  "create",
  "retrieve",
  "update",
  "delete",
  "archive",
  "add",
  "send",
  "stream",
  "upload",
  "download",
  "redact",
  "validate",
];

/** A verb whose object is a part of what the nouns name: `files.retrieve_metadata` does not answer the file. */
const PARTIAL: readonly string[] = ["retrieve_metadata"];

/** An `operationId` is the call itself: nouns in `snake_case`, then a verb of the list. A replaced path is `<verb>_legacy`. */
export const operationIdVerb: Rule = () => ({
  Operation({ operationId, "x-alias-of": aliasOf }, { location, report }) {
    if (!isText(operationId)) return;
    const reportMessage = (message: string): void => report({ message, location: location.child("operationId") });
    if (!/^[a-z]+(_[a-z]+)*(\.[a-z]+(_[a-z]+)*)+$/.test(operationId)) {
      reportMessage(`\`${operationId}\` is not of the form \`nouns.nouns.verb\`, in snake_case.`);
      return;
    }
    const verb = operationId.slice(operationId.lastIndexOf(".") + 1);
    if (VERBS.includes(verb) || PARTIAL.includes(verb)) return;
    const legacy = verb.endsWith("_legacy") && VERBS.includes(verb.replace(/_legacy$/, ""));
    if (!legacy) reportMessage(`\`${verb}\` is not one of the verbs ${VERBS.join(", ")}.`);
    else if (!isText(aliasOf)) reportMessage(`\`${verb}\` is for aliases only: say which operation in \`x-alias-of\`.`);
  },
});
