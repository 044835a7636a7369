import { essenceOf, typeOfName } from "../domain/media-types.ts";
import type { Op } from "../domain/op.ts";
import { type FileWrite, MOST_WRITTEN, outputName } from "../domain/output-file.ts";
import { ScriptError } from "../domain/script-error.ts";
import { shorten } from "../domain/shorten.ts";
import { requestOfCalls } from "./compile-calls.ts";
import { fill } from "./fill.ts";
import type { CompileView, WriteFileStep } from "./step.ts";

const encoder = new TextEncoder();

/** Groups of four characters, the last one padded or not. */
const BASE64 = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}(?:==)?|[A-Za-z0-9+/]{3}=?)?$/;

/** A model request that leaves a file with a tool, and what comes of it. @param thought what the request begins with */
export function compileFile(step: WriteFileStep, view: CompileView, thought: readonly Op[] = []): Op[] {
  const file = fileOf(step, view);
  const { path, filename, content } = file;
  const call: Op = {
    op: "call",
    kind: "tool",
    ...(file.base64
      ? { name: "bash", input: { command: `cp ${filename} ${path}` } }
      : { name: "write", input: { file_path: path, content } }),
    permission: "policy",
    outcome: { content: [], isError: false, file },
  };
  return requestOfCalls([call], view.latency.tool / 1000, view, thought);
}

/** What is written. The text is filled in, the path is not. */
function fileOf({ path, content, base64, mime_type }: WriteFileStep, view: CompileView): FileWrite {
  const named = outputName(path);
  if ("expected" in named) wrong("path", named.expected, path);
  const mimeType = mime_type === undefined ? typeOfName(named.name) : essenceOf(mime_type);
  if (mimeType === null) wrong("mime_type", "a type such as text/csv", mime_type ?? "");
  if ((content === undefined) === (base64 === undefined)) {
    throw new ScriptError("write_file: expected either content or base64");
  }
  const file = { path, filename: named.name, mimeType };
  if (base64 === undefined) {
    const text = fill(content ?? "", view);
    requireBounded(encoder.encode(text).byteLength);
    return { ...file, content: text };
  }
  const digits = base64.replaceAll(/\s/g, "");
  if (!BASE64.test(digits)) throw new ScriptError("write_file.base64: expected base64");
  requireBounded(Math.floor((digits.replaceAll("=", "").length * 3) / 4));
  return { ...file, content: digits, base64: true };
}

function requireBounded(bytes: number): void {
  if (bytes > MOST_WRITTEN) throw new ScriptError(`write_file: expected at most ${MOST_WRITTEN} bytes`);
}

function wrong(key: string, expected: string, came: string): never {
  throw new ScriptError(`write_file.${key}: expected ${expected}, but got ${JSON.stringify(shorten(came, 120))}`);
}
