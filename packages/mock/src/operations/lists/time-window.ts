import { readTime } from "../../domain/time.ts";
import type { OperationInput } from "../operation.ts";

/** The four `created_at` filters as one test in microseconds since 1970; null where none is given. */
export function timeWindow(query: OperationInput["query"]): ((time: number) => boolean) | null {
  const [gt, gte, lt, lte] = (["gt", "gte", "lt", "lte"] as const).map((bound) => {
    const text = query[`created_at[${bound}]`];
    return typeof text === "string" ? readTime(text) : undefined;
  });
  if (gt === undefined && gte === undefined && lt === undefined && lte === undefined) return null;
  return (time) =>
    (gt === undefined || time > gt) &&
    (gte === undefined || time >= gte) &&
    (lt === undefined || time < lt) &&
    (lte === undefined || time <= lte);
}
