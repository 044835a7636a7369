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

test.each([0, 1, 2, 3])("a secret is hidden in base64, with %i characters before it", (before) => {
  const known = new KnownSecrets([SECRET]);
  const encoded = Buffer.from(`${"x".repeat(before)}${SECRET}?>?`);
  for (const text of [encoded.toString("base64"), encoded.toString("base64url")]) {
    const hidden = known.hide(text);
    expect(hidden).toContain("***");
    expect(hidden.length).toBeLessThan(15);
  }
});

test("a thousand secrets that begin alike are all hidden, and the longest of those that fit", () => {
  const secrets = Array.from({ length: 1_000 }, (_, number) => `CANARY-of-${number}`);
  const known = new KnownSecrets(secrets);
  expect(known.hide(secrets.join(" "))).toBe(secrets.map(() => "***").join(" "));
});

test("a key stays hidden where a cookie that is written alike in an address is let go", () => {
  const known = new KnownSecrets(["a%2Fkey-0123"]);
  known.learnPassing("a/key-0123");
  for (let count = 0; count < 200; count += 1) known.learnPassing(`cookie-value-${count}`);
  expect(known.hide("a%2Fkey-0123 cookie-value-0")).toBe("*** cookie-value-0");
});
