import { fileURLToPath } from "node:url";
import { HEADERS } from "@managed-agents/harness";
import { OPERATIONS } from "@managed-agents/types";
import { getHttpOperationsFromSpec } from "@stoplight/prism-http";
import { validateInput } from "@stoplight/prism-http/dist/validator/index.js";
import { DOCUMENT_FILE } from "../document.ts";
import type { WireRequest } from "./any-request.ts";

type Resource = Parameters<typeof validateInput>[0]["resource"];
type Element = Parameters<typeof validateInput>[0]["element"];

/** The part of Prism that validates requests, on the bundled document: no server, no made-up answer. */
export async function loadPrism(): Promise<(request: WireRequest) => string | null> {
  const operations = await getHttpOperationsFromSpec(fileURLToPath(DOCUMENT_FILE));
  const byId = new Map<string, Resource>(operations.map((operation) => [operation.iid ?? "", operation as Resource]));
  return (request) => prismAgainst(byId, request);
}

function prismAgainst(
  byId: ReadonlyMap<string, Resource>,
  { operation, path, query, body }: WireRequest,
): string | null {
  const resource = byId.get(operation);
  if (!resource) throw new Error(`Prism has no operation "${operation}"`);
  const { method, path: template } = OPERATIONS[operation];
  const element = {
    method: method.toLowerCase(),
    url: {
      path: template.replaceAll(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(path[name] ?? "")),
      // A query of one value is text to Prism, as its server hands it over.
      query: Object.fromEntries(
        Object.entries(query).map(([name, values]) => [name, values.length === 1 ? values[0] : values]),
      ),
    },
    headers: { ...HEADERS, ...(body === undefined ? {} : { "content-type": "application/json" }) },
    body,
  } as unknown as Element;
  const result = validateInput({ resource, element }) as unknown as
    | { readonly _tag: "Right" }
    | {
        readonly _tag: "Left";
        readonly left: readonly { readonly path?: readonly string[]; readonly message: string }[];
      };
  if (result._tag === "Right") return null;
  return result.left.map(({ path: at = [], message }) => `${at.join(".")} ${message}`).join("; ");
}
