/** Folders of documents: what everything generated follows from. Relative to the repository. */
export const DOCUMENT_FOLDERS = { api: "spec", control: "packages/mock/control" } as const;

/** Folders that belong to the generator: whatever else is found in one is an orphan. Relative to the repository. */
export const OWNED_FOLDERS = [
  "packages/types/src/gen",
  "packages/client/src/gen",
  "packages/cli/src/gen",
  "packages/contract/src/gen",
  "packages/mcp/src/gen",
  "packages/mock/src/gen/control",
  "packages/contract/compiled",
  "packages/mock/compiled",
  "spec/dist",
] as const;

/** Of those, what is build output and not in git: rebuilt where missing, and no fault to lack. */
export const UNTRACKED_FOLDERS: readonly string[] = [
  "packages/contract/compiled",
  "packages/mock/compiled",
  "spec/dist",
];
