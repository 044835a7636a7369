import { useData } from "vitepress";
import DefaultTheme from "vitepress/theme-without-fonts";
import { defineComponent, h, nextTick, onMounted, watch } from "vue";
import { PageFooter } from "./page-footer.ts";

const UNOFFICIAL = "Unofficial: not affiliated with or endorsed by Anthropic. MIT license.";

/** VitePress's layout, with the source of each page below it, and what this project is not at the end of all. */
export const Layout = defineComponent(() => {
  const { frontmatter } = useData();
  // The landing page of VitePress has no main landmark; every other page has one inside this element.
  const markMain = async (layout: unknown): Promise<void> => {
    await nextTick();
    const content = document.getElementById("VPContent");
    if (layout === "home") content?.setAttribute("role", "main");
    else content?.removeAttribute("role");
  };
  onMounted(() => watch(() => frontmatter.value.layout, markMain, { immediate: true }));
  return () =>
    h(DefaultTheme.Layout, null, {
      "doc-footer-before": () => h(PageFooter),
      "layout-bottom": () => h("aside", { class: "unofficial", "aria-label": "About this project" }, UNOFFICIAL),
    });
});
