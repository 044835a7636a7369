/** Media types by extension: what programs on this API upload and what agents write. The first extension of a type is the usual one. */
const TYPES: ReadonlyMap<string, string> = new Map([
  ["csv", "text/csv"],
  ["css", "text/css"],
  ["docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"],
  ["gif", "image/gif"],
  ["html", "text/html"],
  ["htm", "text/html"],
  ["jpg", "image/jpeg"],
  ["jpeg", "image/jpeg"],
  ["js", "text/javascript"],
  ["json", "application/json"],
  ["jsonl", "application/jsonl"],
  ["md", "text/markdown"],
  ["pdf", "application/pdf"],
  ["png", "image/png"],
  ["pptx", "application/vnd.openxmlformats-officedocument.presentationml.presentation"],
  ["py", "text/x-python"],
  ["svg", "image/svg+xml"],
  ["txt", "text/plain"],
  ["webp", "image/webp"],
  ["xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"],
  ["xml", "application/xml"],
  ["yaml", "application/yaml"],
  ["yml", "application/yaml"],
  ["zip", "application/zip"],
]);

/** Any bytes. */
export const BYTES_TYPE = "application/octet-stream";

/** The type that a file name's extension stands for; that of any bytes where it is not known. */
export function typeOfName(filename: string): string {
  const dot = filename.lastIndexOf(".");
  return TYPES.get(filename.slice(dot + 1).toLowerCase()) ?? BYTES_TYPE;
}

/** The extension of a type with its dot; none where it is not known. */
export function extensionOf(mimeType: string): string {
  for (const [extension, type] of TYPES) if (type === mimeType) return `.${extension}`;
  return "";
}

/**
 * A content type without its parameters, in lower case.
 *
 * @returns null if it has not the form `type/subtype`, or more than 255 characters
 */
export function essenceOf(contentType: string): string | null {
  const [essence = ""] = contentType.split(";", 1);
  const type = essence.trim().toLowerCase();
  return /^[\w!#$&^.+-]+\/[\w!#$&^.+-]+$/.test(type) && type.length <= 255 ? type : null;
}
