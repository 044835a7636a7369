import { type ErrorAnswer, errorOf } from "../http/error-answer.ts";
import type { MockRequest } from "../http/mock-request.ts";
import { checkEncoding, mediaType, readBody } from "../http/read-body.ts";
import { checkLexemes } from "../yaml/check-lexemes.ts";
import { formatFileIssue } from "../yaml/issue.ts";
import { readYaml } from "../yaml/read-yaml.ts";
import { findHostileKey } from "./hostile-key.ts";
import type { RouteDescriptor } from "./route-descriptor.ts";

/** A body as data, and as it was sent where it is YAML. */
export interface ControlBody {
  readonly value: unknown;
  readonly yaml: string | null;
}

/** In UTF-16 code units. */
const LONGEST_JSON = 8 * 1024 * 1024;
/** YAML takes far longer to read, a second for so much of it on a slow machine. What is larger can be sent as JSON. */
const LONGEST_YAML = 256 * 1024;

const YAML_TYPES: ReadonlySet<string> = new Set(["application/yaml", "application/x-yaml", "text/yaml", "text/x-yaml"]);

const NONE: ControlBody = { value: undefined, yaml: null };

/** The body of a request, or how it is refused. No message repeats what was sent. */
export function readControlBody(request: MockRequest, { bodyTypes }: RouteDescriptor): ControlBody | ErrorAnswer {
  const { body } = request;
  if (body === undefined || body === "") return NONE;
  if (bodyTypes.length === 0)
    return isEmptyObject(body) ? NONE : errorOf(400, "body: expected none, or an empty object");
  const form = formOf(request, bodyTypes);
  if (form === null) {
    return errorOf(415, `content-type: expected ${bodyTypes.join(" or ")}, but got ${mediaType(request)}`);
  }
  const longest = form === "yaml" ? LONGEST_YAML : LONGEST_JSON;
  if (typeof body === "object" ? "too_large" in body : body.length > longest) {
    return errorOf(413, `body: expected at most ${longest} characters of ${form === "yaml" ? "YAML" : "JSON"}`);
  }
  const read = form === "yaml" ? readYamlBody(request) : readJsonBody(request);
  if ("error" in read) return read;
  const hostile = findHostileKey(read.value);
  if (hostile === null) return read;
  return errorOf(400, `body.${hostile.join(".")}: expected no property of this name, which addresses a prototype`);
}

/** A form, which any page can send without asking, is neither. */
function formOf(request: MockRequest, types: readonly string[]): "json" | "yaml" | null {
  const [type = ""] = (request.header("content-type") ?? "").toLowerCase().split(";", 1);
  if (types.includes("application/json") && type.trim() === "application/json") return "json";
  return types.includes("application/yaml") && YAML_TYPES.has(type.trim()) ? "yaml" : null;
}

function readJsonBody(request: MockRequest): ControlBody | ErrorAnswer {
  const read = readBody(request);
  return "error" in read ? read : { value: read.value, yaml: null };
}

function readYamlBody(request: MockRequest): ControlBody | ErrorAnswer {
  const { body } = request;
  const wrong = checkEncoding(request);
  if (wrong !== null) return wrong;
  if (typeof body !== "string") return errorOf(400, "body: expected UTF-8");
  const early = checkLexemes(body);
  if (early !== null) return errorOf(400, `body:${early.line}: ${early.message}`);
  const read = readYaml(body, "body", LONGEST_YAML);
  if ("issues" in read) return errorOf(400, formatFileIssue(read.issues[0]));
  return { value: read.value, yaml: body };
}

const isEmptyObject = (body: MockRequest["body"]): boolean =>
  typeof body === "string" && /^\s*(?:\{\s*\}\s*)?$/.test(body);
