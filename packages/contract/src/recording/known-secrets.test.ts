import { expect, test } from "vitest";
import { KnownSecrets } from "./known-secrets.ts";

const SECRET = "c0rrect-horse-battery";

test.each([
  ['expected a string, but got "c0rrect-horse"', 'expected a string, but got "***"'],
  ['got "a c0rrect-horse-battery and c0rrect-hor', 'got "a *** and ***'],
  ['got "c0rr"', 'got "***"'],
  ['got "c0rr…', 'got "***…'],
  ["got c0rrupt data", "got c0rrupt data"],
  ['got "c0r"', 'got "c0r"'],
])("hides in %j what a secret begins with", (text, hidden) => {
  expect(new KnownSecrets([SECRET]).hideCut(text)).toBe(hidden);
});

test("hides nothing twice, and ends for a secret of stars", () => {
  expect(new KnownSecrets(["************"]).hideCut("a **** b ********* c")).toMatch(/^a .* c$/);
});

test("however many cookies pass, a key that comes later is remembered, and so is the newest cookie", () => {
  const known = new KnownSecrets([]);
  for (let count = 0; count < 500; count += 1) known.learnPassing(`cookie-value-${count}`);
  known.learn(SECRET);
  expect(known.hide(`${SECRET} cookie-value-499`)).toBe("*** ***");
});

test("a password of Basic is hidden as it is, too", () => {
  const known = new KnownSecrets([]);
  known.learn(`Basic ${Buffer.from(`user:${SECRET}`).toString("base64")}`);
  expect(known.hide(`with ${SECRET}`)).toBe("with ***");
});
