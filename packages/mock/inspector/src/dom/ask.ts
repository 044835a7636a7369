import { h } from "./element.ts";
import { openDialog } from "./open-dialog.ts";

/**
 * Asks before something that cannot be undone.
 *
 * @param what the question
 * @param yes the words on the button that does it
 * @returns whether it is wanted
 */
export function ask(what: string, yes: string): Promise<boolean> {
  return new Promise((resolve) => {
    const form = h(
      "form",
      { method: "dialog", class: "buttons" },
      h("button", { value: "yes", class: "danger" }, yes),
      h("button", {}, "Cancel"),
    );
    const dialog = openDialog(what, form);
    dialog.addEventListener("close", () => resolve(dialog.returnValue === "yes"));
  });
}
