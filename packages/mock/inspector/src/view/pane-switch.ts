import { h } from "../dom/element.ts";

const PANES = [
  ["sessions", "Sessions"],
  ["main", "Timeline"],
  ["tools", "Tools"],
] as const;

export type Pane = (typeof PANES)[number][0];

const buttons = new Map<Pane, HTMLButtonElement>();

/** Shows one pane where the window has no room for all. */
export function showPane(pane: Pane): void {
  document.body.dataset.pane = pane;
  for (const [name, button] of buttons) button.setAttribute("aria-pressed", String(name === pane));
}

/** Buttons to change the pane; the style hides them where all have room. */
export function paneSwitch(): HTMLElement {
  for (const [pane, name] of PANES) {
    buttons.set(pane, h("button", { type: "button", "data-for": pane, on: { click: () => showPane(pane) } }, name));
  }
  return h("nav", { class: "panes", "aria-label": "Panes" }, ...buttons.values());
}
