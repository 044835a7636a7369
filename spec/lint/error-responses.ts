import { asNode, isText, type Rule } from "./redocly.ts";

/** Every error status that the service can answer with, whatever the operation. */
export const ERROR_STATUSES: readonly string[] = [
  "400",
  "401",
  "402",
  "403",
  "404",
  "408",
  "409",
  "412",
  "413",
  "429",
  "431",
  "499",
  "500",
  "501",
  "503",
  "504",
  "529",
];

/** Each operation answers 200 and declares all error statuses, by reference, so that they read alike everywhere. */
export const errorResponses: Rule = () => ({
  Operation(node, { location, report }) {
    const responses = asNode(node.responses);
    const at = location.child("responses");
    const missing = ["200", ...ERROR_STATUSES].filter((status) => !(status in responses));
    if (missing.length > 0) report({ message: `No response for ${missing.join(", ")}.`, location: at });
    for (const [status, response] of Object.entries(responses)) {
      if (status === "200") continue;
      if (!ERROR_STATUSES.includes(status)) {
        report({ message: `The service does not answer ${status}.`, location: at.child(status) });
      } else if (!isText(asNode(response).$ref)) {
        report({ message: `${status} is not a \`$ref\` to components/responses/.`, location: at.child(status) });
      }
    }
  },
});
