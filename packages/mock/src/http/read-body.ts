import { shorten } from "../domain/shorten.ts";
import { type ErrorAnswer, errorOf } from "./error-answer.ts";
import { isMultipart, MAX_BODY_BYTES, type MockRequest } from "./mock-request.ts";

const DEEPEST = 200;

/** The parsed body, or how it is refused. No message repeats what was sent: a body can hold a token. */
export function readBody(request: MockRequest): { readonly value: unknown } | ErrorAnswer {
  const { body } = request;
  const wrong = checkEncoding(request) ?? checkCharset(request);
  if (wrong !== null) return wrong;
  if (typeof body === "object" && isMultipart(request.header("content-type"))) {
    return errorOf(400, `content-type: expected application/json, but got ${mediaType(request)}`);
  }
  if (body === undefined || body === "") return { value: undefined };
  if (typeof body === "object" && "not_utf8" in body) return errorOf(400, "body: expected UTF-8");
  if (typeof body === "object" || body.length > MAX_BODY_BYTES) {
    return errorOf(413, `The request is larger than ${MAX_BODY_BYTES / 1024 / 1024} MB.`);
  }
  if (isTooDeep(body)) return errorOf(400, `body: expected at most ${DEEPEST} levels of nesting`);
  try {
    return { value: JSON.parse(body) };
  } catch (error) {
    const [, position] = /at position (\d+)/.exec(String(error)) ?? [];
    const where = position === undefined ? "" : `: it stops to be JSON at character ${position}`;
    return errorOf(400, `body: expected JSON${where}`);
  }
}

/** The content type of a request as JSON text, without its parameters; `nothing` if there is none. */
export function mediaType(request: MockRequest): string {
  const [type = ""] = (request.header("content-type") ?? "").split(";", 1);
  return type.trim() === "" ? "nothing" : JSON.stringify(shorten(type.trim(), 80));
}

/** Why a body is refused for its `Content-Encoding`; null if it has none. */
export function checkEncoding(request: MockRequest): ErrorAnswer | null {
  const encoding = request.header("content-encoding");
  if (encoding && encoding.toLowerCase() !== "identity") {
    const code = "request_body_encoding_unsupported";
    return errorOf(400, `content-encoding: the mock takes no encoded bodies (${code})`, { code });
  }
  return null;
}

function checkCharset(request: MockRequest): ErrorAnswer | null {
  const [, charset] = /;\s*charset="?([^";\s]+)/i.exec(request.header("content-type") ?? "") ?? [];
  if (charset !== undefined && !/^utf-?8$/i.test(charset)) {
    return errorOf(400, "content-type: expected charset utf-8 (unsupported_charset)", { code: "unsupported_charset" });
  }
  return null;
}

/** Whether brackets nest deeper than anything sensible. Deeper values would overflow the stack of whoever writes them out. */
function isTooDeep(text: string): boolean {
  if (text.length <= DEEPEST) return false;
  let [depth, inString] = [0, false];
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (inString) {
      if (code === 92) index++;
      else if (code === 34) inString = false;
    } else if (code === 34) inString = true;
    else if (code === 91 || code === 123) {
      if (++depth > DEEPEST) return true;
    } else if (code === 93 || code === 125) depth--;
  }
  return false;
}
