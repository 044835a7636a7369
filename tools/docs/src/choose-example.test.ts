import { expect, test } from "vitest";
import { chooseSamplesByExample } from "./choose-example.ts";

// The shape of the place in Redocly's script, with a stand-in for what surrounds it.
const SCRIPT =
  "text=memo(()=>{if(a===`payload`)return``;let e=S?.find(e=>k(e)===a);return e?e.source:`// $" +
  "{n(`unsupportedLanguage`,`Language is not supported.`)}`},[a,S,n])," +
  "jsx(Chooser,{exampleIds:c,selectedIdx:w,onSelect:T})";

const page = (script: string): string => `<head></head><body><script>${script}</script></body>`;

function chosenText(html: string, source: string, index: number): unknown {
  const [, table, script] = /<script>(.*?)<\/script>.*<script>(.*?)<\/script>/s.exec(html) ?? [];
  const names = ["memo", "jsx", "Chooser", "a", "S", "n", "k", "c", "w", "T", "text"];
  const values = [
    (make: () => unknown) => make(),
    () => null,
    null,
    "curl",
    [{ source }],
    () => "",
    () => "curl",
    [],
    index,
    null,
  ];
  return new Function(...names, `${table}; ${script}; return text;`)(...values, undefined);
}

const SAMPLES = new Map([["first", ["first", "second </script>"]]]);

test("the sample is that of the chosen example", () => {
  const html = chooseSamplesByExample(page(SCRIPT), SAMPLES);
  expect(chosenText(html, "first", 0)).toBe("first");
  expect(chosenText(html, "first", 1)).toBe("second </script>");
  expect(html).toContain("},[a,S,n,w])");
});

test("a sample without variants stays", () => {
  const html = chooseSamplesByExample(page(SCRIPT), SAMPLES);
  expect(chosenText(html, "only one", 1)).toBe("only one");
});

test.each([
  ["no such place", ""],
  ["two such places", SCRIPT + SCRIPT],
  ["no chooser beside it", SCRIPT.replace("selectedIdx", "selected")],
])("a script with %s is an error", (_, script) => {
  expect(() => chooseSamplesByExample(page(script), SAMPLES)).toThrow("choose-example.ts");
});
