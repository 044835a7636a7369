/** What `Content-Disposition` says of a part of a form. */
export interface Disposition {
  readonly name: string;
  /** Empty where a file has no name; undefined where the part names none. */
  readonly filename: string | undefined;
}

/** A parameter: a token or a text in quotes. Each character can be matched in one way only, so that no header takes long. */
const PARAMETER = /\s*;\s*([\w!#$%&'*+.^`|~-]+)\s*=\s*(?:"((?:\\["\\]|\\(?!["\\])|[^"\\])*)"|([^\s;"]+))\s*/y;

/**
 * Reads the header as browsers write it (quotes and line ends as `%22`, `%0D`, `%0A`, backslashes as they are) and as RFC 7578 says
 * (quotes and backslashes behind a backslash). `filename*` (RFC 8187) counts before `filename`: older clients send it alone.
 *
 * @returns null if it is not `form-data`, has no name, says something twice, or a file name cannot be decoded
 */
export function readDisposition(header: string): Disposition | null {
  const [type = ""] = /^\s*form-data(?=\s*;)/i.exec(header) ?? [];
  if (type === "") return null;
  const parameters = new Map<string, string>();
  PARAMETER.lastIndex = type.length;
  for (let end = type.length; end < header.length; end = PARAMETER.lastIndex) {
    const [, key = "", quoted, token = ""] = PARAMETER.exec(header) ?? [];
    if (key === "" || parameters.has(key.toLowerCase())) return null;
    parameters.set(key.toLowerCase(), quoted === undefined ? token : unquote(quoted));
  }
  const name = parameters.get("name");
  const extended = parameters.get("filename*");
  const filename = extended === undefined ? parameters.get("filename") : decodeExtended(extended);
  return name === undefined || filename === null ? null : { name, filename };
}

const ESCAPES: Readonly<Record<string, string>> = { "%22": '"', "%0D": "\r", "%0A": "\n" };

const unquote = (text: string): string =>
  text
    .replaceAll(/\\(["\\])/g, "$1")
    .replaceAll(/%(?:22|0D|0A)/gi, (written) => ESCAPES[written.toUpperCase()] ?? written);

function decodeExtended(text: string): string | null {
  const [, value] = /^utf-8'[^']*'(.*)$/i.exec(text) ?? [];
  if (value === undefined) return null;
  try {
    return decodeURIComponent(value);
  } catch {
    return null;
  }
}
