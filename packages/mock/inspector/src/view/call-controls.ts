import type { Actions } from "../actions.ts";
import type { Call } from "../api/call.ts";
import { ask } from "../dom/ask.ts";
import { type Child, h } from "../dom/element.ts";

/** A control that makes a call. */
export interface CallControl {
  readonly label: string;
  /** Says more than the label, where several controls have the same one. */
  readonly name?: string;
  readonly look?: "primary" | "danger";
  /** A question to answer first, of what cannot be undone. */
  readonly ask?: string;
  /** What has to be over before the call is made. */
  readonly before?: () => Promise<void>;
  /** The call as things stand; null if there is nothing to do. */
  readonly make: () => Call | null;
  /** Is given the answer. */
  readonly done?: (answer: unknown) => void;
}

async function go(
  actions: Actions,
  { label, ask: question, before, make, done }: CallControl,
  button: HTMLButtonElement,
): Promise<void> {
  const call = make();
  // While a call is in flight a second click is no second call. The button stays where the focus is.
  if (call === null || button.getAttribute("aria-disabled") === "true") return;
  if (question !== undefined && !(await ask(question, label))) return;
  button.setAttribute("aria-disabled", "true");
  await before?.();
  const performed = await actions.perform(call);
  button.removeAttribute("aria-disabled");
  if (performed !== undefined) done?.(performed.answer);
}

/** A button that copies a call as curl, without making it. @param name what the call does */
export function curlButton(actions: Actions, name: string, make: () => Call | null): HTMLButtonElement {
  const copy = (): void => {
    const call = make();
    if (call !== null) void actions.copyAsCurl(call);
  };
  return h(
    "button",
    {
      type: "button",
      class: "curl",
      "aria-label": `Copy as curl: ${name}`,
      title: "Copy as curl",
      on: { click: copy },
    },
    "curl",
  );
}

/** A button that makes a call, with one beside it that copies the call as curl. */
export function callButton(actions: Actions, control: CallControl): HTMLElement {
  const { label, name = label, look = "", make } = control;
  const button = h("button", { type: "button", class: look, "aria-label": name === label ? null : name }, label);
  button.addEventListener("click", () => void go(actions, control, button));
  return h("span", { class: "pair" }, button, curlButton(actions, name, make));
}

/** A form that makes a call when it is sent, with a button that copies the call as curl. */
export function callForm(actions: Actions, control: CallControl, ...children: readonly Child[]): HTMLFormElement {
  const { label, name = label, look = "primary", make } = control;
  const button = h("button", { class: look }, label);
  const form = h("form", {}, ...children);
  form.append(
    h(
      "div",
      { class: "buttons" },
      h(
        "span",
        { class: "pair" },
        button,
        curlButton(actions, name, () => (form.reportValidity() ? make() : null)),
      ),
    ),
  );
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    void go(actions, control, button);
  });
  return form;
}
