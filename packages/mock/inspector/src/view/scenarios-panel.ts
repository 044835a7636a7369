import type { Actions } from "../actions.ts";
import { setDefaultScenario } from "../api/control-calls.ts";
import { h, setAttribute, setText } from "../dom/element.ts";
import { keyedList } from "../dom/keyed-list.ts";
import type { Store } from "../state.ts";
import { text, type Wire } from "../wire.ts";
import { callButton } from "./call-controls.ts";

/** The scenarios of the world, and which one plays for sessions that choose none. */
export function scenariosPanel(store: Store, actions: Actions): HTMLElement {
  const world = (): string => store.state.route.world;
  const items = h("ul", { class: "rows" });
  const current = h("p", {});
  const none = callButton(actions, {
    label: "Choose none",
    name: "Choose no default scenario",
    make: () => setDefaultScenario(world(), null),
  });
  const draw = keyedList<Wire>(
    items,
    ({ name }) => text(name),
    ({ name }) => {
      const summary = h("span", { class: "about" });
      const mark = h("span", { class: "badge", "data-status": "ok" }, "default");
      const button = callButton(actions, {
        label: "Use",
        name: `Use ${text(name)} by default`,
        make: () => setDefaultScenario(world(), text(name)),
      });
      return {
        element: h("li", {}, h("b", {}, text(name)), mark, summary, button),
        update(scenario) {
          const origin =
            scenario.origin === "given" ? `Yours${text(scenario.file) === "" ? "" : `, ${text(scenario.file)}`}. ` : "";
          setText(summary, origin + text(scenario.summary));
          const isDefault = store.state.defaultScenario === name;
          mark.hidden = !isDefault;
          setAttribute(button, "data-hidden", isDefault ? "" : null);
        },
      };
    },
  );
  store.onDraw(({ scenarios, defaultScenario }) => {
    draw(scenarios);
    setText(
      current,
      defaultScenario === null
        ? "Sessions that choose no scenario play what their agent is configured with."
        : `Sessions that choose no scenario play ${defaultScenario}.`,
    );
    none.hidden = defaultScenario === null;
  });
  return h("div", {}, current, none, items);
}
