import { walkObjects } from "./walk-objects.ts";

/** Removes the `enum` beside each `const`, in place: the page would print the value twice. Both stand in the bundle for older tools. */
export function dropEnumsOfConstants(document: object): void {
  walkObjects(document, (holder) => {
    if (holder.const !== undefined) delete holder.enum;
  });
}
