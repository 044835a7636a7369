import { type Outcome, type Report, tallyText } from "./report.ts";

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Text as text, wherever it stands. */
const escapeHtml = (text: string): string =>
  text.replaceAll(/[&<>"']/g, (character) => ENTITIES[character] ?? character);

const SIGNS: Readonly<Record<string, string>> = { passed: "✓", failed: "✗", "known difference": "≠" };

/** Colours by scheme: each pair has a contrast of 4.5 or more. */
const STYLE = `
:root { color-scheme: light dark; --page: #fff; --text: #1b1b1f; --line: #c8c8d0; --head: #f1f1f5; --good: #0b6b2e; --bad: #a80d1e; --odd: #7a4a00; }
@media (prefers-color-scheme: dark) {
  :root { --page: #16161a; --text: #ececf1; --line: #44444f; --head: #24242b; --good: #6fdc8c; --bad: #ff9aa2; --odd: #f2c063; }
}
body { margin: 0 auto; max-width: 90rem; padding: 1rem; background: var(--page); color: var(--text); font: 1rem/1.5 system-ui, sans-serif; }
.scroll { overflow-x: auto; }
.scroll:focus-visible, summary:focus-visible, a:focus-visible { outline: 3px solid currentColor; outline-offset: 2px; }
table { border-collapse: collapse; margin: 0.5rem 0 1.5rem; }
caption { text-align: start; font-weight: 600; padding: 0.5rem 0; }
th, td { border: 1px solid var(--line); padding: 0.25rem 0.5rem; text-align: start; vertical-align: top; }
thead th { background: var(--head); }
code { font-family: ui-monospace, monospace; font-size: 0.9em; overflow-wrap: anywhere; }
.passed { color: var(--good); } .failed { color: var(--bad); font-weight: 700; } .known { color: var(--odd); }
.hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
`;

interface Cell {
  readonly html: string;
  readonly isHead?: boolean;
}

const text = (value: string | number): Cell => ({ html: escapeHtml(String(value)) });
const head = (value: string): Cell => ({ html: escapeHtml(value), isHead: true });
const code = (value: string): Cell => ({ html: `<code>${escapeHtml(value)}</code>`, isHead: true });

/** Signs are for eyes; words for everybody else. */
function outcomeCell(outcome: Outcome): Cell {
  if (outcome === null) return { html: '<span class="hidden">not applicable</span>' };
  const className = outcome === "known difference" ? "known" : outcome;
  return {
    html: `<span class="${className}"><span aria-hidden="true">${SIGNS[outcome]}</span><span class="hidden">${outcome}</span></span>`,
  };
}

function table(caption: string, columns: readonly string[], rows: readonly (readonly Cell[])[]): string {
  const heads = columns.map((each) => `<th scope="col">${escapeHtml(each)}</th>`).join("");
  const body = rows.map((cells) => `<tr>${cells.map(cellHtml).join("")}</tr>`).join("\n");
  // A region that scrolls takes the focus, so that it can be scrolled without a mouse.
  return `<div class="scroll" role="region" tabindex="0" aria-label="${escapeHtml(caption)}">
<table><caption>${escapeHtml(caption)}</caption><thead><tr>${heads}</tr></thead>
<tbody>${body}</tbody></table></div>`;
}

const cellHtml = ({ html, isHead = false }: Cell): string =>
  isHead ? `<th scope="row">${html}</th>` : `<td>${html}</td>`;

const list = (items: readonly string[]): string => `<ul>${items.map((each) => `<li>${each}</li>`).join("\n")}</ul>`;

const section = (id: string, title: string, content: string): string =>
  `<section aria-labelledby="${id}"><h2 id="${id}">${escapeHtml(title)}</h2>\n${content}</section>`;

/** The whole report as one file that loads nothing. */
export function htmlReport(report: Report): string {
  const { areas, groups, targets } = report;
  const missing = areas.flatMap(({ title, missing: names }) =>
    names.map((name) => `${escapeHtml(title)}: <code>${escapeHtml(name)}</code>`),
  );
  const reasons = areas
    .filter(({ listed }) => listed.length > 0)
    .map(({ title, listed }) => {
      const items = listed.map(({ name, reason }) => `<code>${escapeHtml(name)}</code>: ${escapeHtml(reason)}`);
      return `<details><summary>${escapeHtml(title)}: ${listed.length}</summary>${list(items)}</details>`;
    });
  const differences = groups.flatMap(({ requirements }) =>
    requirements.flatMap(({ id, differences: each }) =>
      each.map((why) => `<code>${escapeHtml(id)}</code>, ${escapeHtml(why)}`),
    ),
  );
  const support = table(
    "Requirements that hold, by group and target",
    ["Requirements about", ...targets],
    groups.map(({ title, requirements }) => [
      head(title),
      ...targets.map((_, target) => text(tallyText(requirements, target))),
    ]),
  );
  const coverage = table(
    "What was reached, by area",
    ["Area", "Reached", "Of", "Out of reach, with a reason", "Missing"],
    areas.map(({ title, reached, total, listed, missing: names }) => [
      head(title),
      text(reached),
      text(total),
      text(listed.length),
      text(names.length),
    ]),
  );
  const matrix = groups.map(({ title, requirements }) =>
    table(
      title,
      ["Id", "What holds", "Source", ...targets],
      requirements.map(({ id, behavior, source, outcomes }) => [
        code(id),
        text(behavior),
        text(source),
        ...outcomes.map(outcomeCell),
      ]),
    ),
  );
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>What the contract tests prove</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<h1>What the contract tests prove</h1>
<p>Unofficial: not affiliated with or endorsed by Anthropic.</p>
<p>✓ passed, ✗ failed, ≠ known difference; an empty cell is not applicable, since no test of it runs there.</p>
${section("support", "Support", support)}
${section("coverage", "Coverage", coverage)}
${missing.length > 0 ? section("missing", "Missing", list(missing)) : ""}
${reasons.length > 0 ? section("out-of-reach", "Out of reach", reasons.join("\n")) : ""}
${differences.length > 0 ? section("differences", "Known differences", list(differences)) : ""}
${section("requirements", "Requirements", matrix.join("\n"))}
</main>
</body>
</html>
`;
}
