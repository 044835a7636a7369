/** What the compiler writes before the name of another module: `from "`, `import("`, `import "`. */
const RELATIVE = /(\bfrom\s+|\bimport\(|\bimport\s+)(["'])(\.{1,2}\/[^"']*?)\.(?:ts|js)\2/g;

/** Declarations of an ES module as those of the CommonJS module beside it: they name each other's `.cjs`. */
export const toCommonJsDeclarations = (text: string): string =>
  text.replace(RELATIVE, (_, before: string, quote: string, path: string) => `${before}${quote}${path}.cjs${quote}`);
