import type { Theme } from "vitepress";
import DefaultTheme from "vitepress/theme-without-fonts";
import { Layout } from "./layout.ts";
import { SchemaLine } from "./schema-line.ts";
import "./style.css";
import "./figures.css";
import "./landing.css";

export default {
  extends: DefaultTheme,
  Layout,
  enhanceApp: ({ app }) => {
    app.component("SchemaLine", SchemaLine);
  },
} satisfies Theme;
