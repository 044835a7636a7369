import { h, setAttribute, setText } from "../dom/element.ts";
import { keyedList } from "../dom/keyed-list.ts";
import { writeRoute } from "../route.ts";
import type { State, Store } from "../state.ts";
import { text, type Wire } from "../wire.ts";
import { statusBadge } from "./status-badge.ts";
import { dateTime } from "./time.ts";

/** The sessions of the world, newest first. */
export function sessionList(store: Store, onCreate: () => void, onMore: () => void): HTMLElement {
  const items = h("ul", { class: "sessions" });
  const empty = h("p", { class: "empty" }, "No sessions yet. Create one, or let your program do it.");
  const more = h("button", { type: "button", class: "wide", on: { click: onMore } }, "Show more");
  const draw = keyedList<Wire>(
    items,
    (session) => text(session.id),
    (session) => makeRow(store.state, session),
  );
  store.onDraw((state) => {
    draw(state.sessions);
    empty.hidden = state.sessions.length > 0 || state.world === null;
    more.hidden = !state.hasMoreSessions;
  });
  return h(
    "nav",
    { class: "pane sessions-pane", "aria-label": "Sessions" },
    h(
      "div",
      { class: "pane-head" },
      h("h2", {}, "Sessions"),
      h("button", { type: "button", class: "primary", on: { click: onCreate } }, "New session"),
    ),
    empty,
    items,
    more,
  );
}

function makeRow(state: State, { id }: Wire) {
  const title = h("span", { class: "title" });
  const badge = statusBadge();
  const about = h("span", { class: "about" });
  const link = h("a", {}, title, badge.element, about);
  return {
    element: h("li", {}, link),
    update(session: Wire) {
      const archived = text(session.archived_at) !== "";
      setText(title, text(session.title) || text(id));
      badge.show(archived ? "archived" : text(session.status, "unknown"));
      const created = dateTime(text(session.created_at));
      setText(about, text(session.title) ? `${text(id)} · ${created}` : created);
      const { world, session: shown } = state.route;
      setAttribute(link, "href", writeRoute({ world, session: text(id), thread: null }));
      setAttribute(link, "aria-current", shown === id ? "page" : null);
    },
  };
}
