// Generated from spec/paths/ by tools/gen. Do not edit: change the spec and run `npm run gen`.
import type { DeletedFile, FileMetadata, UploadFileRequest } from "@managed-agents/types";
import type { FileCaller } from "../request/file-caller.ts";
import type { RequestOptions, OnceOptions } from "../request/request-options.ts";
import type { PagePromise } from "../request/page.ts";
import type { ApiPromise } from "../request/api-promise.ts";
import type { BinaryPromise } from "../request/binary-promise.ts";

/** Query of `files.list`. */
export interface FilesListQuery {
  /**
   * Only files with these ids, at most 100 after repetitions are dropped.
   * Repeat the parameter for each.
   * Unknown ids are left out of the answer, which is one page.
   * It cannot stand beside `page` or `limit`.
   */
  ids?: readonly string[] | undefined;
  /**
   * Only files of this session: copies that it mounted, and what its agent wrote to `/mnt/session/outputs`.
   * It needs `managed-agents-2026-04-01` in `anthropic-beta`.
   */
  scope_id?: string | undefined;
  /**
   * Most files on one page.
   * Defaults to 20.
   */
  limit?: number | undefined;
  /**
   * Cursor from an earlier answer of the same list: `next_page`, or `prev_page` where the list has one.
   * Its form is private to the service.
   * A malformed cursor is answered with 400.
   */
  page?: string | undefined;
}

export interface FilesCalls {
  /**
   * List files.
   *
   * Answers one page of files, newest first.
   * Expired files are listed until 30 days after their end.
   * A malformed cursor and `ids[]` beside `page` or `limit` are answered with 400.
   *
   * The call changes nothing and can be repeated.
   */
  list(query?: FilesListQuery, options?: RequestOptions): PagePromise<FileMetadata>;

  /**
   * Upload file.
   *
   * Keeps a file, for sessions to mount and messages to name.
   * An upload can be read by agents and not be downloaded.
   *
   * A missing part, a bad name and a bad `expires_in_seconds` are answered with 400, more than 500 MB with 413.
   * An organization that holds 1 TB is answered with 400 and `storage_quota_exceeded`.
   *
   * There is no idempotency key, so a repeat after a lost answer can keep the file twice.
   */
  upload(body: UploadFileRequest, options?: OnceOptions): ApiPromise<FileMetadata>;

  /**
   * Retrieve file metadata.
   *
   * Answers what is known about a file, without its content.
   * It works until 30 days after the file expired.
   * An unknown or deleted file is answered with 404.
   *
   * The call changes nothing and can be repeated.
   */
  retrieveMetadata(file_id: string, options?: RequestOptions): ApiPromise<FileMetadata>;

  /**
   * Delete file.
   *
   * Removes a file at once.
   * Sessions that mounted it keep their copies.
   * An unknown file is answered with 404.
   */
  delete(file_id: string, options?: RequestOptions): ApiPromise<DeletedFile>;

  /**
   * Download file.
   *
   * Answers the bytes of a file that an agent made.
   * An upload is refused with 400 and `file_not_downloadable`, an expired file with 404 and `file_expired`, an unknown one with 404.
   *
   * The call changes nothing and can be repeated.
   */
  download(file_id: string, options?: RequestOptions): BinaryPromise;
}

export const filesCalls = (caller: FileCaller): FilesCalls => ({
  list: (query, options) => caller.page("/v1/files", [], query, options),
  upload: (body, options) => caller.multipart("POST", "/v1/files", [], options, body, true),
  retrieveMetadata: (file_id, options) => caller.json("GET", "/v1/files/{file_id}", [file_id], options),
  delete: (file_id, options) => caller.json("DELETE", "/v1/files/{file_id}", [file_id], options),
  download: (file_id, options) => caller.binary("/v1/files/{file_id}/content", [file_id], undefined, options),
});
