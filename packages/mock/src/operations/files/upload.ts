import { filesTooLarge, fileTooLarge } from "../../domain/file-limits.ts";
import { fileName } from "../../domain/file-name.ts";
import { essenceOf, typeOfName } from "../../domain/media-types.ts";
import { Refused, refuse } from "../../domain/refusal.ts";
import { fileJson } from "../../state/catalog/file-record.ts";
import type { FilePart, Operation } from "../operation.ts";

/** The body of an upload once its parts are read. */
interface UploadBody {
  readonly file: FilePart;
  readonly expires_in_seconds?: number;
}

/** Keeps an upload. It can be mounted and named, and not be downloaded. */
export const uploadFile: Operation<UploadBody> = (world, { body }) => {
  const { filename, contentType, bytes } = body.file;
  const { maxFileBytes } = world;
  if (bytes.byteLength > maxFileBytes) throw new Refused({ status: 413, message: fileTooLarge(maxFileBytes) });
  const mimeType = typeOf(contentType, filename ?? "");
  const named = fileName(filename, mimeType);
  if ("expected" in named) refuse(`file: expected ${named.expected}`);
  const { files } = world.catalog;
  if (!files.hasRoom(bytes.byteLength)) throw new Refused({ status: 413, message: filesTooLarge(maxFileBytes) });
  const { expires_in_seconds: seconds } = body;
  const file = files.add({
    id: world.ids.next("file"),
    filename: named.name,
    mimeType,
    bytes,
    downloadable: false,
    expiresAt: seconds === undefined ? null : world.clock.now() + seconds * 1000,
    sessionId: null,
    path: null,
  });
  return fileJson(world, file);
};

/** The type that the part names (row D221), else what the name stands for. */
function typeOf(contentType: string | undefined, filename: string): string {
  if (contentType === undefined || contentType === "") return typeOfName(filename);
  return essenceOf(contentType) ?? refuse("file: expected a content type such as text/csv, of at most 255 characters");
}
