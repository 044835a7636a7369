const WIDTH = 80;

/** Breaks a text between words and puts the indent before every line but the first. All of it is the document's: no wide characters. */
export function wrap(text: string, indent: string): string {
  const lines: string[] = [];
  for (const paragraph of text.split("\n")) {
    let line = "";
    for (const word of paragraph.split(" ")) {
      if (line !== "" && indent.length + line.length + 1 + word.length > WIDTH) {
        lines.push(line);
        line = word;
      } else line = line === "" ? word : `${line} ${word}`;
    }
    lines.push(line);
  }
  return lines.join(`\n${indent}`).replaceAll(/[ ]+$/gm, "");
}

/** Two columns: names, and what they are. A name that is too long has its text on the next line. */
export function table(rows: readonly (readonly [name: string, text: string])[], column = 26): string {
  const indent = " ".repeat(column);
  return rows
    .map(([name, text]) => {
      const head = `  ${name}`;
      const gap = head.length + 2 > column ? `\n${indent}` : " ".repeat(column - head.length);
      return text === "" ? head : `${head}${gap}${wrap(text, indent)}`;
    })
    .join("\n");
}
