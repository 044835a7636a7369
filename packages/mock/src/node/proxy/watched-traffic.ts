import {
  createExchangeChecker,
  type ExchangeChecker,
  type ExchangeCheckerOptions,
  type ExchangeFinding,
  type WrittenEntry,
} from "@managed-agents/contract/recording";
import { findRoute } from "../../http/route.ts";
import { Findings } from "./findings.ts";
import { CredentialHider } from "./hide-credentials.ts";
import { BodyBudget } from "./observed-body.ts";
import type { ExchangeOver, Traffic } from "./observed-exchange.ts";
import type { ProxyLog } from "./proxy-log.ts";
import type { Recorder } from "./recorder.ts";

/** Remarks on what was not looked at that are printed. */
const MOST_REMARKS = 50;

/** Everything that passes one proxy: checked, recorded and logged. */
export class WatchedTraffic implements Traffic {
  readonly budget = new BodyBudget();
  readonly #log: ProxyLog;
  readonly #recorder: Recorder | null;
  readonly #checker: ExchangeChecker;
  readonly #findings = new Findings();
  readonly #hider = new CredentialHider();
  /** Requests whose exchange is not over, for reports. */
  readonly #requests = new Map<number, Extract<WrittenEntry, { kind: "request" }>>();
  #exchanges = 0;
  #remarks = 0;

  constructor(options: ExchangeCheckerOptions, recorder: Recorder | null, log: ProxyLog) {
    this.#log = log;
    this.#recorder = recorder;
    this.#checker = createExchangeChecker((finding) => this.#report(finding), options);
  }

  get behind(): Promise<void> | null {
    return this.#recorder?.behind ?? null;
  }

  nextNumber(): number {
    this.#exchanges += 1;
    return this.#exchanges;
  }

  take(entry: WrittenEntry, bytes: number): void {
    if (entry.kind === "request") {
      const { body: _, ...head } = entry;
      this.#requests.set(entry.exchange, head);
      this.#hider.learnFromRequest(entry);
    }
    this.#checked = entry;
    try {
      this.#checker.take(entry);
    } catch (error) {
      // A value that nests too deep for the validators.
      if (!(error instanceof RangeError)) throw error;
      this.unread(entry.exchange, `what came could not be checked: ${error.message}`);
    }
    this.#checked = undefined;
    this.#recorder?.write(entry, bytes);
  }

  unread(number: number, what: string): void {
    this.#remarks += 1;
    if (this.#remarks <= MOST_REMARKS) this.#log.warn(`exchange ${number}: ${what}`);
    else if (this.#remarks === MOST_REMARKS + 1)
      this.#log.warn("further remarks on what could not be checked are left out");
  }

  done({ number, method, target, status, failure, milliseconds }: ExchangeOver): void {
    if (number !== null) this.#requests.delete(number);
    const [path = ""] = target.split("?", 1);
    this.#log.exchange({
      number,
      method: this.#hider.text(method),
      target: this.#hider.target(target),
      operation: findRoute(method, path)?.operation ?? null,
      status,
      failure,
      milliseconds,
    });
  }

  /** A request that the proxy refused by itself. */
  refused(method: string, target: string, status: number, failure: string): void {
    this.#log.exchange({
      number: null,
      method: this.#hider.text(method),
      target: this.#hider.target(target),
      operation: null,
      status,
      failure,
      milliseconds: null,
    });
  }

  /** Writes the last line of the recording, then the summary. @returns whether nothing is broken, and everything was recorded */
  async close(): Promise<boolean> {
    await this.#recorder?.close();
    const { violations, notes, unlisted } = this.#findings;
    this.#log.summary({
      exchanges: this.#exchanges,
      streams: this.#checker.streams,
      frames: this.#checker.frames,
      violations,
      notes,
      unlisted,
      repeated: this.#findings.repeated(),
      recording: this.#recorder?.path ?? null,
    });
    return violations === 0 && this.#recorder?.hasFailed !== true;
  }

  #checked: WrittenEntry | undefined;

  #report(finding: ExchangeFinding): void {
    const { exchange, place, operation = null, violation } = finding;
    const request = this.#requests.get(exchange);
    if (!this.#findings.add(finding) || request === undefined || this.#checked === undefined) return;
    const [meaning = ""] = violation.meaning.split("\n");
    this.#log.finding({
      exchange,
      place,
      operation,
      method: this.#hider.text(request.method),
      path: this.#hider.target(request.path),
      severity: violation.severity,
      reason: violation.reason ?? null,
      message: this.#hider.message(finding, this.#checked),
      meaning: meaning === "" ? null : meaning,
    });
  }
}
