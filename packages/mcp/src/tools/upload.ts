import { ArgumentError } from "./argument-error.ts";

/** What the client takes as the part of a form. */
interface NamedBytes {
  readonly name: string;
  readonly data: string | Uint8Array;
  readonly type?: string;
}

/**
 * Turns the file of a body, which travels as text or base64, into what the client uploads. The rest of the body stays as it is.
 *
 * @throws ArgumentError if the file is not of the form that the tool's schema has
 */
export function readUpload(body: unknown): unknown {
  if (typeof body !== "object" || body === null || !("file" in body)) return body;
  return { ...body, file: readFile(body.file) };
}

function readFile(file: unknown): NamedBytes {
  if (typeof file !== "object" || file === null || Array.isArray(file)) {
    throw new ArgumentError("body.file: expected an object with name and content");
  }
  const { name, content, encoding = "text", media_type: type, ...rest } = file as Record<string, unknown>;
  const [unknown] = Object.keys(rest);
  if (unknown !== undefined)
    throw new ArgumentError(`body.file has no property ${JSON.stringify(unknown.slice(0, 64))}`);
  if (typeof name !== "string" || name === "") throw new ArgumentError("body.file.name: expected text");
  if (typeof content !== "string") throw new ArgumentError("body.file.content: expected text");
  if (type !== undefined && typeof type !== "string") throw new ArgumentError("body.file.media_type: expected text");
  if (encoding !== "text" && encoding !== "base64") {
    throw new ArgumentError("body.file.encoding: expected text or base64");
  }
  return { name, data: encoding === "text" ? content : decode(content), ...(type === undefined ? {} : { type }) };
}

function decode(content: string): Uint8Array {
  // `Buffer.from` skips what is no base64, so that a file would arrive mutilated.
  if (!/^[A-Za-z0-9+/\s]*={0,2}\s*$/.test(content)) throw new ArgumentError("body.file.content: expected base64");
  return Buffer.from(content, "base64");
}
