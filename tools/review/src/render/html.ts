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
<title>${htmlText(title)}</title>
<style>${STYLE}</style>
</head>
<body>
<header>
<h1>${htmlText(title)}</h1>
<p><code>${htmlText(report.before)}</code> → <code>${htmlText(report.after)}</code></p>
${reference === undefined ? "" : `<p><a href="${htmlText(reference)}">The reference of the later version</a></p>`}
<p><strong>Version step: ${htmlText(report.step)}.</strong> ${htmlText(report.reason)}</p>
<p class="${good ? "good" : "bad"}">${htmlText(report.verdict.message)}</p>
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
export const htmlText = (text: string): string =>
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
    ...(before === undefined ? [] : [`<del><code>${htmlText(before)}</code></del>`]),
    ...(after === undefined ? [] : [`<ins><code>${htmlText(after)}</code></ins>`]),
  ];
  const facts = [placeOf(change), directionOf(change), change.affects.join(", "), operationsOf(change), change.rule];
  return `<li><p><code>${htmlText(change.subject)}</code>: <strong>${htmlText(what)}</strong> ${values.join(" → ")}</p>
<p>${htmlText(why)}</p><p class="facts">${facts.filter(Boolean).map(htmlText).join(" · ")}</p></li>`;
}

function consequencesOf({ unavailable, surfaces, files, consumers, recordings, problems }: Consequences): string {
  if (unavailable !== undefined) return `<section><h2>Consequences</h2><p>${htmlText(unavailable)}</p></section>`;
  const rows = surfaces.flatMap(({ kind, added, removed, changed, open }) => {
    const parts = [
      ...removed.map((n) => `− ${n}`),
      ...added.map((n) => `+ ${n}`),
      ...changed.map((n) => `~ ${n}`),
      ...open,
    ];
    return parts.length === 0
      ? []
      : [`<dt>${htmlText(kind)}</dt>${parts.map((part) => `<dd>${htmlText(part)}</dd>`).join("")}`];
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
      `<dt>${what}</dt><dd>${htmlText(count)}</dd>${found.map((text) => `<dd class="bad">${htmlText(text)}</dd>`).join("")}`,
    );
  }
  const generated = files.map(
    ({ path, kind, added, removed, difference }) =>
      `<details><summary><code>${htmlText(path)}</code> ${kind}, +${added} −${removed}</summary><pre>${difference
        .split("\n")
        .map(htmlText)
        .join("\n")}</pre></details>`,
  );
  return `<section><h2>Consequences</h2><dl>${rows.join("\n")}</dl>${generated.join("\n")}</section>`;
}
