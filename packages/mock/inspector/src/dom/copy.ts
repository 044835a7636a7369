import { h } from "./element.ts";

/**
 * Copies a text. Where the browser lets no page copy, as over plain HTTP beyond this machine, it is shown for a person to do so.
 *
 * @returns whether it was copied
 */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    const area = h("textarea", { readonly: true, rows: 8, "aria-label": "Text to copy" });
    area.value = text;
    const dialog = h(
      "dialog",
      { "aria-label": "Copy this text", on: { close: () => dialog.remove() } },
      area,
      h("form", { method: "dialog", class: "buttons" }, h("button", {}, "Close")),
    );
    document.body.append(dialog);
    dialog.showModal();
    area.select();
    return false;
  }
}
