import { checkFault, type Fault, type FaultKind, MAIN_PROPERTY } from "./fault.ts";

/** Each one takes the frames of a stream apart again. */
const MOST = 16;

/** Milliseconds. A delayed request is kept with its body, also when its client has left. */
const LONGEST_DELAY = 600_000;

/**
 * Reads the faults that a request asks for: `status=429; retry_after=1`, several with commas: `delay=200, cut=5`.
 *
 * @throws TypeError that says what is wrong
 */
export function parseFaultHeader(header: string): Fault[] {
  const texts = header.split(",");
  if (texts.length > MOST) throw new TypeError(`expected at most ${MOST} faults, but got ${texts.length}`);
  return texts.map(parseOne);
}

function parseOne(text: string): Fault {
  const [head = "", ...rest] = text.split(";").map((part) => part.trim());
  const [kind, value] = pair(head);
  const main = Object.hasOwn(MAIN_PROPERTY, kind) ? MAIN_PROPERTY[kind as FaultKind["kind"]] : null;
  const given = main !== null && value !== undefined ? [[main, number(value)] as const] : [];
  const others = rest.map(pair).map(([name, text = ""]) => [name, number(text)] as const);
  const fault = checkFault(Object.fromEntries([["kind", kind], ...given, ...others]));
  if (fault.kind === "delay" && fault.ms > LONGEST_DELAY) throw new TypeError(`ms: expected at most ${LONGEST_DELAY}`);
  return fault;
}

function pair(text: string): [string, string | undefined] {
  const equals = text.indexOf("=");
  return equals < 0 ? [text, undefined] : [text.slice(0, equals).trim(), text.slice(equals + 1).trim()];
}

const number = (text: string): string | number => (/^\d{1,9}$/.test(text) ? Number(text) : text);
