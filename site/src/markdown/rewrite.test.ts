import { expect, test } from "vitest";
import { type Addresses, rewrite } from "./rewrite.ts";

const ADDRESSES: Addresses = {
  link: (url) => {
    if (url.startsWith("https:")) return null;
    return url.endsWith(".ts") ? { path: `tools/${url}` } : { href: `/page.html#${url}` };
  },
  image: (url) => `/images/${url}`,
};

test("a link gets its address on the site, also around code and in a table", () => {
  expect(rewrite("[a](b.md) and [`c`](d.md)\n\n| x |\n| --- |\n| [e](f.md) |\n", ADDRESSES)).toBe(
    "[a](/page.html#b.md) and [`c`](/page.html#d.md)\n\n| x |\n| --- |\n| [e](/page.html#f.md) |\n",
  );
});

test("web addresses, and what stands in code, stay", () => {
  const text = "[a](https://example.com/x) <https://example.com> `[b](c.md)`\n\n```md\n[d](e.md) {{f}}\n```\n";
  expect(rewrite(text, ADDRESSES)).toBe(text);
});

test("what is no page is shown as its path, behind the text unless the text is the path", () => {
  expect(rewrite("[the rules](rules.ts), [tools/x.ts](x.ts), [`tools/x.ts`](x.ts)", ADDRESSES)).toBe(
    "the rules (`tools/rules.ts`), tools/x.ts, `tools/x.ts`",
  );
});

test("a picture in two colour schemes becomes one picture for each, which the site's switch chooses", () => {
  const picture = `<picture>
  <source media="(prefers-color-scheme: dark)" srcset="dark.png">
  <img alt="A page" src="light.png">
</picture>`;
  expect(rewrite(`Before\n\n${picture}\n`, ADDRESSES)).toBe(
    'Before\n\n<img class="light-only" loading="lazy" alt="A page" src="/images/light.png"><img class="dark-only" loading="lazy" alt="A page" src="/images/dark.png">\n',
  );
  expect(rewrite("![A page](light.png)", ADDRESSES)).toBe("![A page](/images/light.png)");
});

test("a picture that moves stays still where that is preferred", () => {
  const picture = `<picture>
  <source media="(prefers-reduced-motion: reduce) and (prefers-color-scheme: dark)" srcset="dark-still.svg">
  <source media="(prefers-reduced-motion: reduce)" srcset="light-still.svg">
  <source media="(prefers-color-scheme: dark)" srcset="dark.svg">
  <img alt="A turn" src="light.svg">
</picture>`;
  const shown = (scheme: string) =>
    `<picture><source media="(prefers-reduced-motion: reduce)" srcset="/images/${scheme}-still.svg"><img class="${scheme}-only" loading="lazy" alt="A turn" src="/images/${scheme}.svg"></picture>`;
  expect(rewrite(`${picture}\n`, ADDRESSES)).toBe(`${shown("light")}${shown("dark")}\n`);
});

test("two braces in prose are no expression of the generator", () => {
  expect(rewrite("Say {{name}}, or `{{name}}`.", ADDRESSES)).toBe("Say &#123;&#123;name}}, or `{{name}}`.");
});

test("a link by reference to a file is an error", () => {
  expect(() => rewrite("[a][b]\n\n[b]: c.md\n", ADDRESSES)).toThrow("a link by reference to c.md");
});
