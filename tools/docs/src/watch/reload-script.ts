const POLICY = "default-src 'none';";

/**
 * The page with a script that reloads it once a newer one is there, and shows why if there is none.
 *
 * @param html the finished page
 * @param version what the server calls this page
 * @throws {Error} if the page has no content security policy of the known form, under which the script could ask for changes
 */
export function withReload(html: string, version: string): string {
  if (!html.includes(POLICY) || !html.includes("</body>")) {
    throw new Error(`The page should have a body and a policy that begins with ${POLICY}, but has not: see page.hbs.`);
  }
  return html
    .replace(POLICY, () => `${POLICY} connect-src 'self';`)
    .replace(/<\/body>(?![\s\S]*<\/body>)/, () => `${script(version)}</body>`);
}

const STYLE =
  "position:fixed;inset:auto 0 0 0;z-index:9999;margin:0;padding:1em;max-height:50vh;overflow:auto;" +
  "white-space:pre-wrap;background:#7a0014;color:#fff;font:13px monospace";

const script = (version: string): string => `<pre id="build-problem" role="alert" hidden style="${STYLE}"></pre>
<script>
new EventSource("/changes").onmessage = ({ data }) => {
  const { version, problem } = JSON.parse(data);
  if (version !== ${JSON.stringify(version)}) return location.reload();
  const shown = document.getElementById("build-problem");
  shown.textContent = problem ?? "";
  shown.hidden = problem === null;
};
</script>
`;
