// Generated from spec/components/schemas/files/ by tools/gen. Do not edit: change the spec and run `npm run gen`.
import type { Bytes } from "../../bytes.ts";
import type { Timestamp } from "./values.gen.ts";

/**
 * A file that no longer exists.
 * Sessions that mounted it keep their copies.
 */
export interface DeletedFile {
  /** Id that the file had. */
  id: string;
  type?: "file_deleted";
}

/** One page of files. */
export interface FileList {
  /** What stands on this page. */
  data: FileMetadata[];
  /**
   * Cursor of the following page, to be sent as `page`.
   * Null on the last page.
   */
  next_page: string | null;
}

/**
 * What is known about a file, without its content.
 * A file never changes.
 */
export interface FileMetadata {
  /**
   * Id of the file.
   * A copy that a session mounts has an id of its own.
   */
  id: string;
  type: "file";
  /**
   * Name of the file.
   * A file that was sent without one is `unnamed`, with an extension after its type.
   */
  filename: string;
  /** Type of the content. */
  mime_type: string;
  /** Size of the content in bytes. */
  size_bytes: number;
  /**
   * Whether the content can be downloaded.
   * True for what agents make, false for uploads and their copies.
   */
  downloadable?: boolean;
  /**
   * When the content goes away.
   * Null if it stays.
   */
  expires_at?: Timestamp | null;
  /**
   * What the file belongs to.
   * Unset or null for an upload.
   */
  scope?: FileScope | null;
  /** A moment in RFC 3339 form. */
  created_at: Timestamp;
}

/** The session that a file belongs to, and with which it is deleted. */
export interface FileScope {
  /** Id of the session. */
  id: string;
  type: "session";
}

/**
 * A file to keep, sent as `multipart/form-data` with one part for each property.
 * Numbers travel as text.
 */
export interface UploadFileRequest {
  /**
   * Content of the file, at most 500 MB.
   * The part names the file, and its `Content-Type` becomes the `mime_type`.
   * Of a path only the last component counts.
   * Names have 1 to 255 characters, none of them a control character or one of `< > : " \ | ? * /`.
   */
  file: Bytes;
  /**
   * How long the file can be used, from one hour to 90 days.
   * Without it the file stays until it is deleted.
   */
  expires_in_seconds?: number;
}
