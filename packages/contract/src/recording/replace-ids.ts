import { createHmac } from "node:crypto";
import { OPERATIONS } from "@managed-agents/types";

/** How ids begin: what the document names, and what its texts and the service's headers show beside them. */
const PREFIXES =
  "agent|apikey|depl|env|file|mem|memstore|memver|msg|org|outc|req|sesn|sesrsc|sevt|skill|skillver|srvtoolu|sthr|svac|toolu|user|vcrd|vlt|workspace|wrkspc|wrph|wrun";

/** An id inside a text has a digit, which tells it from words. */
const IN_TEXT = new RegExp(`\\b(${PREFIXES})_(?=[A-Za-z]{0,40}[0-9])[0-9A-Za-z]{6,80}\\b`, "g");
const WHOLE = /^([a-z]{2,12})_[^\s/]{1,400}$/;
const ID_NAME = /^id$|_ids?$/;
/** Properties that hold ids under another name. */
const REFERENCES: ReadonlySet<string> = new Set(["agent", "environment", "request-id"]);
/** Cursors are opaque, and can hold an id inside. */
const CURSORS: ReadonlySet<string> = new Set(["next_page", "prev_page", "page", "after_id", "before_id"]);

const LITERAL_SEGMENTS: ReadonlySet<string> = new Set(
  Object.values(OPERATIONS).flatMap(({ path }) => path.split("/").filter((segment) => !segment.startsWith("{"))),
);

/** Replaces ids, the same by the same as long as the key is. Nothing is remembered, so a long recording needs no more memory. */
export interface IdReplacement {
  /** Ids that stand in a text. */
  inText(text: string): string;
  /** The value of a property; undefined where the name says nothing of ids, or the value is none. */
  ofProperty(name: string, value: string): string | undefined;
  inPath(path: string): string;
}

/** @param key random bytes; who has them can find out which id became which */
export function createIdReplacement(key: Uint8Array): IdReplacement {
  const digest = (text: string): string => createHmac("sha256", key).update(text).digest("hex").slice(0, 24);
  const replaced = (id: string, prefix: string): string => `${prefix}_${digest(id)}`;
  const whole = (value: string): string | undefined => {
    const prefix = WHOLE.exec(value)?.[1];
    return prefix === undefined ? undefined : replaced(value, prefix);
  };
  const inText = (text: string): string => text.replace(IN_TEXT, replaced);
  return {
    inText,
    ofProperty(name, value) {
      if (CURSORS.has(name) && value !== "") return whole(value) ?? `page_${digest(value)}`;
      return ID_NAME.test(name) || REFERENCES.has(name) ? whole(value) : undefined;
    },
    inPath(path) {
      const segments = path.split("/");
      return segments.map((each) => (LITERAL_SEGMENTS.has(each) ? each : (whole(each) ?? inText(each)))).join("/");
    },
  };
}
