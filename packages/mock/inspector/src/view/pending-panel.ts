import type { Actions } from "../actions.ts";
import * as calls from "../api/session-calls.ts";
import { h } from "../dom/element.ts";
import { field } from "../dom/field.ts";
import { keyedList, type Row } from "../dom/keyed-list.ts";
import { shorten } from "../shorten.ts";
import type { Store } from "../state.ts";
import { inputText } from "../timeline/content.ts";
import { stateOf, type ToolEntry } from "../timeline/entry.ts";
import { callButton } from "./call-controls.ts";

/**
 * The calls that wait for an answer, each with the controls to give it.
 *
 * @param onAnswered is called when the last one was answered from here: the focus has to go somewhere
 */
export function pendingPanel(store: Store, actions: Actions, onAnswered: () => void): HTMLElement {
  const items = h("ul");
  const element = h("section", { class: "pending", "aria-label": "Waiting for you" }, items);
  // A call that is first approved and then performed by the client needs another form.
  const keyOf = (call: ToolEntry): string => `${call.key} ${stateOf(call)}`;
  const draw = keyedList<ToolEntry>(items, keyOf, (call) =>
    !call.custom && stateOf(call) === "waiting" ? confirmation(store, actions, call) : resultForm(store, actions, call),
  );
  store.onDraw(({ timeline, feed }) => {
    const pending = feed === null ? [] : timeline.pending();
    const hadFocus = element.contains(document.activeElement);
    draw(pending);
    element.hidden = pending.length === 0;
    if (!hadFocus || element.contains(document.activeElement)) return;
    const next = element.querySelector<HTMLElement>("input, textarea");
    if (next === null) onAnswered();
    else next.focus();
  });
  return element;
}

const targetOf = ({ state: { route } }: Store): calls.Target => ({
  world: route.world,
  session: route.session ?? "",
  thread: null,
});

function heading(call: ToolEntry, wants: string): HTMLElement {
  return h("p", {}, h("b", {}, call.name), ` ${wants} `, h("code", {}, shorten(inputText(call.input), 160)));
}

function confirmation(store: Store, actions: Actions, call: ToolEntry): Row<ToolEntry> {
  const reason = field(
    "Reason, if you deny",
    h("input", { type: "text", placeholder: "Optional: the agent reads it" }),
  );
  const buttons = h(
    "div",
    { class: "buttons" },
    callButton(actions, {
      label: "Allow",
      name: `Allow ${call.name}`,
      look: "primary",
      make: () => calls.sendEvents(targetOf(store), calls.allow(call.key)),
    }),
    callButton(actions, {
      label: "Deny",
      name: `Deny ${call.name}`,
      look: "danger",
      make: () => calls.sendEvents(targetOf(store), calls.deny(call.key, reason.control.value.trim())),
    }),
  );
  const element = h(
    "li",
    {},
    heading(call, "asks for permission:"),
    h("div", { class: "row" }, reason.element, buttons),
  );
  return { element, update: () => undefined };
}

function resultForm(store: Store, actions: Actions, call: ToolEntry): Row<ToolEntry> {
  const result = field("Result", h("textarea", { rows: 2 }));
  const isError = h("input", { type: "checkbox" });
  const buttons = h(
    "div",
    { class: "buttons" },
    h("label", { class: "check" }, isError, " It failed"),
    callButton(actions, {
      label: "Give result",
      name: `Give result of ${call.name}`,
      look: "primary",
      make: () =>
        calls.sendEvents(
          targetOf(store),
          calls.toolResult(call.key, call.custom, result.control.value, isError.checked),
        ),
    }),
  );
  const element = h(
    "li",
    {},
    heading(call, "waits for its result:"),
    h("div", { class: "row" }, result.element, buttons),
  );
  return { element, update: () => undefined };
}
