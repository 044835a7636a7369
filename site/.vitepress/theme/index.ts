import type { Theme } from "vitepress";
import DefaultTheme from "vitepress/theme-without-fonts";
import { h } from "vue";
import { PageFooter } from "./page-footer.ts";
import { SchemaLine } from "./schema-line.ts";
import "./style.css";
import "./figures.css";
import "./landing.css";

export default {
  extends: DefaultTheme,
  Layout: () =>
    h(DefaultTheme.Layout, null, {
      "doc-footer-before": () => h(PageFooter),
      "layout-bottom": () => h("p", { class: "unofficial" }, UNOFFICIAL),
    }),
  enhanceApp: ({ app }) => {
    app.component("SchemaLine", SchemaLine);
  },
} satisfies Theme;

const UNOFFICIAL = "Unofficial: not affiliated with or endorsed by Anthropic. MIT license.";
