import { expect, test } from "vitest";
import { readDisposition } from "./read-disposition.ts";

test.for<[string, string | undefined]>([
  ['form-data; name="file"', undefined],
  ["form-data; name=file; filename=a.csv", "a.csv"],
  ['Form-Data;name="file";filename="a.csv"', "a.csv"],
  ['form-data ; name = "file" ; filename = "a b.csv" ', "a b.csv"],
  ['form-data; filename="a;name=b.csv"; name="file"', "a;name=b.csv"],
  ['form-data; name="file"; filename=""', ""],
  ['form-data; name="file"; filename="grün.csv"', "grün.csv"],
  ['form-data; name="file"; filename="a%22b%0d%0Ac%25.csv"', 'a"b\r\nc%25.csv'],
  ['form-data; name="file"; filename="a\\"b.csv"', 'a"b.csv'],
  ['form-data; name="file"; filename="C:\\data\\a.csv"', "C:\\data\\a.csv"],
  ['form-data; name="file"; filename="C:\\\\data\\\\a.csv"', "C:\\data\\a.csv"],
  [`form-data; name="file"; filename*=UTF-8''gr%C3%BCn.csv`, "grün.csv"],
  [`form-data; name="file"; filename="x"; filename*=utf-8'de'gr%C3%BCn.csv`, "grün.csv"],
])("%s names the file %o", ([header, filename]) => {
  expect(readDisposition(header)).toEqual({ name: "file", filename });
});

test.for([
  "",
  "form-data",
  'attachment; name="file"',
  'form-data; filename="a.csv"',
  'form-data; name="file',
  'form-data; name="file"; filename="a',
  'form-data; name="file" filename="a"',
  'form-data; name="file"; name="other"',
  'form-data; name="file", form-data; name="other"',
  'form-data; name="file"; filename="a"; FILENAME="b"',
  `form-data; name="file"; filename*=UTF-8''%zz`,
  `form-data; name="file"; filename*=UTF-8''%ff`,
  `form-data; name="file"; filename*=latin1''a`,
])("%s is refused", (header) => {
  expect(readDisposition(header)).toBeNull();
});

test("a header of backslashes takes as long as it is", () => {
  const header = (length: number, end: string) => `form-data; name="file"; filename="${"\\".repeat(length)}${end}`;
  expect(readDisposition(header(8000, ""))).toBeNull();
  expect(readDisposition(header(7999, '"'))).toBeNull();
  expect(readDisposition(header(8000, '"'))?.filename).toBe("\\".repeat(4000));
});
