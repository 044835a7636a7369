import { type SessionView, type SessionViewOptions, useSession } from "@managed-agents/client/react";
import { createElement, type ReactNode, StrictMode } from "react";

type Client = Parameters<typeof useSession>[0];

export interface Shown {
  readonly client: Client;
  readonly session: string | null;
  readonly options?: SessionViewOptions | undefined;
  /** Is given each view that is rendered. */
  readonly onView?: ((view: SessionView) => void) | undefined;
}

/** A chat as small as can be: a line for each message, and what the connection does. */
export function Chat({ client, session, options, onView }: Shown): ReactNode {
  const view = useSession(client, session, options);
  onView?.(view);
  const lines = view.transcript.entries.flatMap((entry) =>
    entry.kind === "message" ? [createElement("li", { key: entry.id }, `${entry.from}: ${entry.text}`)] : [],
  );
  return createElement("main", { id: view.connection }, createElement("ul", null, lines));
}

/** The same under StrictMode, which mounts everything twice. */
export const strictChat = (shown: Shown): ReactNode => createElement(StrictMode, null, createElement(Chat, shown));
