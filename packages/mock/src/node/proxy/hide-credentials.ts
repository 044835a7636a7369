import { createScrubber, type ExchangeFinding, type WrittenEntry } from "@managed-agents/contract/recording";
import { shorten } from "../../domain/shorten.ts";
import { redactQuery } from "../../worlds/redact.ts";
import { oneLine } from "../terminal/one-line.ts";

const LONGEST_TARGET = 200;
const LONGEST_MESSAGE = 1000;
const NOT_SHOWN = "another value, which can hold a credential and is not shown";

/** Takes credentials out of what a proxy prints: those that it has seen pass, and what has the form of one. */
export class CredentialHider {
  // Ids are what people look for, and texts of messages stand in no report at length.
  readonly #scrubber = createScrubber({ keepIds: true, keepPreviews: true });

  /** Remembers what grants access in a request's headers and query. */
  learnFromRequest(entry: Extract<WrittenEntry, { kind: "request" }>): void {
    const { body: _, ...head } = entry;
    this.#scrubber.scrub({ ...head, at: 0 });
  }

  /** A path with its query, on one line. */
  target(target: string): string {
    const mark = target.indexOf("?");
    const plain = mark < 0 ? target : `${target.slice(0, mark + 1)}${redactQuery(target.slice(mark + 1))}`;
    return shorten(this.text(plain), LONGEST_TARGET);
  }

  text(text: string): string {
    return oneLine(this.#scrubber.text(text));
  }

  /** What a finding says. @param entry in which it was found */
  message({ operation, violation: { rule, message } }: ExchangeFinding, entry: WrittenEntry): string {
    // A credential can stand in a wrong place, and again where nothing says that it is one.
    this.#scrubber.scrub({ ...entry, at: 0 });
    const isSecretive = operation?.startsWith("vaults.credentials.") || /url\]?: expected/i.test(message);
    const plain = isSecretive ? message.replace(/, but got (?=["\d-]).*$/s, `, but got ${NOT_SHOWN}`) : message;
    // A quotation can end before the host, and what stands there may be no host.
    const bare = plain.replaceAll(/:\/\/[^\s/"\\@]*:[^\s/"\\@]*(?=["\\…]|$)/g, "://***");
    const named = rule === "request" || rule === "response" ? bare : `${rule}: ${bare}`;
    return shorten(this.text(named), LONGEST_MESSAGE);
  }
}
