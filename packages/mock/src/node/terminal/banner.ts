import { columnsOf } from "./columns.ts";
import { type ListedScenario, listScenarios } from "./list-scenarios.ts";
import { oneLine } from "./one-line.ts";
import type { Output } from "./output.ts";
import { type Paint, painter } from "./painter.ts";

/** A mock that is up. */
export interface Served {
  readonly url: string;
  readonly scenarios: readonly ListedScenario[];
  /** Its profile and knobs, as words; none where they are the defaults. */
  readonly behaviour: readonly string[];
  /** Where worlds are kept; null where they are forgotten. */
  readonly kept: string | null;
  /** Who may use the inspector: everybody on this machine, who has the token, or nobody for want of a token. */
  readonly control: "open" | "token" | "closed";
}

/** Columns that a banner has at most: it is also read in logs. */
const WIDTH = 80;
const LABELS = 13;

/** What people see when the mock is up: where it is, how a client gets there, and what it plays. */
export function banner({ url, scenarios, behaviour, kept, control }: Served, output: Output): string {
  const paint = painter(output);
  const yours = scenarios.some(({ given }) => given) ? `  ${paint("yellow", "*")} ${paint("dim", "yours")}` : "";
  const lines = [
    `  ${paint("bold", "Managed Agents mock")} on ${paint("cyan", url)}`,
    "",
    ...(behaviour.length === 0 ? [] : [...entry("Profile", behaviour, "  "), ""]),
    ...(kept === null ? [] : entry("Kept in", [oneLine(kept)])),
    ...entry("Inspector", inspector(url, control, paint)),
    ...entry("SDK", ["new Anthropic({", 'apiKey: "any",', `baseURL: "${url}" })`]),
    ...entry("Env", [`ANTHROPIC_BASE_URL=${url}`, "ANTHROPIC_API_KEY=any"]),
    ...entry("Try", ["npx managed-agents-mock play tool-ask"]),
    "",
    `  Scenarios${yours}`,
    ...listScenarios(scenarios, WIDTH, paint),
    "",
    `  ${paint("dim", 'Choose one with the session\'s metadata: { "mock_scenario": "tool-ask" }')}`,
    `  ${paint("dim", "Unofficial: not affiliated with or endorsed by Anthropic. Ctrl-C stops it.")}`,
  ];
  return `\n${lines.join("\n")}\n\n`;
}

function inspector(url: string, control: Served["control"], paint: Paint): string[] {
  const shown = paint("cyan", `${url}/_mock/`);
  if (control === "closed") return ["closed beyond this machine;", "--control-token opens it"];
  return control === "token" ? [shown, "with the control token"] : [shown];
}

/** A label and what belongs to it, broken between the parts where a line would get too long. */
function entry(label: string, parts: readonly string[], between = " "): string[] {
  const lines: string[] = [];
  let line = "";
  for (const part of parts) {
    const longer = line === "" ? part : `${line}${between}${part}`;
    if (line !== "" && LABELS + columnsOf(longer) > WIDTH) {
      lines.push(line);
      line = part;
    } else line = longer;
  }
  return [...lines, line].map((text, index) => `  ${(index === 0 ? label : "").padEnd(LABELS - 2)}${text}`);
}
