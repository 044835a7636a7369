import type { MemoryStoreSeed } from "./catalog/memory-stores.ts";

/**
 * The memory store that the document's examples name, with its memories and versions. What the examples create is left free: a copied call
 * meets no memory at its path.
 */
export const DEFAULT_MEMORY_STORES: readonly MemoryStoreSeed[] = [
  {
    id: "memstore_011C2sMcsAdovPwH82jW6iPV",
    name: "Staff preferences",
    memories: [
      {
        id: "mem_011C4sDfGhJkLzXcVbNmQwEr",
        path: "/customers/2026/dana.md",
        content: "Dana prefers short answers.\n",
        version_id: "memver_011C6eGhJkLmZxCvBnMqWeRt",
        before: { path: "/dana.md", version_id: "memver_011C5dFgHjKmZxCvBnMqWeRt" },
      },
      { id: "mem_011C9fGhJkLzXcVbNmQwErTy", path: "/index.md", content: "Each customer has a file.\n" },
      {
        path: "/old.md",
        content: "Closed on Mondays.\n",
        deleted: { version_id: "memver_011C7fHjKmZxCvBnMqWeRtYu" },
      },
    ],
  },
];
