export { type Copy, type CopyOptions, copyRepository } from "./copy-repository.ts";
export { copyRevision, shareModules } from "./copy-revision.ts";
