/** Colours of one theme; each of text has a contrast of at least 4.5 to the background. */
export interface Theme {
  readonly background: string;
  readonly border: string;
  readonly text: string;
  readonly dim: string;
  readonly call: string;
  readonly agent: string;
  readonly user: string;
  readonly ask: string;
}

export const THEMES: Readonly<Record<"light" | "dark", Theme>> = {
  light: {
    ...{ background: "#fbfaf8", border: "#d8d4cc", text: "#24221f", dim: "#6a665f" },
    ...{ call: "#24221f", agent: "#8a3d12", user: "#1d5c3a", ask: "#7a4b00" },
  },
  dark: {
    ...{ background: "#1b1a18", border: "#3a3733", text: "#e9e5de", dim: "#a19b91" },
    ...{ call: "#ffffff", agent: "#f0a47a", user: "#8fd3ab", ask: "#f2c261" },
  },
};

const LINE = 19;
const COLUMN = 7.83;
const [LEFT, TOP, BOTTOM] = [20, 48, 16];
/** Seconds after which the first line comes, between two lines, and before a call. */
const PACE = { first: 0.6, line: 0.22, call: 1.2 };

const MOTION = `.line { opacity: 0; animation: show 0.15s ease-out forwards }
@keyframes show { to { opacity: 1 } }
@media (prefers-reduced-motion: reduce) { .line { animation: none; opacity: 1 } }
`;

const CALL = /^\s*(\d+ {2})(.*)$/;
const EVENT = /^( {4})([a-z_]+\.[a-z_.]+)(.*)$/;

/**
 * Draws lines of a terminal as an SVG.
 *
 * @param command that printed them, shown at the top
 * @param lines of text, without control characters
 * @param moves whether the lines come one after the other, once. A page has the still picture for readers who asked for less motion: not
 *   every browser hands that wish on to an image
 */
export function drawTerminal(command: string, lines: readonly string[], theme: Theme, moves: boolean): string {
  const width = Math.ceil(2 * LEFT + COLUMN * Math.max(...lines.map((line) => line.length)));
  const height = TOP + LINE * (lines.length + 1) + BOTTOM;
  let at = PACE.first;
  const drawn = lines.map((line, index) => {
    at += CALL.test(line) && index > 0 ? PACE.call : PACE.line;
    const y = TOP + LINE * (index + 1);
    const motion = moves ? ` class="line" style="animation-delay:${at.toFixed(2)}s"` : "";
    return `<text${motion} x="${LEFT}" y="${y}">${spans(line)}</text>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" role="img" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">
<title>What ${escapeText(command)} prints</title>
<style>
text { font: 13px ui-monospace, SFMono-Regular, Menlo, Consolas, "DejaVu Sans Mono", monospace; fill: ${theme.text}; white-space: pre }
.dim { fill: ${theme.dim} } .call { fill: ${theme.call}; font-weight: 600 } .agent { fill: ${theme.agent} }
.user { fill: ${theme.user} } .ask { fill: ${theme.ask}; font-weight: 600 }
${moves ? MOTION : ""}</style>
<rect x="0.5" y="0.5" width="${width - 1}" height="${height - 1}" rx="8" fill="${theme.background}" stroke="${theme.border}"/>
<text x="${LEFT}" y="30"><tspan class="dim">$ </tspan>${escapeText(command)}</text>
${drawn.join("\n")}
</svg>
`;
}

function spans(line: string): string {
  const [, number, call] = CALL.exec(line) ?? [];
  if (call !== undefined) return `<tspan class="dim">${number}</tspan><tspan class="call">${escapeText(call)}</tspan>`;
  const [, indent = "", type = "", rest = ""] = EVENT.exec(line) ?? [];
  if (type === "") return escapeText(line);
  const who = type.startsWith("agent.") ? "agent" : type.startsWith("user.") ? "user" : "dim";
  const asks = /\(ask\)|requires_action/.exec(rest)?.[0];
  const [before = "", after = ""] = asks === undefined ? [rest] : rest.split(asks);
  const mark = asks === undefined ? "" : `<tspan class="ask">${escapeText(asks)}</tspan>${escapeText(after)}`;
  return `${indent}<tspan class="${who}">${escapeText(type)}</tspan>${escapeText(before)}${mark}`;
}

const escapeText = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
