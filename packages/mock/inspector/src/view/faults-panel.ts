import type { Actions } from "../actions.ts";
import { addFault, removeFault } from "../api/control-calls.ts";
import { h } from "../dom/element.ts";
import { choice, field, setOptions } from "../dom/field.ts";
import { keyedList } from "../dom/keyed-list.ts";
import type { Store } from "../state.ts";
import { text, type Wire, wire } from "../wire.ts";
import { callButton, callForm } from "./call-controls.ts";
import { COMMON_FIELDS, FAULT_KINDS, type FaultField, type FaultKind, operationsOf, toFault } from "./fault-kinds.ts";

/** The faults that are planned, and a form for another one. */
export function faultsPanel(store: Store, actions: Actions): HTMLElement {
  const world = (): string => store.state.route.world;
  const items = h("ul", { class: "rows" });
  const empty = h("p", { class: "empty" }, "No fault is planned.");
  const all = callButton(actions, {
    label: "Remove all",
    name: "Remove all faults",
    look: "danger",
    make: () => removeFault(world(), null),
  });
  const draw = keyedList<Wire>(
    items,
    (fault) => JSON.stringify(fault),
    (fault) => {
      const { id, kind, ...rest } = fault;
      const facts = Object.entries({ ...wire(rest.fault), ...rest }).filter(
        ([name, value]) => name !== "fault" && value !== null,
      );
      const element = h(
        "li",
        {},
        h("b", {}, text(kind) || text(wire(rest.fault).kind)),
        h(
          "span",
          { class: "about" },
          facts.map(([name, value]) => `${name.replaceAll("_", " ")} ${String(value)}`).join(" · "),
        ),
        callButton(actions, {
          label: "Remove",
          name: `Remove fault ${text(kind)}`,
          make: () => removeFault(world(), text(id)),
        }),
      );
      return { element, update: () => undefined };
    },
  );
  store.onDraw(({ faults }) => {
    draw(faults);
    empty.hidden = faults.length > 0;
    all.hidden = faults.length === 0;
  });
  return h("div", {}, empty, items, all, faultForm(store, actions));
}

function faultForm(store: Store, actions: Actions): HTMLFormElement {
  const kinds = FAULT_KINDS.map(({ kind, does }) => [kind, `${kind}: ${does}`] as const);
  const kind = field("Kind", choice(kinds));
  const operation = field("Operation", choice([]));
  const session = field("Session", choice([]));
  const fields = h("div", { class: "fields" });
  const values = new Map<string, () => string>();
  const chosen = (): FaultKind =>
    FAULT_KINDS.find((one) => one.kind === kind.control.value) ?? (FAULT_KINDS[0] as FaultKind);
  const fill = (): void => {
    values.clear();
    const inputs = [...chosen().fields, ...COMMON_FIELDS].map((given) => faultInput(given));
    for (const { name, control } of inputs) values.set(name, () => control.value.trim());
    fields.replaceChildren(...inputs.map(({ element }) => element));
    setOptions(operation.control, [
      ["", "Every operation it can meet"],
      ...operationsOf(chosen()).map((id) => [id, id] as const),
    ]);
  };
  kind.control.addEventListener("change", fill);
  fill();
  store.onDraw(({ sessions }) => {
    const ids = sessions.map(({ id, title }) => [text(id), text(title) || text(id)] as const);
    setOptions(session.control, [["", "Every session"], ...ids]);
  });
  return callForm(
    actions,
    {
      label: "Inject fault",
      make: () => {
        const filled = new Map([...values].map(([name, read]) => [name, read()]));
        filled.set("operation", operation.control.value).set("session_id", session.control.value);
        return addFault(store.state.route.world, toFault(chosen(), filled));
      },
      done: () => actions.confirm("The fault is planned."),
    },
    h("h2", {}, "Inject a fault"),
    kind.element,
    fields,
    operation.element,
    session.element,
  );
}

const HINTS: Readonly<Record<string, string>> = { nth: "first request it meets", times: "0 is for ever; default 1" };

function faultInput({ name, type, value, least }: FaultField) {
  const input = h("input", { type, min: least, step: type === "number" ? 1 : null, required: value !== "" });
  input.value = value;
  return { name, ...field(name.replaceAll("_", " "), input, HINTS[name] ?? "") };
}
