import { OPERATIONS, type OperationId } from "@managed-agents/types";
import { DOCUMENT } from "../document.ts";

type Place = "path" | "query" | "header";

/** A parameter of an operation. */
interface Parameter {
  readonly place: Place;
  readonly name: string;
}

/** Every parameter that the document declares, by operation. */
export const PARAMETERS: Readonly<Record<OperationId, readonly Parameter[]>> = Object.fromEntries(
  Object.values(OPERATIONS).map(({ id, method, path }) => {
    const item = DOCUMENT.paths[path] ?? {};
    const operation = item[method.toLowerCase() as "get"];
    const declared = [...(item.parameters ?? []), ...(operation?.parameters ?? [])].map((each) =>
      each.$ref === undefined ? each : DOCUMENT.components.parameters[each.$ref.slice(each.$ref.lastIndexOf("/") + 1)],
    );
    return [id, declared.map((each) => ({ place: each?.in as Place, name: each?.name ?? "" }))];
  }),
) as unknown as Readonly<Record<OperationId, readonly Parameter[]>>;

/** `sessions.list query limit` */
export const parameterName = (id: OperationId, { place, name }: Parameter): string => `${id} ${place} ${name}`;

/** The declared parameters that a request has. */
export function parametersOf(id: OperationId, query: URLSearchParams, headers: Headers): readonly string[] {
  const isThere = ({ place, name }: Parameter): boolean => {
    if (place === "path") return true;
    if (place === "header") return headers.has(name);
    return query.has(name);
  };
  return PARAMETERS[id].filter(isThere).map((each) => parameterName(id, each));
}
