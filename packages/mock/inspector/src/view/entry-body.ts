import { type Child, h } from "../dom/element.ts";
import { inputText } from "../timeline/content.ts";
import { type Entry, stateOf, type ToolEntry } from "../timeline/entry.ts";

/** Longer texts begin closed. */
const LONG = 1_500;

const STATES: Readonly<Record<ReturnType<typeof stateOf>, string>> = {
  waiting: "waits for an answer",
  running: "runs",
  done: "done",
  failed: "failed",
  denied: "denied",
  closed: "not answered",
};

/** What a row shows of an entry, beside its time and its kind. */
export function entryBody(
  entry: Entry,
  isOpen: (section: string) => boolean,
  onToggle: (section: string, open: boolean) => void,
): Child[] {
  if (entry.kind === "note") return entry.text === "" ? [] : [h("span", {}, entry.text)];
  if (entry.kind === "message") {
    const about = [entry.peer, entry.time === null && !entry.growing ? "queued" : ""].filter(Boolean).join(" · ");
    return [about !== "" && h("span", { class: "peer" }, about), h("p", { class: "text" }, entry.text)];
  }
  const section = (name: string, text: string): HTMLElement => {
    const body = h("pre", {}, text);
    if (text.length <= LONG) return body;
    const key = `${entry.key} ${name}`;
    const details = h(
      "details",
      { open: isOpen(key) },
      h("summary", {}, `${name}, ${text.length.toLocaleString("en")} characters`),
      body,
    );
    details.addEventListener("toggle", () => onToggle(key, details.open));
    return details;
  };
  const { result, decision } = entry;
  const state = stateOf(entry);
  return [
    h(
      "span",
      { class: "tool-head" },
      h("b", {}, entry.server === "" ? entry.name : `${entry.server} › ${entry.name}`),
      h("span", { class: "badge", "data-status": state }, STATES[state]),
      h("span", { class: "peer" }, permissionText(entry)),
    ),
    section("Input", inputText(entry.input)),
    decision !== null &&
      h(
        "p",
        { class: "decision" },
        decision.allowed ? "You allowed it." : `You denied it${decision.reason === "" ? "." : `: ${decision.reason}`}`,
      ),
    result !== null &&
      h("div", { class: "result", "data-error": result.isError }, section("Result", result.text || "(empty)")),
  ];
}

function permissionText({ permission, because, custom }: ToolEntry): string {
  if (custom) return "custom tool: the client has the result";
  return permission === "" ? "" : `policy: ${permission}${because === "" ? "" : ` (${because.replaceAll("_", " ")})`}`;
}
