import type { ExchangeFinding } from "@managed-agents/contract/recording";
import type { Output } from "../terminal/output.ts";
import { painter } from "../terminal/painter.ts";
import { exchangeLine, type LoggedExchange, roundedExchange } from "./exchange-line.ts";
import type { RepeatedFinding } from "./findings.ts";

/** A finding, without credentials. */
export interface LoggedFinding {
  readonly exchange: number;
  readonly place: string;
  readonly operation: string | null;
  readonly method: string;
  readonly path: string;
  readonly severity: ExchangeFinding["violation"]["severity"];
  /** Why it is a note. */
  readonly reason: string | null;
  readonly message: string;
  /** What the broken rule says; null where there is none. */
  readonly meaning: string | null;
}

/** What a proxy did, when it is over. */
export interface ProxySummary {
  readonly exchanges: number;
  readonly streams: number;
  readonly frames: number;
  readonly violations: number;
  readonly notes: number;
  readonly repeated: readonly RepeatedFinding[];
  readonly unlisted: number;
  /** The file; null if nothing was recorded. */
  readonly recording: string | null;
}

/** What is written while a proxy runs. Texts are safe to print. */
export interface ProxyLog {
  started(url: string, target: string, recording: string | null): void;
  exchange(exchange: LoggedExchange): void;
  finding(finding: LoggedFinding): void;
  warn(message: string): void;
  summary(summary: ProxySummary): void;
}

const INDENT = " ".repeat(11);

/** Lines for people. @param hasExchanges whether each exchange has one; findings and the summary always have */
export function prettyProxyLog(output: Output, hasExchanges: boolean): ProxyLog {
  const paint = painter(output);
  return {
    started(url, target, recording) {
      output.write(`\n  ${paint("bold", "Managed Agents proxy")} on ${paint("cyan", url)} to ${target}\n`);
      if (recording !== null) output.write(`  Records into ${recording}\n`);
      output.write(
        `  ${paint("dim", "Unofficial: not affiliated with or endorsed by Anthropic. Ctrl-C ends it.")}\n\n`,
      );
    },
    exchange: (exchange) => {
      if (hasExchanges) output.write(exchangeLine(exchange, output));
    },
    finding({ exchange, place, operation, method, path, severity, reason, message, meaning }) {
      const isNote = severity === "note";
      const what = paint(isNote ? "dim" : "red", severity.padEnd(10));
      output.write(`${what} exchange ${exchange}, ${place}  ${operation ?? "no operation"}  ${method} ${path}\n`);
      output.write(`${INDENT}${message}${reason === null ? "" : ` (${reason})`}\n`);
      if (meaning !== null) output.write(`${INDENT}${paint("dim", meaning)}\n`);
    },
    warn: (message) => void output.write(`${paint("yellow", "warning".padEnd(10))} ${message}\n`),
    summary({ exchanges, streams, frames, violations, notes, repeated, unlisted, recording }) {
      output.write("\n");
      for (const { first, last, count } of repeated) {
        output.write(
          `${`${count} times`.padEnd(10)} ${first.violation.severity} of ${first.operation ?? "no operation"}, ` +
            `first at exchange ${first.exchange}, ${first.place}, last at exchange ${last.exchange}, ${last.place}\n`,
        );
      }
      if (unlisted > 0) output.write(`${INDENT}and ${unlisted} of other kinds\n`);
      const counts = [
        counted(exchanges, "exchange"),
        counted(streams, "stream"),
        counted(frames, "frame"),
        counted(violations, "violation"),
        ...(notes > 0 ? [counted(notes, "note")] : []),
      ];
      output.write(`${paint(violations > 0 ? "red" : "green", counts.join(", "))}\n`);
      if (recording !== null) output.write(`managed-agents-contract check ${recording}\n`);
    },
  };
}

/** One JSON object on each line. */
export function jsonProxyLog(output: Output): ProxyLog {
  const write = (entry: object): void => {
    output.write(`${JSON.stringify({ time: new Date().toISOString(), ...entry })}\n`);
  };
  return {
    started: (url, target, recording) => write({ url, target, recording }),
    exchange: (exchange) => write(roundedExchange(exchange)),
    finding: (finding) => write(finding),
    warn: (warning) => write({ warning }),
    summary: ({ repeated, ...counts }) =>
      write({
        ...counts,
        repeated: repeated.map(({ first: { operation, exchange, place }, last, count }) => ({
          operation: operation ?? null,
          first: { exchange, place },
          last,
          count,
        })),
      }),
  };
}

const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? "" : "s"}`;
