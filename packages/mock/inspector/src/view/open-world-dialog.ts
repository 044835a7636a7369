import type { Actions } from "../actions.ts";
import { openWorld } from "../api/control-calls.ts";
import { h } from "../dom/element.ts";
import { choice, field } from "../dom/field.ts";
import { openDialog } from "../dom/open-dialog.ts";
import { callForm } from "./call-controls.ts";

/** Asks how a world begins, and opens it. One that is open already begins anew. */
export function openWorldDialog(actions: Actions, onOpened: (name: string) => void): void {
  const name = field(
    "Name",
    h("input", { type: "text", required: true, pattern: "[a-z0-9\\-]{1,64}" }),
    "Small letters, digits and hyphens. An open world of this name begins anew.",
  );
  const clock = field(
    "Clock",
    choice([
      ["", "As the mock was started"],
      ["1", "Real time"],
      ["10", "Ten times as fast"],
      ["0", "At once"],
      ["manual", "By hand"],
    ]),
  );
  const seed = field("Seed", h("input", { type: "text" }), "Optional: what ids follow from");
  const profile = field(
    "Profile",
    choice([
      ["", "As the mock was started"],
      ["observed", "observed"],
      ["documented", "documented"],
      ["varied", "varied"],
    ]),
  );
  const empty = h("input", { type: "checkbox" });
  const form = callForm(
    actions,
    {
      label: "Open world",
      make: () => {
        const pace = clock.control.value;
        return openWorld(name.control.value, {
          ...(pace === "" ? {} : { clock: pace === "manual" ? pace : Number(pace) }),
          ...(seed.control.value === "" ? {} : { seed: seed.control.value }),
          ...(profile.control.value === "" ? {} : { profile: profile.control.value }),
          ...(empty.checked ? { empty: true } : {}),
        });
      },
      done: () => {
        dialog.close();
        onOpened(name.control.value);
      },
    },
    name.element,
    clock.element,
    seed.element,
    profile.element,
    h("label", { class: "check" }, empty, " Without the sessions of the documentation's examples"),
  );
  const dialog = openDialog("Open a world", form);
}
