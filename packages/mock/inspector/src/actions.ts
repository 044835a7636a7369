import type { Call } from "./api/call.ts";
import { toCurl } from "./api/curl.ts";
import { CallError, perform } from "./api/perform.ts";
import { readToken } from "./api/token.ts";
import { copyText } from "./dom/copy.ts";

/** What became of a call: its answer, or nothing if it was refused, which the page has shown then. */
export type Performed = { readonly answer: unknown } | undefined;

/** What the controls of the page do. */
export interface Actions {
  /** Performs a call for a person: a refusal is shown in the server's words. */
  perform(call: Call): Promise<Performed>;
  /** Copies a call as a command for a shell. */
  copyAsCurl(call: Call): Promise<void>;
  /** Shows why something did not work; an empty text takes it away. */
  complain(text: string): void;
  /** Says something that went well, for a moment. */
  confirm(text: string): void;
}

/** What actions need of the page. */
export interface ActionParts {
  /** Reads anew what a call may have changed. */
  refresh(): void;
  /** Asks a person for the token for control calls. */
  askForToken(why: string): void;
  complain(text: string): void;
  confirm(text: string): void;
}

/** An error in the words of whoever refused, with the hint if there is one. */
export function explain(error: unknown): string {
  if (error instanceof CallError) return [`${error.status}: ${error.message}`, error.hint].filter(Boolean).join(" ");
  return "The mock cannot be reached.";
}

/** Whether control is refused for want of the right token. */
export const wantsToken = (error: unknown): error is CallError => error instanceof CallError && error.status === 401;

export const createActions = ({ refresh, askForToken, complain, confirm }: ActionParts): Actions => ({
  complain,
  confirm,
  async perform(call) {
    complain("");
    try {
      const answer = await perform(call);
      refresh();
      return { answer };
    } catch (error) {
      if (wantsToken(error)) askForToken(error.message);
      complain(explain(error));
      refresh();
      return undefined;
    }
  },
  async copyAsCurl(call) {
    if (await copyText(toCurl(location.origin, call, readToken() !== null))) confirm("Copied as curl.");
  },
});
