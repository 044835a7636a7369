import { withBase } from "vitepress";
import { defineComponent, h, onMounted, ref } from "vue";

/**
 * The line that names a schema of this site to an editor. The page does not know its host until it is opened, so the address is
 * completed then.
 */
export const SchemaLine = defineComponent({
  props: { path: { type: String, required: true } },
  setup({ path }) {
    const address = ref(withBase(`/${path}`));
    onMounted(() => {
      address.value = new URL(address.value, window.location.href).href;
    });
    return () =>
      h("div", { class: "language-yaml" }, [
        h("button", { title: "Copy Code", class: "copy" }),
        h("span", { class: "lang" }, "yaml"),
        h("pre", { tabindex: 0 }, h("code", `# yaml-language-server: $schema=${address.value}`)),
      ]);
  },
});
