import type { Actions } from "../actions.ts";
import * as calls from "../api/session-calls.ts";
import { h, newId } from "../dom/element.ts";
import type { Store } from "../state.ts";
import { callForm } from "./call-controls.ts";

/** Where messages are written. */
export interface Composer {
  readonly element: HTMLElement;
  focus(): void;
}

/** Sends messages to the session. Enter sends; Shift and Enter begin a line. */
export function composer(store: Store, actions: Actions): Composer {
  const id = newId();
  const hint = newId();
  const input = h("textarea", {
    id,
    rows: 2,
    required: true,
    "aria-describedby": hint,
    placeholder: "Message to the agent",
  });
  const form = callForm(
    actions,
    {
      label: "Send",
      name: "Send this message",
      make: () => {
        const { world, session } = store.state.route;
        return calls.sendEvents({ world, session: session ?? "", thread: null }, calls.message(input.value));
      },
      done: () => {
        input.value = "";
        input.focus();
      },
    },
    h("label", { for: id }, "Message"),
    input,
    h("small", { id: hint }, "Enter sends. Begin with /scenario and a name to play that scenario."),
  );
  form.classList.add("composer");
  input.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    form.requestSubmit();
  });
  return { element: form, focus: () => input.focus() };
}
