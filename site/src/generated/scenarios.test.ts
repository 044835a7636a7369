import { expect, test } from "vitest";
import { type PlayedScenario, scenariosPage } from "./scenarios.ts";

const scenario = (timeline: string): PlayedScenario => ({
  name: "echo",
  summary: "Says it again.",
  yaml: "name: echo\n",
  timeline,
});

test("each event of a timeline is marked by who causes it, and its text is text", () => {
  const page = scenariosPage([scenario("   0.00 s  user.message  <b>{{x}}</b>\nidle after 0.00 s, 1 event")]);
  expect(page).toContain('<span class="user">user.message</span>  &lt;b&gt;{{x}}&lt;/b&gt;');
  expect(page).toContain('<span class="end">idle after 0.00 s, 1 event</span>');
  expect(page).toMatch(/<pre class="timeline" v-pre /);
});

test("a long timeline is closed at first", () => {
  const lines = Array.from({ length: 41 }, () => "   0.00 s  user.message").join("\n");
  expect(scenariosPage([scenario(lines)])).toContain("<details><summary>Timeline, 40 events</summary>");
});
