import { h, setAttribute, setText } from "../dom/element.ts";

/** A status in words, with a shape before it. Neither needs the colour. */
export function statusBadge(): { readonly element: HTMLElement; readonly show: (status: string) => void } {
  const element = h("span", { class: "badge" });
  return {
    element,
    show(status) {
      setText(element, status.replaceAll("_", " "));
      setAttribute(element, "data-status", status);
    },
  };
}
