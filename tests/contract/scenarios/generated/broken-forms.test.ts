import { expectNamed } from "../../src/generated/expect-named.ts";
import { sendGenerated } from "../../src/generated/send-generated.ts";
import { GENERATED_TARGETS } from "../../src/generated/targets.ts";
import { brokenForms } from "../../src/requests/broken-forms.ts";
import { verifies } from "../../src/verifies.ts";

for (const { what, names, body } of brokenForms()) {
  verifies(
    "generated.broken",
    `files.upload refuses a form with ${what}, and names ${names}`,
    async ({ api }) => sendGenerated(api, "files.upload", { body }, expectNamed(names)),
    { targets: GENERATED_TARGETS },
  );
}
