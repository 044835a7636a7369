import type { Actions } from "../actions.ts";
import { advanceClock } from "../api/control-calls.ts";
import { h, newId, setText } from "../dom/element.ts";
import { choice, setOptions } from "../dom/field.ts";
import { isTheme, readTheme, setTheme } from "../dom/theme.ts";
import type { Store } from "../state.ts";
import { number, text, wire } from "../wire.ts";
import { callButton } from "./call-controls.ts";
import { dateTime } from "./time.ts";

/** Which world is shown, its time, and how the page looks. */
export function topBar(store: Store, actions: Actions, onWorld: (name: string) => void): HTMLElement {
  const worldId = newId();
  const worlds = h("select", { id: worldId });
  worlds.addEventListener("change", () => onWorld(worlds.value));
  const theme = choice([
    ["auto", "Auto"],
    ["light", "Light"],
    ["dark", "Dark"],
  ]);
  theme.id = newId();
  theme.value = readTheme();
  setTheme(readTheme());
  theme.addEventListener("change", () => {
    if (isTheme(theme.value)) setTheme(theme.value);
  });
  store.onDraw(({ worlds: open, route }) => {
    const names = new Set([...open.map(({ name }) => text(name)), "default", route.world]);
    setOptions(
      worlds,
      [...names].map((name) => [name, name] as const),
    );
    worlds.value = route.world;
  });
  return h(
    "header",
    {},
    h("h1", {}, "Mock inspector"),
    h("div", { class: "inline" }, h("label", { for: worldId }, "World"), worlds),
    clock(store, actions),
    h("div", { class: "inline" }, h("label", { for: theme.id }, "Colours"), theme),
  );
}

function clock(store: Store, actions: Actions): HTMLElement {
  const now = h("time");
  const pace = h("span", { class: "about" });
  const id = newId();
  const by = h("input", { id, type: "number", min: 0, step: 1, required: true, class: "short" });
  by.value = "1000";
  const make = (): ReturnType<typeof advanceClock> | null => {
    const ms = Number(by.value);
    return by.reportValidity() ? advanceClock(store.state.route.world, ms) : null;
  };
  const advance = h(
    "div",
    { class: "inline", role: "group", "aria-label": "Clock" },
    h("label", { for: id }, "Milliseconds"),
    by,
    callButton(actions, { label: "Advance", make, name: "Advance clock" }),
  );
  store.onDraw(({ world }) => {
    const { now: time, pace: speed } = wire(world?.clock);
    setText(now, dateTime(text(time)));
    const isManual = speed === "manual";
    const factor = number(speed);
    setText(pace, isManual ? "manual" : factor === null || factor === 1 ? "" : factor === 0 ? "at once" : `${factor}×`);
    advance.hidden = !isManual;
  });
  return h("div", { class: "clock inline" }, h("span", {}, "World's time"), now, pace, advance);
}
