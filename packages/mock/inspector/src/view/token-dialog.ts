import { keepToken } from "../api/token.ts";
import { h } from "../dom/element.ts";
import { field } from "../dom/field.ts";
import { openDialog } from "../dom/open-dialog.ts";

let isOpen = false;
let wasDismissed = false;

/**
 * Asks for the token that control calls need. It is kept for this tab of the browser alone.
 *
 * @param again whether to ask although somebody has closed the question
 */
export function tokenDialog(why: string, again: boolean, onGiven: () => void): void {
  if (isOpen || (wasDismissed && !again)) return;
  isOpen = true;
  const token = field(
    "Token",
    h("input", { type: "password", required: true, autocomplete: "off" }),
    "As the mock was started with: --control-token",
  );
  const form = h(
    "form",
    {},
    h("p", {}, why),
    token.element,
    h("div", { class: "buttons" }, h("button", { class: "primary" }, "Use token")),
  );
  const dialog = openDialog("The mock needs a token", form);
  dialog.addEventListener("close", () => {
    isOpen = false;
    wasDismissed = true;
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    keepToken(token.control.value);
    dialog.close();
    onGiven();
  });
}
