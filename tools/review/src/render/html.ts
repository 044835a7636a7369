import { type Change, CLASSES } from "../compare/change.ts";
import type { Consequences } from "../consequences/consequences.ts";
import type { Report } from "../report.ts";
import { STYLE } from "./html-style.ts";
import { CLASS_TITLES, countsOf, directionOf, operationsOf, placeOf, ruleOf } from "./phrases.ts";
import { plainText } from "./plain-text.ts";

/**
 * Renders a report as one page without scripts, which needs nothing from anywhere.
 *
 * @param options.reference address of the rendered document beside the page, if there is one
 */
export function renderHtml(report: Report, { reference }: { readonly reference?: string | undefined } = {}): string {
  const title = `Spec review: ${countsOf(report)}`;
  const sections = CLASSES.toReversed().flatMap((name) => {
    const changes = report.changes.filter((change) => change.class === name);
    if (changes.length === 0) return [];
    const heading = `<h2 class="${name}">${CLASS_TITLES[name]} (${changes.length})</h2>`;
    return [`<section>${heading}<ul>${changes.map(item).join("\n")}</ul></section>`];
  });
  const good = report.verdict.kind === "enough" || report.verdict.kind === "not-asked";
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<title>${escape(title)}</title>
<style>${STYLE}</style>
</head>
<body>
<header>
<h1>${escape(title)}</h1>
<p><code>${escape(report.before)}</code> → <code>${escape(report.after)}</code></p>
${reference === undefined ? "" : `<p><a href="${escape(reference)}">The reference of the later version</a></p>`}
<p><strong>Version step: ${escape(report.step)}.</strong> ${escape(report.reason)}</p>
<p class="${good ? "good" : "bad"}">${escape(report.verdict.message)}</p>
</header>
<main>
${sections.join("\n")}
${report.consequences ? consequencesOf(report.consequences) : ""}
</main>
</body>
</html>
`;
}

/** Text of the document as text of the page. */
export const escape = (text: string): string =>
  plainText(text)
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replaceAll("'", "&#39;");

function item(change: Change): string {
  const { what, why } = ruleOf(change);
  const { before, after } = change;
  const values = [
    ...(before === undefined ? [] : [`<del><code>${escape(before)}</code></del>`]),
    ...(after === undefined ? [] : [`<ins><code>${escape(after)}</code></ins>`]),
  ];
  const facts = [placeOf(change), directionOf(change), change.affects.join(", "), operationsOf(change), change.rule];
  return `<li><p><code>${escape(change.subject)}</code>: <strong>${escape(what)}</strong> ${values.join(" → ")}</p>
<p>${escape(why)}</p><p class="facts">${facts.filter(Boolean).map(escape).join(" · ")}</p></li>`;
}

function consequencesOf({ unavailable, surfaces, files, consumers, recordings, problems }: Consequences): string {
  if (unavailable !== undefined) return `<section><h2>Consequences</h2><p>${escape(unavailable)}</p></section>`;
  const rows = surfaces.flatMap(({ kind, added, removed, changed, open }) => {
    const parts = [
      ...removed.map((n) => `− ${n}`),
      ...added.map((n) => `+ ${n}`),
      ...changed.map((n) => `~ ${n}`),
      ...open,
    ];
    return parts.length === 0
      ? []
      : [`<dt>${escape(kind)}</dt>${parts.map((part) => `<dd>${escape(part)}</dd>`).join("")}`];
  });
  const verdicts: { what: string; count: string; found: readonly string[] }[] = [
    ...(consumers
      ? [
          {
            what: "consumer programs",
            count: consumers.unavailable ?? `${consumers.programs}`,
            found: consumers.errors,
          },
        ]
      : []),
    ...(recordings
      ? [
          {
            what: "recorded sessions",
            count: recordings.unavailable ?? `${recordings.recordings}`,
            found: recordings.violations,
          },
        ]
      : []),
    { what: "problems", count: `${problems.length}`, found: problems },
  ];
  for (const { what, count, found } of verdicts) {
    rows.push(
      `<dt>${what}</dt><dd>${escape(count)}</dd>${found.map((text) => `<dd class="bad">${escape(text)}</dd>`).join("")}`,
    );
  }
  const generated = files.map(
    ({ path, kind, added, removed, difference }) =>
      `<details><summary><code>${escape(path)}</code> ${kind}, +${added} −${removed}</summary><pre>${difference
        .split("\n")
        .map(escape)
        .join("\n")}</pre></details>`,
  );
  return `<section><h2>Consequences</h2><dl>${rows.join("\n")}</dl>${generated.join("\n")}</section>`;
}
