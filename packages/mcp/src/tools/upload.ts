import { ArgumentError } from "./argument-error.ts";

/** What the client takes as the part of a form. */
interface NamedBytes {
  readonly name: string;
  readonly data: string | Uint8Array;
  readonly type?: string;
}

/**
 * Turns the files of a body, which travel as text or base64, into what the client uploads. The rest of the body stays as it is.
 *
 * @param files names of the properties that are files
 *
 * @throws ArgumentError if the file is not of the form that the tool's schema has
 */
export function readUpload(body: unknown, files: readonly string[]): unknown {
  if (typeof body !== "object" || body === null || Array.isArray(body)) return body;
  const given = body as Readonly<Record<string, unknown>>;
  const read = files.filter((name) => given[name] !== undefined).map((name) => [name, readFile(name, given[name])]);
  return { ...given, ...Object.fromEntries(read) };
}

function readFile(property: string, file: unknown): NamedBytes {
  const at = `body.${property}`;
  if (typeof file !== "object" || file === null || Array.isArray(file)) {
    throw new ArgumentError(`${at}: expected an object with name and content`);
  }
  const { name, content, encoding = "text", media_type: type, ...rest } = file as Record<string, unknown>;
  const [unknown] = Object.keys(rest);
  if (unknown !== undefined) throw new ArgumentError(`${at} has no property ${JSON.stringify(unknown.slice(0, 64))}`);
  if (typeof name !== "string" || name === "") throw new ArgumentError(`${at}.name: expected text`);
  if (typeof content !== "string") throw new ArgumentError(`${at}.content: expected text`);
  if (type !== undefined && typeof type !== "string") throw new ArgumentError(`${at}.media_type: expected text`);
  if (encoding !== "text" && encoding !== "base64") {
    throw new ArgumentError(`${at}.encoding: expected text or base64`);
  }
  const standard = encoding === "text" ? "text/plain" : undefined;
  return { name, data: encoding === "text" ? content : decode(at, content), ...optional(type ?? standard) };
}

const optional = (type: string | undefined): { readonly type?: string } => (type === undefined ? {} : { type });

function decode(at: string, content: string): Uint8Array {
  // `Buffer.from` skips what is no base64, so that a file would arrive mutilated.
  if (!/^[A-Za-z0-9+/\s]*={0,2}\s*$/.test(content)) throw new ArgumentError(`${at}.content: expected base64`);
  return Buffer.from(content, "base64");
}
