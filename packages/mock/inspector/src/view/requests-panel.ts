import type { Actions } from "../actions.ts";
import type { Call } from "../api/call.ts";
import { clearRequests } from "../api/control-calls.ts";
import { h, newId, setAttribute } from "../dom/element.ts";
import { keyedList, type Row } from "../dom/keyed-list.ts";
import type { Store } from "../state.ts";
import { number, text, type Wire, wire } from "../wire.ts";
import { callButton } from "./call-controls.ts";
import { clockTime } from "./time.ts";

/** Requests that are shown at a time; the newest ones. */
const SHOWN = 150;

const isOpen = ({ milliseconds }: Wire): boolean => milliseconds === null;

/** Refused, failed, or broken off without an answer. */
const isRefused = (entry: Wire): boolean => !isOpen(entry) && (number(entry.status) ?? 599) >= 400;

/** What programs asked of this world, newest first, with the reason of each refusal. */
export function requestsPanel(store: Store, actions: Actions): HTMLElement {
  const items = h("ul", { class: "requests" });
  const empty = h("p", { class: "empty" }, "No requests yet. Calls that this page makes are not counted.");
  const id = newId();
  const only = h("input", { type: "checkbox", id, on: { change: () => store.set() } });
  const draw = keyedList<Wire>(
    items,
    // One that is answered is another row than it was before, and after a reset the ids come again.
    ({ id, time, milliseconds }) => `${text(id)} ${text(time)} ${milliseconds === null}`,
    (entry) => requestRow(store, actions, entry),
  );
  store.onDraw(({ requests }) => {
    const wanted = only.checked ? requests.filter(isRefused) : requests;
    draw(wanted.slice(-SHOWN).reverse());
    empty.hidden = wanted.length > 0;
  });
  return h(
    "div",
    {},
    h(
      "div",
      { class: "toolbar" },
      h("label", { class: "check", for: id }, only, " Only refused"),
      callButton(actions, {
        label: "Clear",
        name: "Clear requests",
        make: () => clearRequests(store.state.route.world),
        done: () => store.set({ requests: [] }),
      }),
    ),
    empty,
    items,
  );
}

const took = ({ milliseconds }: Wire): string =>
  number(milliseconds) === null ? "" : `${number(milliseconds)?.toFixed(1)} ms`;

function requestRow(store: Store, actions: Actions, entry: Wire): Row<Wire> {
  const method = text(entry.method);
  const path = text(entry.path) + (text(entry.query) === "" ? "" : `?${text(entry.query).replace(/^\?/, "")}`);
  const status = number(entry.status);
  const error = wire(entry.error);
  const more = h("div", { class: "raw", id: newId() });
  more.hidden = true;
  const toggle = h(
    "button",
    { type: "button", class: "request", "aria-expanded": "false", "aria-controls": more.id },
    h(
      "span",
      { class: "badge", "data-status": isOpen(entry) ? "running" : isRefused(entry) ? "refused" : "ok" },
      isOpen(entry) ? "in flight" : status === null ? "broken" : String(status),
    ),
    h("span", { class: "title" }, text(entry.operation) || "no such operation"),
    h("span", { class: "about" }, clockTime(text(entry.time))),
    h("span", { class: "about call" }, [took(entry), method, path].filter(Boolean).join(" ")),
    text(error.message) !== "" && h("span", { class: "reason" }, text(error.message)),
  );
  toggle.addEventListener("click", () => {
    more.hidden = !more.hidden;
    setAttribute(toggle, "aria-expanded", String(!more.hidden));
    if (more.childElementCount === 0) more.append(...requestDetails(store, actions, entry, path));
  });
  return { element: h("li", {}, toggle, more), update: () => undefined };
}

function requestDetails(store: Store, actions: Actions, entry: Wire, path: string): HTMLElement[] {
  const { method, body, id } = entry;
  const error = wire(entry.error);
  const facts: readonly (readonly [string, string])[] = [
    ["Call", `${text(method)} ${path}`],
    ["Request id", text(id)],
    ["Error", text(error.type)],
    ["Hint", text(error.hint)],
  ];
  const list = h("dl");
  for (const [name, value] of facts) if (value !== "") list.append(h("dt", {}, name), h("dd", {}, value));
  const call = (): Call => ({
    method: text(method, "GET") as Call["method"],
    path,
    world: store.state.route.world,
    ...(body === null || body === undefined ? {} : { body: bodyOf(body) }),
  });
  const copy = h("button", { type: "button", on: { click: () => void actions.copyAsCurl(call()) } }, "Copy as curl");
  if (body === null || body === undefined) return [list, copy];
  const shown = typeof body === "string" ? body : JSON.stringify(body, null, 2);
  return [list, h("pre", { tabindex: 0, role: "region", "aria-label": "Body" }, shown), copy];
}

/** A body that is kept as text is JSON mostly. */
function bodyOf(body: unknown): unknown {
  if (typeof body !== "string") return body;
  try {
    return JSON.parse(body);
  } catch {
    return body;
  }
}
