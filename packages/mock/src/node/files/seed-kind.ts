import { type LoadedSeed, loadSeed } from "../../seeds/load-seed.ts";
import type { SourceKind } from "./source-files.ts";

/** Files of seed data. */
export const SEED_FILES: SourceKind<LoadedSeed> = { load: loadSeed };
