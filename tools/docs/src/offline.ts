// Redocly's logo in the footer is the one thing that its page fetches from a host.
const LOGO = /`https:\/\/cdn\.redoc\.ly\/redoc\/logo-mini(?:-full)?\.svg`/g;

const WORDMARK =
  "data:image/svg+xml," +
  encodeURIComponent(
    '<svg xmlns="http://www.w3.org/2000/svg" width="52" height="16" viewBox="0 0 52 16">' +
      '<text x="0" y="12" font-family="sans-serif" font-size="12" font-weight="600" fill="#0044d4">Redocly</text></svg>',
  );

/**
 * Takes out of Redocly's page what would reach a host.
 *
 * @param html the page as Redocly renders it
 * @throws {Error} if the page is not what this version of Redocly makes, so that an update cannot bring requests back unseen
 */
export function makeOffline(html: string): string {
  const found = html.match(LOGO)?.length ?? 0;
  if (found === 0)
    throw new Error(
      "Redocly's page should load its logo from cdn.redoc.ly, but does not: look how this version loads it.",
    );
  if (!html.includes('"disableTelemetry":true'))
    throw new Error("Redocly's page should have its telemetry off, but it is on.");
  return html.replace(LOGO, () => `\`${WORDMARK}\``);
}
