import { styleText } from "node:util";
import { shorten } from "../domain/shorten.ts";
import type { ServedRequest } from "./serve-request.ts";

type Style = Parameters<typeof styleText>[0];

/** Where the command line writes. */
export interface Output {
  write(text: string): unknown;
  readonly isTTY?: boolean | undefined;
}

/** Colours a text where it goes to a terminal that wants colour; `NO_COLOR` is obeyed. */
export function painter(output: Output): (style: Style, text: string) => string {
  const colours = output.isTTY === true && !process.env.NO_COLOR;
  return (style, text) => (colours ? styleText(style, text, { validateStream: false }) : text);
}

/** A mock that is up. */
export interface Served {
  readonly url: string;
  readonly scenarios: readonly string[];
  /** Its profile and knobs; null where they are the defaults. */
  readonly behaviour: string | null;
}

/** What people see when the mock is up: where it is, what it plays, and a call to copy. */
export function banner({ url, scenarios, behaviour }: Served, output: Output): string {
  const paint = painter(output);
  const profile = behaviour === null ? "" : `\n  Profile    ${behaviour}\n`;
  return `
  ${paint("bold", "Managed Agents mock")} on ${paint("cyan", url)}
${profile}
  Scenarios  ${wrap(scenarios, 84).join("\n             ")}

  Try        curl ${url}/v1/sessions \\
               -H 'x-api-key: any' -H 'anthropic-version: 2023-06-01' \\
               -H 'anthropic-beta: managed-agents-2026-04-01' -H 'content-type: application/json' \\
               -d '{"agent":"agent_shop","environment_id":"env_shop","metadata":{"mock_scenario":"tool-ask"}}'

  ${paint("dim", "Unofficial: not affiliated with or endorsed by Anthropic. Ctrl-C stops it.")}

`;
}

function wrap(words: readonly string[], width: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of words) {
    if (line.length + word.length + 2 > width) {
      lines.push(line);
      line = "";
    }
    line += line === "" ? word : `  ${word}`;
  }
  return [...lines, line];
}

/** One request as a line for people. Queries are shown: no credential goes there. */
export function prettyLine({ method, target, status, milliseconds, operation }: ServedRequest, output: Output): string {
  const paint = painter(output);
  const colour = status === null || status >= 500 ? "red" : status >= 400 ? "yellow" : "green";
  const shown = status === null ? "broken" : String(status);
  const path = printable(shorten(target, 100));
  const time = paint("dim", `${milliseconds.toFixed(1)} ms  ${operation ?? "no such operation"}`);
  return `${paint(colour, shown.padEnd(6))} ${paint("bold", method.padEnd(6))} ${path}  ${time}\n`;
}

/** One request as a line of JSON. */
export const jsonLine = ({ milliseconds, ...served }: ServedRequest): string =>
  `${JSON.stringify({ time: new Date().toISOString(), ...served, milliseconds: Math.round(milliseconds * 100) / 100 })}\n`;

/** What a client puts in a path must not steer the terminal. */
const printable = (text: string): string => text.replaceAll(/[^\x20-\x7e…]/g, "?");
