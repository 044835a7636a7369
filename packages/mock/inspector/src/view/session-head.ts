import type { Actions } from "../actions.ts";
import * as calls from "../api/session-calls.ts";
import { h, setAttribute, setText } from "../dom/element.ts";
import { choice, field, setOptions } from "../dom/field.ts";
import { keyedList } from "../dom/keyed-list.ts";
import { writeRoute } from "../route.ts";
import type { State, Store } from "../state.ts";
import type { FeedState } from "../stream/feed.ts";
import { text, type Wire, wire } from "../wire.ts";
import { callButton, curlButton } from "./call-controls.ts";
import { statusBadge } from "./status-badge.ts";

const FEED_WORDS: Readonly<Record<FeedState["kind"], string>> = {
  connecting: "Connecting",
  live: "Live",
  retrying: "Reconnecting",
  paused: "Paused",
  ended: "Ended",
  gone: "Gone",
};

/** What stands above a timeline: which session it is, how it stands, what can be done with it, and its threads. */
export function sessionHead(store: Store, actions: Actions): HTMLElement {
  const { state } = store;
  const target = () => ({ world: state.route.world, session: state.route.session ?? "", thread: state.route.thread });
  const title = h("h2", { tabindex: -1 });
  const badge = statusBadge();
  const about = h("p", { class: "about" });
  const feed = h("span", { class: "feed", role: "status" });
  const scenario = field("Scenario", choice([]));
  scenario.control.addEventListener("change", () => {
    const { world, session } = target();
    void actions.perform(calls.chooseScenario(world, session, scenario.control.value || null));
  });
  const bar = h(
    "div",
    { class: "toolbar", role: "group", "aria-label": "This session" },
    callButton(actions, {
      label: "Interrupt",
      make: () => calls.sendEvents(target(), calls.interrupt(state.route.thread)),
    }),
    callButton(actions, {
      label: "Archive",
      look: "danger",
      ask: "Archive this session? It takes no more events then.",
      make: () => calls.archiveSession(target().world, target().session),
    }),
    scenario.element,
    detailsSwitch(store),
  );
  const threads = threadLinks(store);
  const element = h(
    "div",
    { class: "session-head" },
    h(
      "div",
      { class: "headline" },
      title,
      badge.element,
      feed,
      curlButton(actions, "Read this stream", () => calls.streamEvents(target())),
    ),
    about,
    bar,
    threads,
  );
  store.onDraw(() => {
    const { session, route } = state;
    setText(title, text(session?.title) || route.session || "");
    const archived = text(session?.archived_at) !== "";
    badge.show(archived ? "archived" : statusOf(state));
    const agent = wire(session?.agent);
    const parts = [text(agent.name) || text(agent.id), text(session?.environment_id), route.session ?? ""];
    setText(about, parts.filter(Boolean).join(" · "));
    setText(
      feed,
      state.feed === null ? "" : [FEED_WORDS[state.feed.kind], state.feed.reason].filter(Boolean).join(": "),
    );
    setAttribute(feed, "data-feed", state.feed?.kind ?? "");
    const names = state.scenarios.map(({ name }) => text(name));
    setOptions(scenario.control, [["", "World's default"], ...names.map((name) => [name, name] as const)]);
    if (document.activeElement !== scenario.control)
      scenario.control.value = text(wire(session?.metadata).mock_scenario);
    scenario.control.disabled = archived;
  });
  return element;
}

/** As the events say, which are ahead of what was read; with what the session waits for. */
function statusOf({ timeline, session, route }: State): string {
  const status = (route.thread === null ? timeline.status : "") || text(session?.status, "unknown");
  return status === "idle" && timeline.pending().length > 0 ? "waits for you" : status;
}

function detailsSwitch(store: Store): HTMLElement {
  const button = h("button", { type: "button", class: "switch" }, "Details");
  button.title = "Show model requests, usage and states of threads too";
  button.addEventListener("click", () => store.set({ details: !store.state.details }));
  store.onDraw(({ details }) => setAttribute(button, "aria-pressed", String(details)));
  return button;
}

function threadLinks(store: Store): HTMLElement {
  const items = h("ul");
  const nav = h("nav", { class: "threads", "aria-label": "Threads" }, items);
  const draw = keyedList<Wire>(
    items,
    ({ id }) => text(id),
    ({ id }) => {
      const link = h("a");
      return {
        element: h("li", {}, link),
        update(thread) {
          const { world, session, thread: shown } = store.state.route;
          const primary = thread.parent_thread_id === null;
          const name = primary
            ? "Whole session"
            : text(wire(thread.agent).name) || text(wire(thread.agent).type) || text(id);
          setText(link, primary ? name : `${name} · ${text(thread.status)}`);
          const key = primary ? null : text(id);
          setAttribute(link, "href", writeRoute({ world, session, thread: key }));
          setAttribute(link, "aria-current", shown === key ? "page" : null);
        },
      };
    },
  );
  store.onDraw(({ threads }) => {
    draw(threads);
    nav.hidden = threads.length < 2;
  });
  return nav;
}
