import type { SessionView } from "@managed-agents/client/react";
import { createClient } from "@managed-agents/client/sessions";
import { createRoot } from "react-dom/client";
import { strictChat } from "../react/show-session.ts";

/** A page with the smallest chat. Who drives it has `view()`, and what React warns of is an error of the page. */
const parameters = new URLSearchParams(location.search);
const client = createClient({
  apiKey: "any",
  baseURL: parameters.get("service") ?? "",
  dangerouslyAllowBrowser: true,
});
const connections = new Set<string>();
const texts = new Set<string>();
let newest: SessionView | undefined;
const root = createRoot(document.body);
root.render(
  strictChat({
    client,
    session: parameters.get("session"),
    onView: (view) => {
      newest = view;
      connections.add(view.connection);
      for (const entry of view.transcript.entries) {
        if (entry.kind === "message" && entry.state === "growing") texts.add(entry.text);
      }
    },
  }),
);

Object.assign(globalThis, {
  view: () => newest,
  seen: () => ({ connections: [...connections], growing: texts.size }),
  unmount: () => root.unmount(),
});
