import { HIDDEN } from "./hidden.ts";
import { namesSecret } from "./secret-values.ts";

/** What grants access, by its name in a text. */
const NAME =
  "token|secret|password|passwd|pwd|passphrase|api[_-]?key|access[_-]?key|authorization|private[_-]?key|signature|x-amz-credential";
/** A quotation mark, also inside a text that is quoted itself. */
const QUOTE = String.raw`\\{0,3}["']`;
const IS = String.raw`(?:${QUOTE})?\s{0,4}[:=]\s{0,4}`;
/** What a quotation mark begins, up to the same mark on the same line. */
const QUOTED = String.raw`(?<quote>${QUOTE})(?<value>(?:(?!\k<quote>)(?:\\.|[^\\\r\n])){4,8000})(?=\k<quote>)`;
/** What follows without one, or with one that does not end. */
const BARE = String.raw`(?<mark>\\?["']?)(?<bare>[^\s"'&,;<>\\]{4,8000})`;

/** `password: …`, `"api_key": "…"`, `?access_token=…`, `X-Amz-Signature=…` */
const ASSIGNED = new RegExp(`(?<head>(?:${NAME})(?<plural>s?)[\\w-]{0,40}${IS})(?:${QUOTED}|${BARE})`, "gi");

/** `"name": "API_KEY", "value": "…"`, and the same on two lines of YAML. */
const PAIR = new RegExp(
  String.raw`(?<head>\b(?:name|key|variable|header)${IS}(?:${QUOTE})?(?<name>[\w.-]{1,100})(?:${QUOTE})?(?:\s{0,100},\s{0,100}|\s{1,100})(?:${QUOTE})?values?${IS})(?:${QUOTED}|${BARE})`,
  "gi",
);

/** `--token …`: in prose words follow, and numbers after what is counted. */
const FLAG = new RegExp(
  String.raw`(--?(?:[a-z]{1,20}-){0,4}(?:${NAME})\s{1,4})(?=[^\s"']{0,400}\d)["']?[^\s"'&,;<>\\]{4,8000}`,
  "gi",
);

type Found = Readonly<Record<"head" | "plural" | "name" | "quote" | "value" | "mark" | "bare", string | undefined>>;

/** Text without what is assigned to a name that grants access. */
export const scrubAssigned = (text: string): string =>
  text
    .replace(ASSIGNED, (whole, ...found) => {
      const { plural = "", value, bare = value ?? "" } = found.at(-1) as Found;
      const isCount = plural !== "" && /^[\d.]+$/.test(bare);
      return isCount || /^(?:bearer|basic)(?: \*\*\*)?$/i.test(bare) ? whole : hidden(found.at(-1));
    })
    .replace(PAIR, (whole, ...found) => (namesSecret((found.at(-1) as Found).name) ? hidden(found.at(-1)) : whole))
    .replace(FLAG, `$1${HIDDEN}`);

const hidden = ({ head = "", quote, mark = "" }: Found): string => `${head}${quote ?? mark}${HIDDEN}`;
