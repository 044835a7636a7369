import type { Actions } from "../actions.ts";
import { deleteWorld, resetWorld } from "../api/control-calls.ts";
import { h } from "../dom/element.ts";
import type { Store } from "../state.ts";
import { text, wire } from "../wire.ts";
import { callButton } from "./call-controls.ts";

/**
 * What is known of the world, and what can be done with it as a whole.
 *
 * @param onLeave leaves the world, before it is deleted: whatever asks for it would open it again
 */
export function worldPanel(
  store: Store,
  actions: Actions,
  onOpen: () => void,
  onReset: () => void,
  onLeave: () => Promise<void>,
): HTMLElement {
  const facts = h("dl");
  let drawn = "";
  const remove = callButton(actions, {
    label: "Delete world",
    look: "danger",
    ask: "Delete this world with all that it holds?",
    make: () => deleteWorld(store.state.route.world),
    before: onLeave,
  });
  store.onDraw(({ world, route }) => {
    remove.hidden = route.world === "default";
    const shown = JSON.stringify(world);
    if (shown === drawn) return;
    drawn = shown;
    facts.replaceChildren(
      ...Object.entries(wire(world)).flatMap(([name, value]) => [
        h("dt", {}, name.replaceAll("_", " ")),
        h("dd", {}, typeof value === "object" && value !== null ? JSON.stringify(value) : text(value) || String(value)),
      ]),
    );
  });
  return h(
    "div",
    {},
    h(
      "div",
      { class: "toolbar" },
      h("button", { type: "button", on: { click: onOpen } }, "Open a world"),
      callButton(actions, {
        label: "Reset world",
        look: "danger",
        ask: "Reset this world? Its sessions, faults and requests are gone then.",
        make: () => resetWorld(store.state.route.world),
        done: onReset,
      }),
      remove,
    ),
    facts,
  );
}
