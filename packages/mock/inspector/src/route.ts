/** What the page shows, as its address says: it survives a reload and can be sent to somebody. */
export interface Route {
  readonly world: string;
  readonly session: string | null;
  readonly thread: string | null;
}

const FORM = /^#\/worlds\/([^/]+)(?:\/sessions\/([^/]+)(?:\/threads\/([^/]+))?)?$/;

/** @param hash of the address; anything else than a route is the default world */
export function readRoute(hash: string): Route {
  const [, world, session, thread] = FORM.exec(hash) ?? [];
  try {
    const [first = "default", second, third] = [world, session, thread].map((part) =>
      part === undefined ? undefined : decodeURIComponent(part),
    );
    return { world: first, session: second ?? null, thread: third ?? null };
  } catch {
    // A per cent sign that begins nothing.
    return { world: "default", session: null, thread: null };
  }
}

export function writeRoute({ world, session, thread }: Route): string {
  const parts = ["worlds", world];
  if (session !== null) parts.push("sessions", session);
  if (session !== null && thread !== null) parts.push("threads", thread);
  return `#/${parts.map(encodeURIComponent).join("/")}`;
}
