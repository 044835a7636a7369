import type { SessionView } from "@managed-agents/client/react";
import { Window } from "happy-dom";
import { act } from "react";
import { createRoot, hydrateRoot, type Root } from "react-dom/client";
import { type Shown, strictChat } from "./show-session.ts";

/** A document of this process, with React in it. */
export interface Page {
  /** The newest view. */
  view(): SessionView;
  text(): string;
  show(shown: Shown): Promise<void>;
  /** Lets the page work until this holds, and time pass, if a function for that is given. A test that waits in vain ends by its time limit. */
  until(holds: (view: SessionView) => boolean, pass?: () => Promise<void>): Promise<SessionView>;
  unmount(): Promise<void>;
  /** What React reported of a page that was rendered elsewhere first. */
  readonly mismatches: readonly unknown[];
}

/** @param html what a server has rendered. @default nothing */
export async function openPage(html?: string): Promise<Page> {
  const window = new Window();
  // React looks for these two; everything else stays Node's own.
  Object.assign(globalThis, { window, document: window.document, IS_REACT_ACT_ENVIRONMENT: true });
  const container = window.document.createElement("div") as unknown as HTMLElement;
  container.innerHTML = html ?? "";
  let root: Root | undefined;
  let newest: SessionView | undefined;
  const mismatches: unknown[] = [];
  const page: Page = {
    mismatches,
    view: () => newest as SessionView,
    text: () => container.textContent ?? "",
    async show(shown) {
      const element = strictChat({
        ...shown,
        onView: (view) => {
          newest = view;
          shown.onView?.(view);
        },
      });
      await act(async () => {
        if (root) root.render(element);
        else if (html === undefined) {
          root = createRoot(container);
          root.render(element);
        } else root = hydrateRoot(container, element, { onRecoverableError: (error) => void mismatches.push(error) });
      });
    },
    async until(holds, pass) {
      while (!holds(page.view())) {
        await act(async () => {
          await pass?.();
          await new Promise((resolve) => setTimeout(resolve, 1));
        });
      }
      return page.view();
    },
    unmount: () => act(async () => root?.unmount()),
  };
  return page;
}
