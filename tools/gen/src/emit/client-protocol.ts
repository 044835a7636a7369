import type { Bundle, JsonObject } from "../load.ts";
import type { Model } from "../model.ts";
import { Printer } from "../printer.ts";
import { type Place, SpecError } from "../problem.ts";

/** What the client sends with every call because the document demands it: the server's address, the version and the beta. */
export function emitClientProtocol({ document, places }: Bundle, model: Model): string {
  const headers = new Map(
    model.operations
      .flatMap(({ parameters }) => parameters)
      .filter((parameter) => parameter.in === "header")
      .map(({ name, schema }) => [name, schema]),
  );
  const server = ((document.servers as JsonObject[] | undefined) ?? [])[0]?.url;
  const versions = headers.get("anthropic-version")?.enum as string[] | undefined;
  const beta = requiredValue(headers.get("anthropic-beta")?.contentSchema);
  const place: Place = places.get("info") ?? { file: "openapi.yaml", line: 1, column: 1 };
  const need = (value: unknown, message: string, remedy: string): string => {
    if (typeof value === "string") return value;
    throw new SpecError([{ place, message, remedy }]);
  };
  const url = need(server, "no server", "List the service first under servers.");
  const version = need([...(versions ?? [])].sort().at(-1), "no API version", "Give anthropic-version an enum.");
  const required = need(beta, "no required beta", "Give anthropic-beta `contentSchema: { contains: { const: … } }`.");
  const printer = new Printer("spec/openapi.yaml");
  printer.doc("Where the service is.").line(`export const SERVICE_URL = ${JSON.stringify(url)};`);
  printer.line().doc("The newest version of the API that the document lists.");
  printer.line(`export const API_VERSION = ${JSON.stringify(version)};`);
  printer.line().doc("The beta without which every operation is answered with 404.");
  printer.line(`export const REQUIRED_BETA = ${JSON.stringify(required)};`);
  return printer.toString();
}

/** The value that a list in a header has to hold. */
function requiredValue(list: unknown): unknown {
  return ((list as JsonObject | undefined)?.contains as JsonObject | undefined)?.const;
}
