export { type Copy, type CopyOptions, copyRepository } from "./copy-repository.ts";
