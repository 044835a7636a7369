import { writeFileSync } from "node:fs";
import { relative } from "node:path";
import { drawPictures } from "./pictures.ts";

for (const { file, svg } of await drawPictures()) {
  writeFileSync(file, svg);
  console.log(relative(process.cwd(), file));
}
