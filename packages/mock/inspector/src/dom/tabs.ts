import { h, newId } from "./element.ts";

/** A tab: its name, and what it shows. */
export interface Tab {
  readonly name: string;
  readonly panel: HTMLElement;
}

/** Tabs as the ARIA practices describe them: one stop for the Tab key, arrows between them. */
export function tabs(label: string, given: readonly Tab[], onShow: (name: string) => void): HTMLElement {
  const buttons = given.map(({ name, panel }) => {
    const id = newId();
    panel.id ||= newId();
    panel.setAttribute("role", "tabpanel");
    panel.setAttribute("aria-labelledby", id);
    return h("button", { type: "button", role: "tab", id, "aria-controls": panel.id }, name);
  });
  const show = (index: number): void => {
    for (const [at, { panel }] of given.entries()) {
      panel.hidden = at !== index;
      buttons[at]?.setAttribute("aria-selected", String(at === index));
      buttons[at]?.setAttribute("tabindex", at === index ? "0" : "-1");
    }
    onShow(given[index]?.name ?? "");
  };
  const steps: Readonly<Record<string, (index: number) => number>> = {
    ArrowRight: (index) => (index + 1) % given.length,
    ArrowLeft: (index) => (index + given.length - 1) % given.length,
    Home: () => 0,
    End: () => given.length - 1,
  };
  for (const [index, button] of buttons.entries()) {
    button.addEventListener("click", () => show(index));
    button.addEventListener("keydown", (event) => {
      const next = steps[event.key]?.(index);
      if (next === undefined) return;
      event.preventDefault();
      show(next);
      buttons[next]?.focus();
    });
  }
  show(0);
  return h(
    "div",
    { class: "tabs" },
    h("div", { role: "tablist", "aria-label": label }, ...buttons),
    ...given.map((tab) => tab.panel),
  );
}
