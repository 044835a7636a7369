import { resolve } from "node:path";

/** The repository, absolute. */
export const REPOSITORY: string = resolve(import.meta.dirname, "../..");
/** The folder of this project. */
export const SITE: string = resolve(import.meta.dirname, "..");
/** The pages as Markdown, as VitePress reads them. */
export const PAGES: string = resolve(SITE, "dist/pages");
/** What is published. */
export const OUTPUT: string = resolve(REPOSITORY, "dist/site");
