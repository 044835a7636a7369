import { createActions } from "./actions.ts";
import { h, setText } from "./dom/element.ts";
import { createAnnouncer } from "./dom/live-region.ts";
import { tabs } from "./dom/tabs.ts";
import { createPoll } from "./poll.ts";
import { type Route, readRoute, writeRoute } from "./route.ts";
import { createStore, firstState } from "./state.ts";
import { composer } from "./view/composer.ts";
import { faultsPanel } from "./view/faults-panel.ts";
import { newSessionDialog } from "./view/new-session-dialog.ts";
import { openWorldDialog } from "./view/open-world-dialog.ts";
import { paneSwitch, showPane } from "./view/pane-switch.ts";
import { pendingPanel } from "./view/pending-panel.ts";
import { requestsPanel } from "./view/requests-panel.ts";
import { scenariosPanel } from "./view/scenarios-panel.ts";
import { sessionHead } from "./view/session-head.ts";
import { sessionList } from "./view/session-list.ts";
import { timelineView } from "./view/timeline-view.ts";
import { tokenDialog } from "./view/token-dialog.ts";
import { topBar } from "./view/top-bar.ts";
import { worldPanel } from "./view/world-panel.ts";
import { watchSession } from "./watch-session.ts";

const store = createStore(firstState(readRoute(location.hash)));
const { state } = store;

const alert = h("p", { class: "alert", role: "alert" });
const log = h("p", { class: "for-readers", "aria-live": "polite" });
const say = createAnnouncer(log);
const toast = h("p", { class: "toast", role: "status" });
let toastTimer: ReturnType<typeof setTimeout> | undefined;

const poll = createPoll(store, {
  onTokenWanted: (why) => tokenDialog(why, false, () => poll.refresh()),
  onSessionBack: () => watch.restart(),
});
const actions = createActions({
  refresh: poll.refresh,
  askForToken: (why) => tokenDialog(why, true, () => poll.refresh()),
  // Behind a dialog nobody would see it.
  complain: (text) => setText(document.querySelector("dialog[open] [role=alert]") ?? alert, text),
  confirm(text) {
    clearTimeout(toastTimer);
    toast.textContent = text;
    toastTimer = setTimeout(() => toast.replaceChildren(), 3_000);
  },
});
const watch = watchSession(store, say, poll.refresh);

const go = (world: string, session: string | null): void => {
  location.hash = writeRoute({ world, session, thread: null });
};
/** Whether the composer gets the focus as soon as it is shown. */
let wantsFocus = false;
const create = (): void =>
  newSessionDialog(store, actions, (id) => {
    go(state.route.world, id);
    wantsFocus = true;
  });
const write = composer(store, actions);

const welcome = h(
  "div",
  { class: "welcome" },
  h("h2", {}, "No session is chosen"),
  h("p", {}, "Choose one on the left, or create one. Sessions that your programs create appear by themselves."),
  h("button", { type: "button", class: "primary", on: { click: create } }, "New session"),
);
const session = h(
  "div",
  { class: "session" },
  sessionHead(store, actions),
  timelineView(store, actions, watch.loadOlder),
  pendingPanel(store, actions, write.focus),
  write.element,
);
const offline = h("p", { class: "alert", role: "status" });
const openWorld = (): void => openWorldDialog(actions, (name) => go(name, null));
const tools = tabs(
  "Tools",
  [
    { name: "Requests", panel: requestsPanel(store, actions) },
    { name: "Faults", panel: faultsPanel(store, actions) },
    { name: "Scenarios", panel: scenariosPanel(store, actions) },
    {
      name: "World",
      panel: worldPanel(
        store,
        actions,
        openWorld,
        () => watch.restart(),
        async () => {
          show({ world: "default", session: null, thread: null });
          await poll.settled();
        },
      ),
    },
  ],
  () => store.set(),
);

const timelinePane = h(
  "section",
  { class: "pane main-pane", id: "timeline", tabindex: -1, "aria-label": "Timeline" },
  welcome,
  session,
);

document.body.replaceChildren(
  h("a", { class: "skip", href: "#timeline", on: { click: skip } }, "Skip to the timeline"),
  topBar(store, actions, (world) => go(world, null)),
  paneSwitch(),
  offline,
  alert,
  h(
    "main",
    {},
    sessionList(store, create, () => {
      state.sessionLimit += 50;
      poll.refresh();
    }),
    timelinePane,
    h("section", { class: "pane tools-pane", "aria-label": "Tools" }, tools),
  ),
  toast,
  log,
);

/** The address is the route, so that a link into the page would be one. */
function skip(event: Event): void {
  event.preventDefault();
  showPane("main");
  timelinePane.focus();
}

store.onDraw(({ route, offline: reason }) => {
  welcome.hidden = route.session !== null;
  session.hidden = route.session === null;
  setText(offline, reason);
  document.title = `${route.world} · Mock inspector`;
  if (wantsFocus && !session.hidden) {
    wantsFocus = false;
    write.focus();
  }
});

/** Shows what an address names. */
function show(route: Route): void {
  const before = state.route;
  state.route = route;
  if (location.hash !== writeRoute(route)) history.replaceState(null, "", writeRoute(route));
  if (before.world !== route.world)
    Object.assign(state, { world: null, sessions: [], requests: [], faults: [], sessionLimit: 30 });
  watch.restart();
  poll.refresh();
  const focused = document.activeElement;
  showPane(route.session === null ? "sessions" : "main");
  // The link that was followed may be in a pane that is not shown any more.
  if (focused instanceof HTMLElement && focused.offsetParent === null) timelinePane.focus();
}

addEventListener("hashchange", () => show(readRoute(location.hash)));
watch.restart();
poll.start();
showPane(state.route.session === null ? "sessions" : "main");
