import { h, newId } from "./element.ts";

/** Opens a dialog over the page, with a place for what goes wrong. It goes when it is closed, and the focus returns to where it was. */
export function openDialog(title: string, ...children: readonly Node[]): HTMLDialogElement {
  const id = newId();
  const close = h("button", { type: "button", class: "close", "aria-label": "Close" }, "×");
  const dialog = h(
    "dialog",
    { "aria-labelledby": id },
    h("div", { class: "pane-head" }, h("h2", { id }, title), close),
    h("p", { class: "alert", role: "alert" }),
    ...children,
  );
  close.addEventListener("click", () => dialog.close());
  dialog.addEventListener("close", () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
  dialog.querySelector<HTMLElement>("form :is(select, input, textarea)")?.focus();
  return dialog;
}
