import type { Requirements } from "./requirement.ts";

/** Resources and threads. */
export const PARTS = {
  "resource.file": {
    source: "behaviour 8, house rule H21, live L33",
    behavior: "a file gets a session-scoped id and a path under /mnt/session/uploads",
  },
  "resource.repository": {
    source: "behaviour 8",
    behavior: "a repository mounts under /workspace and never shows its token",
  },
  "resource.memory": {
    source: "behaviour 8",
    behavior: "a memory store mounts under /mnt/memory with name, description and access",
  },
  "resource.same": { source: "behaviour 8", behavior: "the session and the resource list show the same objects" },
  "resource.add": { source: "behaviour 8", behavior: "only files are added later" },
  "resource.rotate": {
    source: "behaviour 8",
    behavior: "only a repository's token is rotated, and it never comes back",
  },
  "resource.delete": { source: "behaviour 8, house rule H12", behavior: "only files are deleted" },
  "resource.limits": { source: "errors 4", behavior: "500 files, 8 memory stores, absolute paths, GitHub addresses" },
  "resource.self-hosted": {
    source: "behaviour 8",
    behavior: "a self-hosted environment refuses files and repositories and takes memory stores",
  },
  "resource.pages": { source: "operations 3.10", behavior: "without a limit one page; with one, pages; at most 1000" },
  "thread.primary": { source: "behaviour 5", behavior: "the primary thread exists from the start and has no parent" },
  "thread.primary-events": { source: "behaviour 5", behavior: "the primary thread's history is the session's" },
  "thread.nulls": {
    source: "behaviour 5",
    behavior: "usage is null until the first idle, stats until the first status change",
  },
  "thread.list": {
    source: "behaviour 5",
    behavior: "primary first, then by spawn order; archived ones stay, terminated",
  },
  "thread.statuses": { source: "operations 3.15", behavior: "statuses[] filters threads" },
  "thread.foreign": { source: "errors 4", behavior: "a thread of another session: 404" },
  "thread.archive": { source: "behaviour 5", behavior: "an idle child ends as terminated and says so in the history" },
  "thread.archive-refused": {
    source: "behaviour 5, house rule H11",
    behavior: "a running thread and the primary one: 400",
  },
  "thread.stream": { source: "operations 3.19", behavior: "a thread's stream carries that thread's events alone" },
  "thread.history": {
    source: "operations 3.18",
    behavior: "a thread's history takes limit and page, no order or filters",
  },
  "thread.interrupt": {
    source: "behaviour 5",
    behavior: "an interrupt without a thread stops all, with one it stops that one and closes its waiting calls",
  },
  "thread.cross-post": {
    source: "behaviour 4.14",
    behavior: "a child's status and questions are cross-posted to the session under the child's id",
  },
} as const satisfies Requirements;
