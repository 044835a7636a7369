import type { OperationId } from "@managed-agents/types";
import type { Operation } from "../operation.ts";
import { deleteFile } from "./delete.ts";
import { downloadFile } from "./download.ts";
import { listFiles } from "./list.ts";
import { retrieveFileMetadata } from "./retrieve-metadata.ts";
import { uploadFile } from "./upload.ts";

/** The operations of files. */
export const FILE_OPERATIONS: { readonly [Id in Extract<OperationId, `files.${string}`>]: Operation<never> } = {
  "files.delete": deleteFile,
  "files.download": downloadFile,
  "files.list": listFiles,
  "files.retrieve_metadata": retrieveFileMetadata,
  "files.upload": uploadFile,
};
