import { expect, test } from "vitest";
import { firstCommands, landingPage } from "./landing.ts";
import { REPOSITORY } from "./paths.ts";

test("the first commands are the first block of shell, whatever stands before it", () => {
  expect(firstCommands("# Kit\n\n```ts\nx\n```\n\n```sh\nnpm start\n```\n\n```sh\nls\n```\n")).toBe(
    "```sh\nnpm start\n```",
  );
});

test("a README without commands is an error", () => {
  expect(() => firstCommands("# Kit\n")).toThrow("README.md should begin with a block of commands");
});

test("the landing page shows how this repository is started", () => {
  expect(landingPage(REPOSITORY)).toMatch(/```sh\n(?:.*\n)*?.*npm .*\n(?:.*\n)*?```/);
});
