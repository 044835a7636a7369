import { walkObjects } from "./walk-objects.ts";

/** Gives every constant without a type the type of its value, in place: the page would call it `any`. */
export function typeConstants(document: object): void {
  walkObjects(document, (holder) => {
    if (holder.type === undefined && typeof holder.const === "string") holder.type = "string";
  });
}
