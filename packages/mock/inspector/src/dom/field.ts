import { h, newId } from "./element.ts";

/** A control with a label of its own. */
export interface Field<Control extends HTMLElement> {
  readonly element: HTMLElement;
  readonly control: Control;
}

/** Puts a label above a control, and a hint below it if there is one. */
export function field<Control extends HTMLElement>(label: string, control: Control, hint = ""): Field<Control> {
  control.id ||= newId();
  const hintId = newId();
  if (hint !== "") control.setAttribute("aria-describedby", hintId);
  const element = h(
    "div",
    { class: "field" },
    h("label", { for: control.id }, label),
    control,
    hint !== "" && h("small", { id: hintId }, hint),
  );
  return { element, control };
}

/** An option of a choice: its value, and its words. */
export type Option = readonly [value: string, label: string];

/** Replaces the options of a choice and keeps what is chosen, if it is still there. */
export function setOptions(select: HTMLSelectElement, options: readonly Option[]): void {
  const wanted = JSON.stringify(options);
  if (select.dataset.options === wanted) return;
  select.dataset.options = wanted;
  const { value } = select;
  select.replaceChildren(...options.map(([key, label]) => h("option", { value: key }, label)));
  if (options.some(([key]) => key === value)) select.value = value;
}

export function choice(options: readonly Option[]): HTMLSelectElement {
  const select = h("select");
  setOptions(select, options);
  return select;
}
