import { ask } from "../look.ts";
import type { Act } from "./act.ts";
import { fileOf } from "./pick.ts";

/** What is done to files. */
export const FILE_ACTS = {
  upload: ({ world }, { text, yes, b }) =>
    ask(
      world,
      "files.upload",
      {},
      {},
      {
        file: { filename: "a.txt", contentType: "text/plain", bytes: new TextEncoder().encode(text) },
        ...(yes ? { expires_in_seconds: b + 1 } : {}),
      },
    ),
  delete_file: ({ world }, choice) => ask(world, "files.delete", { file_id: fileOf(world, choice) }, {}),
} as const satisfies Readonly<Record<string, Act>>;
