import { type Actions, explain } from "../actions.ts";
import { h, setText } from "../dom/element.ts";
import { keyedList } from "../dom/keyed-list.ts";
import type { State, Store } from "../state.ts";
import type { Entry } from "../timeline/entry.ts";
import { earlier, later, NEWEST, rangeOf, WINDOW } from "../timeline/window.ts";
import { entryRow } from "./entry-row.ts";

/** How far from the end still counts as the end, in pixels. */
const NEAR = 40;

const QUIET: ReadonlySet<string> = new Set(["model", "usage", "thread"]);

/** The entries that are shown, before the window is laid over them. */
function shownEntries({ timeline, details }: State): Entry[] {
  const all = [...timeline.entries, ...timeline.queued];
  return details ? all : all.filter((entry) => entry.kind !== "note" || !QUIET.has(entry.tone));
}

/** The timeline: the newest entries, following what comes; or older ones, standing still. */
export function timelineView(store: Store, actions: Actions, loadOlder: () => Promise<void>): HTMLElement {
  const { state } = store;
  const rows = h("ol", { class: "timeline", "aria-label": "Timeline" });
  const older = h("button", { type: "button", class: "wide" }, "Show earlier entries");
  const newer = h("button", { type: "button", class: "wide" }, "Show later entries");
  const newest = h("button", { type: "button", class: "newest" }, "Newest");
  const count = h("p", { class: "about count" });
  const scroller = h(
    "div",
    { class: "scroller", role: "region", tabindex: 0, "aria-label": "History" },
    older,
    rows,
    newer,
    count,
  );
  const draw = keyedList<Entry>(
    rows,
    ({ key }) => key,
    () => entryRow(actions),
  );
  const isAtEnd = (): boolean => scroller.scrollHeight - scroller.scrollTop - scroller.clientHeight < NEAR;
  const toEnd = (): void => {
    scroller.scrollTop = scroller.scrollHeight;
  };
  let follows = true;
  let of = "";
  // What appears below takes room away from it.
  new ResizeObserver(() => follows && state.view.end === null && toEnd()).observe(scroller);
  older.addEventListener("click", async () => {
    const before = shownEntries(state).length;
    const { from, to } = rangeOf(state.view, before);
    follows = false;
    if (from > 0) return store.set({ view: earlier(state.view, before) });
    try {
      await loadOlder();
    } catch (error) {
      actions.complain(explain(error));
      return;
    }
    const total = shownEntries(state).length;
    store.set({ view: earlier({ end: to + total - before }, total) });
  });
  newer.addEventListener("click", () => store.set({ view: later(state.view, shownEntries(state).length) }));
  newest.addEventListener("click", () => {
    follows = true;
    store.set({ view: NEWEST });
  });
  scroller.addEventListener("scroll", () => {
    const total = shownEntries(state).length;
    follows = isAtEnd();
    // Entries that slide out at the top would move what is being read.
    if (!follows && state.view.end === null && total > WINDOW) store.set({ view: { end: total } });
    else if (follows && state.view.end === total) store.set({ view: NEWEST });
    else newest.hidden = follows && state.view.end === null;
  });
  store.onDraw(() => {
    const { session, thread } = state.route;
    if (of !== `${session} ${thread}`) follows = true;
    of = `${session} ${thread}`;
    const all = shownEntries(state);
    const { from, to } = rangeOf(state.view, all.length);
    draw(all.slice(from, to));
    older.hidden = from === 0 && state.older === null;
    newer.hidden = to === all.length;
    setText(
      count,
      all.length === 0
        ? emptyText(state)
        : to - from === all.length
          ? ""
          : `Entries ${from + 1} to ${to} of ${all.length}`,
    );
    if (follows && state.view.end === null) toEnd();
    newest.hidden = state.view.end === null && (follows || isAtEnd());
  });
  return h("div", { class: "history" }, scroller, newest);
}

function emptyText({ feed }: State): string {
  if (feed?.kind === "live") return "Nothing has happened yet. Send a message below.";
  return feed?.kind === "gone" ? feed.reason : "";
}
