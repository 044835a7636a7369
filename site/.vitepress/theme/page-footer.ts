import { useData } from "vitepress";
import { defineComponent, h } from "vue";

/** Names the file that a page is made from, so that a reader who finds a mistake knows where to mend it. */
export const PageFooter = defineComponent(() => {
  const { frontmatter } = useData();
  return () =>
    typeof frontmatter.value.source === "string"
      ? h("p", { class: "source" }, ["Made from ", h("code", frontmatter.value.source)])
      : null;
});
