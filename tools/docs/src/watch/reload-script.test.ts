import { expect, test } from "vitest";
import { withReload } from "./reload-script.ts";

test("the script comes last, also where the page's own scripts name a body", () => {
  const html = withReload(`<meta content="default-src 'none';"><body><script>"</body>"</script></body>`, "v1");
  expect(html.indexOf("EventSource")).toBeGreaterThan(html.indexOf(`"</body>"`));
  expect(html).toContain('version !== "v1"');
});

test("a page without the known policy is an error", () => {
  expect(() => withReload("<body></body>", "v1")).toThrow("see page.hbs");
});
