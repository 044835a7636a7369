import type { EmittedEvent } from "../../state/world.ts";
import { DEFAULT_WORLD } from "../../worlds/world-host.ts";
import { formatFileIssue } from "../../yaml/issue.ts";
import type { ServedRequest } from "../serve-request.ts";
import { type AnyEvent, describeEvent } from "../terminal/describe-event.ts";
import { oneLine } from "../terminal/one-line.ts";
import type { Output } from "../terminal/output.ts";
import { painter } from "../terminal/painter.ts";
import { isLogged, jsonLine, prettyLine } from "../terminal/request-line.ts";
import type { Reloaded } from "../watch/reloader.ts";

/** What is written while the emulator serves. */
export interface Log {
  request(served: ServedRequest): void;
  event(world: string, event: EmittedEvent): void;
  reload(reloaded: Reloaded): void;
  /** Something is wrong with the emulator's surroundings, which goes on. */
  warn(message: string): void;
}

/** How an event is shown: given, since the widths of characters take time to load. */
type EventLine = typeof import("../terminal/event-line.ts").eventLine;

/** Lines for people: requests, and below them what sessions do. @param eventLine null where no events are shown */
export function prettyLog(stdout: Output, eventLine: EventLine | null): Log {
  const paint = painter(stdout);
  let lastId = "";
  return {
    request: (served) => {
      if (isLogged(served)) stdout.write(prettyLine(served, stdout));
    },
    event(world, { sessionId, agentName, id, json }) {
      // One that stands in two histories.
      if (eventLine === null || id === lastId) return;
      lastId = id;
      const place = world === DEFAULT_WORLD ? "" : `${world} `;
      const start = `${INDENT}${place}…${sessionId.slice(-5)}  `;
      stdout.write(eventLine(JSON.parse(json) as AnyEvent, start, agentName, stdout));
    },
    reload({ notices, issues }) {
      for (const { did, file, what } of notices) {
        stdout.write(`${paint("cyan", did)} ${oneLine(file)}${what === "" ? "" : `: ${oneLine(what)}`}\n`);
      }
      for (const issue of issues) stdout.write(`${paint("red", "broken")}   ${oneLine(formatFileIssue(issue))}\n`);
      if (issues.length > 0) stdout.write(`         ${paint("dim", LAST_GOOD)}\n`);
    },
    warn: (message) => void stdout.write(`${paint("yellow", "warning")}  ${oneLine(message)}\n`),
  };
}

const INDENT = " ".repeat(7);
const LAST_GOOD = "The last good version stays until the file is mended.";

/** One JSON object on each line. */
export function jsonLog(stdout: Output): Log {
  const write = (entry: object): void => {
    stdout.write(`${JSON.stringify({ time: new Date().toISOString(), ...entry })}\n`);
  };
  let lastId = "";
  return {
    request: (served) => {
      if (isLogged(served)) stdout.write(jsonLine(served));
    },
    event(world, { sessionId, threadId, agentName, id, json }) {
      if (id === lastId) return;
      lastId = id;
      const event = JSON.parse(json) as AnyEvent;
      const text = describeEvent(event).slice(0, LONGEST_TEXT);
      write({ event: event.type, id, world, sessionId, threadId, agentName, text });
    },
    reload({ notices, issues }) {
      for (const notice of notices) write(notice);
      for (const issue of issues) write({ did: "kept", ...issue });
    },
    warn: (message) => write({ warning: message }),
  };
}

const LONGEST_TEXT = 500;

/** Nothing but what has to be mended, where no log is wanted. */
export function quietLog(stderr: Output): Log {
  return {
    request: () => {},
    event: () => {},
    reload({ issues }) {
      for (const issue of issues) stderr.write(`managed-agents-mock: ${formatFileIssue(issue)}; ${LAST_GOOD}\n`);
    },
    warn: (message) => void stderr.write(`managed-agents-mock: ${message}\n`),
  };
}
