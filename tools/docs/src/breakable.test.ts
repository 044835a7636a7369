import { expect, test } from "vitest";
import { markBreaks } from "./breakable.ts";

test("a path in a table may be broken before a slash alone", () => {
  expect(markBreaks("| `GET /v1/sessions/{session_id}/events` |")).toBe(
    "| <code>GET /v1<wbr>/sessions<wbr>/&#123;session_id&#125;<wbr>/events</code> |",
  );
});

test("a name in a table may be broken behind a dot or an underscore", () => {
  expect(markBreaks("| `session.thread_status_idle`, `a<b` |")).toBe(
    "| <code>session.<wbr>thread_<wbr>status_<wbr>idle</code>, <code>a&lt;b</code> |",
  );
});

test("what stands in no table stays", () => {
  expect(markBreaks("`a.b`\n\n- `/c/d`\n")).toBe("`a.b`\n\n- `/c/d`\n");
});
