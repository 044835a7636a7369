import { essenceOf, typeOfName } from "../domain/media-types.ts";
import type { Op } from "../domain/op.ts";
import { MOST_WRITTEN, outputName } from "../domain/output-file.ts";
import { ScriptError } from "../domain/script-error.ts";
import { fill } from "./fill.ts";
import type { TurnView, WriteFileStep } from "./step.ts";

const encoder = new TextEncoder();

/** Groups of four characters, the last one padded or not. */
const BASE64 = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}(?:==)?|[A-Za-z0-9+/]{3}=?)?$/;

/** A file that the agent leaves. Its text is filled in, its path is not. */
export function compileFile(step: WriteFileStep, view: TurnView): Op {
  const { path, content, base64, mime_type } = step;
  const named = outputName(path);
  if ("expected" in named) wrong("path", named.expected, path);
  const mimeType = mime_type === undefined ? typeOfName(named.name) : essenceOf(mime_type);
  if (mimeType === null) wrong("mime_type", "a type such as text/csv", mime_type ?? "");
  if ((content === undefined) === (base64 === undefined))
    throw new ScriptError("write_file: expected either content or base64");
  const file = { op: "write_file" as const, path, filename: named.name, mimeType };
  if (base64 === undefined) {
    const text = fill(content ?? "", view);
    requireBounded(encoder.encode(text).byteLength);
    return { ...file, content: text };
  }
  const digits = base64.replaceAll(/\s/g, "");
  if (!BASE64.test(digits)) throw new ScriptError("write_file.base64: expected base64");
  requireBounded((digits.replaceAll("=", "").length * 3) / 4);
  return { ...file, content: digits, base64: true };
}

function requireBounded(bytes: number): void {
  if (Math.floor(bytes) > MOST_WRITTEN) throw new ScriptError(`write_file: expected at most ${MOST_WRITTEN} bytes`);
}

function wrong(key: string, expected: string, came: string): never {
  throw new ScriptError(`write_file.${key}: expected ${expected}, but got ${JSON.stringify(came.slice(0, 120))}`);
}
