import type { Actions } from "../actions.ts";
import { copyText } from "../dom/copy.ts";
import { h, newId, setAttribute, setText } from "../dom/element.ts";
import type { Row } from "../dom/keyed-list.ts";
import type { Entry } from "../timeline/entry.ts";
import { entryBody } from "./entry-body.ts";
import { clockTime } from "./time.ts";

/** Sections that a person opened, by name: they stay open while an entry is drawn again. */
const open = new Set<string>();

const label = (entry: Entry): string =>
  entry.kind === "message" ? entry.role : entry.kind === "tool" ? "tool" : entry.label;

/** An entry of a timeline. Of a growing message only the text is replaced. */
export function entryRow(actions: Actions): Row<Entry> {
  const time = h("time");
  const kind = h("span", { class: "kind" });
  const body = h("div", { class: "body" });
  const raw = h("div", { class: "raw", id: newId() });
  const toggle = h("button", { type: "button", class: "json", "aria-expanded": "false", title: "Raw JSON" }, "{ }");
  const element = h("li", { class: "entry" }, time, kind, body, toggle, raw);
  let drawn: Entry | undefined;
  let version = -1;
  raw.hidden = true;
  toggle.addEventListener("click", () => {
    raw.hidden = !raw.hidden;
    setAttribute(toggle, "aria-expanded", String(!raw.hidden));
    showRaw();
  });
  const showRaw = (): void => {
    raw.replaceChildren();
    if (raw.hidden || drawn === undefined) return;
    const { events } = drawn;
    const json = events.map((event) => JSON.stringify(event, null, 2)).join("\n");
    const copy = (): void => void copyText(json).then((copied) => copied && actions.confirm("Copied as JSON."));
    raw.append(
      h("pre", { tabindex: 0, role: "region", "aria-label": "Raw JSON" }, json),
      h("button", { type: "button", on: { click: copy } }, "Copy JSON"),
    );
  };
  const isOpen = (section: string): boolean => open.has(section);
  const onToggle = (section: string, isOpen: boolean): void => void (isOpen ? open.add(section) : open.delete(section));
  return {
    element,
    update(entry) {
      if (drawn === entry && version === entry.version) return;
      const onlyGrew = drawn === entry && entry.kind === "message" && entry.growing && version >= 0;
      drawn = entry;
      version = entry.version;
      const words = body.querySelector(".text");
      if (onlyGrew && words !== null) {
        setText(words, entry.text);
        return;
      }
      setAttribute(
        element,
        "data-kind",
        entry.kind === "note" ? entry.tone : entry.kind === "message" ? entry.role : "tool",
      );
      setAttribute(element, "aria-busy", entry.kind !== "tool" && entry.growing ? "true" : null);
      setText(time, entry.time === null ? "" : clockTime(entry.time));
      setAttribute(time, "datetime", entry.time);
      setAttribute(time, "title", entry.time);
      setText(kind, label(entry));
      setAttribute(
        toggle,
        "aria-label",
        `Raw JSON of ${label(entry)} ${entry.time === null ? "" : clockTime(entry.time)}`.trim(),
      );
      setAttribute(toggle, "aria-controls", raw.id);
      body.replaceChildren();
      if (entry.thread !== null && entry.kind !== "note")
        body.append(h("span", { class: "peer" }, `in the thread of ${entry.agent || entry.thread}`));
      body.append(...entryBody(entry, isOpen, onToggle).filter((child) => child instanceof Node));
      showRaw();
    },
  };
}
