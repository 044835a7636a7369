import { readFileSync } from "node:fs";
import SwaggerParser from "@apidevtools/swagger-parser";
import { dereference, validate } from "@scalar/openapi-parser";
import { expect, test } from "vitest";
import { DOCUMENT_FILE } from "./document.ts";
import { runInstalled } from "./generate.ts";

const TEXT = readFileSync(DOCUMENT_FILE, "utf8");
const PATHS = Object.keys(JSON.parse(TEXT).paths);

test("swagger-parser validates the bundle", async () => {
  const document = await SwaggerParser.validate(DOCUMENT_FILE);
  expect(Object.keys(document.paths ?? {})).toEqual(PATHS);
});

test("Scalar's parser validates the bundle and follows every reference", async () => {
  expect(await validate(TEXT)).toMatchObject({ valid: true, errors: [] });
  const { schema, errors } = dereference(TEXT);
  expect(errors ?? []).toEqual([]);
  expect(Object.keys(schema?.paths ?? {})).toEqual(PATHS);
});

test("Spectral's rules for OpenAPI find no contact, and nothing else", () => {
  const said = runInstalled("@stoplight/spectral-cli", [
    "lint",
    "-r",
    "spectral.yaml",
    "-f",
    "json",
    "-q",
    DOCUMENT_FILE,
  ]);
  expect(JSON.parse(said).map(({ code }: { code: string }) => code)).toEqual(["info-contact"]);
});

test("what the generators wrote compiles, and so do these tests, under strict", () => {
  expect(runInstalled("typescript", ["-p", "tsconfig.json"])).toBe("");
});
