import type { Bundle, JsonObject } from "../load.ts";
import type { Model } from "../model.ts";
import { propertyKey } from "../names.ts";
import { Printer } from "../printer.ts";
import { type Place, SpecError } from "../problem.ts";

/** What the client sends with every call because the document demands it: the server's address, the version and the betas. */
export function emitClientProtocol({ document, places }: Bundle, model: Model): string {
  const headers = new Map(
    model.operations
      .flatMap(({ parameters }) => parameters)
      .filter((parameter) => parameter.in === "header")
      .map(({ name, schema }) => [name, schema]),
  );
  const server = ((document.servers as JsonObject[] | undefined) ?? [])[0]?.url;
  const versions = headers.get("anthropic-version")?.enum as string[] | undefined;
  const beta = model.operations[0]?.betas[0];
  const place: Place = places.get("info") ?? { file: "openapi.yaml", line: 1, column: 1 };
  const need = (value: unknown, message: string, remedy: string): string => {
    if (typeof value === "string") return value;
    throw new SpecError([{ place, message, remedy }]);
  };
  const url = need(server, "no server", "List the service first under servers.");
  const version = need([...(versions ?? [])].sort().at(-1), "no API version", "Give anthropic-version an enum.");
  const required = need(beta, "no required beta", "Name it in x-betas of the first operation.");
  const printer = new Printer("spec/openapi.yaml");
  printer.doc("Where the service is.").line(`export const SERVICE_URL = ${JSON.stringify(url)};`);
  printer.line().doc("The newest version of the API that the document lists.");
  printer.line(`export const API_VERSION = ${JSON.stringify(version)};`);
  printer.line().doc("The beta without which every operation is answered with 404.");
  printer.line(`export const REQUIRED_BETA = ${JSON.stringify(required)};`);
  const others = otherBetas(model, required);
  if (others.length === 0) return printer.toString();
  printer
    .line()
    .doc("What paths that begin otherwise need instead, by their first segment after the version; null is none.");
  printer.block(
    "export const BETAS: Readonly<Record<string, string | null>> = {",
    () => {
      for (const [segment, other] of others) printer.line(`${propertyKey(segment)}: ${JSON.stringify(other)},`);
    },
    "};",
  );
  return printer.toString();
}

/**
 * The collections whose operations need another beta than most, with the one that they prefer.
 *
 * @throws SpecError if two operations of one collection differ: the client chooses by the path's beginning
 */
function otherBetas(model: Model, required: string): [segment: string, beta: string | null][] {
  const found = new Map<string, string | null>();
  for (const { id, path, place, betas } of model.operations) {
    const [, , segment = ""] = path.split("/");
    const beta = betas[0] ?? null;
    const known = found.get(segment);
    if (known !== undefined && known !== beta) {
      const message = `\`${id}\` prefers the beta ${beta}, other paths under /${segment} prefer ${known}`;
      throw new SpecError([{ place, message, remedy: "Put the same beta first in x-betas." }]);
    }
    found.set(segment, beta);
  }
  return [...found].filter(([, beta]) => beta !== required);
}
