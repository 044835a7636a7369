import { sha256 } from "../../domain/sha256.ts";
import { stampText } from "../show.ts";
import type { World } from "../world.ts";

/** Bytes that a file and its copies share. They are never changed. Equal bytes that came twice are two contents, and count twice. */
export interface FileContent {
  /** That of the file which had them first. */
  readonly ordinal: number;
  readonly bytes: Uint8Array;
  /** Files that have these bytes. */
  holders: number;
  /** Of the bytes, once somebody has asked; see `hashOf`. */
  sha256: string | null;
}

/** SHA-256 of bytes, in lower-case hexadecimal digits. Hashed when it is first asked for: most worlds are never written. */
export function hashOf(content: FileContent): string {
  content.sha256 ??= sha256(content.bytes);
  return content.sha256;
}

/** Everything the world keeps of one file. Times are milliseconds since 1970. */
export interface FileRecord {
  readonly id: string;
  /** Position among all files that the world made. */
  readonly ordinal: number;
  readonly createdAt: number;
  readonly filename: string;
  readonly mimeType: string;
  readonly sizeBytes: number;
  /** Null once the file has expired and that has been noticed; see `Files`. */
  content: FileContent | null;
  readonly downloadable: boolean;
  readonly expiresAt: number | null;
  /** The session that the file belongs to. */
  readonly sessionId: string | null;
  /** Where an agent wrote it. */
  readonly path: string | null;
  /** Cached text of what is shown, none of which changes. */
  json: string | null;
}

/** What a file is made from. */
export interface NewFile extends Pick<FileRecord, "id" | "filename" | "mimeType" | "downloadable" | "expiresAt"> {
  readonly sessionId: string | null;
  readonly path: string | null;
  readonly bytes: Uint8Array;
}

/** The metadata of a file as JSON text. */
export function fileJson(world: World, file: FileRecord): string {
  const text = (time: number): string => stampText(world, time, file.id);
  file.json ??= JSON.stringify({
    id: file.id,
    type: "file",
    filename: file.filename,
    mime_type: file.mimeType,
    size_bytes: file.sizeBytes,
    created_at: text(file.createdAt),
    downloadable: file.downloadable,
    expires_at: file.expiresAt === null ? null : text(file.expiresAt),
    scope: file.sessionId === null ? null : { type: "session", id: file.sessionId },
  });
  return file.json;
}
