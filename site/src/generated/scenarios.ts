import { execFileSync } from "node:child_process";
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";

/** A built-in scenario and what it plays. */
export interface PlayedScenario {
  readonly name: string;
  readonly summary: string;
  /** The file without its line for editors. */
  readonly yaml: string;
  /** What `managed-agents-mock play` prints, without its first line. */
  readonly timeline: string;
}

/**
 * Plays every built-in scenario with the command that people would use.
 *
 * @param root the repository, in which the mock is built
 * @throws {Error} if one cannot be played to its end
 */
export function playScenarios(root: string): PlayedScenario[] {
  const program = join(root, "packages/mock/bin/managed-agents-mock.js");
  return globSync("packages/mock/scenarios/*.yaml", { cwd: root })
    .sort()
    .map((path) => {
      const text = readFileSync(join(root, path), "utf8");
      const { name, summary } = parse(text) as { name: string; summary: string };
      const environment = { ...process.env, NO_COLOR: "1", FORCE_COLOR: undefined };
      const printed = execFileSync(process.execPath, [program, "play", name], { encoding: "utf8", env: environment });
      return {
        name,
        summary,
        yaml: text.replace(/^# yaml-language-server:.*\n/, ""),
        timeline: printed.slice(printed.indexOf("\n") + 1).trimEnd(),
      };
    });
}

/** Timelines of more lines are closed at first. */
const LONG = 40;

/** The page of the built-in scenarios. */
export function scenariosPage(scenarios: readonly PlayedScenario[]): string {
  const rows = scenarios.map(({ name, summary }) => `| [\`${name}\`](#${name}) | ${summary} |`);
  const parts = scenarios.map(({ name, summary, yaml, timeline }) => {
    const lines = timeline.split("\n");
    const shown = timelineHtml(name, lines);
    const folded = `<details><summary>Timeline, ${lines.length - 1} events</summary>\n${shown}\n</details>`;
    return [
      `## ${name}`,
      summary,
      `\`\`\`yaml\n${yaml.trimEnd()}\n\`\`\``,
      `\`managed-agents-mock play ${name}\` prints:`,
      lines.length > LONG ? folded : shown,
    ].join("\n\n");
  });
  return [
    "# Built-in scenarios",
    `What the scripted agent can do without a file of yours: ${scenarios.length} scenarios. Choose one with the session's metadata (\`{"mock_scenario": "tool-ask"}\`) or with a message that begins with \`/scenario tool-ask\`. Each timeline here was played when this page was made; \`managed-agents-mock play\` plays them, and [your own](./scenarios.md), in your terminal.`,
    `| Scenario | What it plays |\n| --- | --- |\n${rows.join("\n")}`,
    ...parts,
    "",
  ].join("\n\n");
}

const LINE = /^(\s*[\d.]+ s)(\s+)(\S+)(.*)$/;

/** One line for each event, coloured by who causes it: the client, the agent, the session or the model. */
function timelineHtml(name: string, lines: readonly string[]): string {
  const code = lines.map((line) => {
    const [, time = "", gap = "", type = "", rest = ""] = LINE.exec(line) ?? [];
    if (type === "") return `<span class="end">${escapeHtml(line)}</span>`;
    const family = type.slice(0, type.indexOf("."));
    return `<span class="time">${time}</span>${gap}<span class="${family}">${escapeHtml(type)}</span>${escapeHtml(rest)}`;
  });
  return `<pre class="timeline" v-pre tabindex="0" role="region" aria-label="Timeline of ${name}">${code.join("&#10;")}</pre>`;
}

const escapeHtml = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
