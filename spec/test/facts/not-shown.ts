const OF_AN_SDK = "How one SDK is built or names its types; the comparison with the SDK covers the types.";
const OF_AN_ADAPTER = "About an adapter that was published, not about the API.";
const OF_A_PAGE = "About the page itself.";
const AN_IDEA = "Explains an idea; no request or answer shows it.";
const again = (row: string): string => `Says again what row ${row} checks.`;

/** Statements of the sources that a description of the API cannot show by itself, and why. */
export const NOT_SHOWN: Readonly<Record<string, string>> = {
  1: OF_AN_SDK,
  3: OF_AN_SDK,
  4: OF_AN_SDK,
  32: OF_AN_SDK,
  33: OF_A_PAGE,
  50: AN_IDEA,
  52: again("34"),
  58: again("51"),
  63: again("43"),
  65: again("47"),
  66: again("48"),
  67: OF_AN_ADAPTER,
  68: OF_AN_ADAPTER,
  69: OF_AN_ADAPTER,
  70: OF_AN_ADAPTER,
  71: OF_AN_ADAPTER,
  74: again("7"),
  77: again("8"),
  85: OF_AN_ADAPTER,
  104: OF_AN_SDK,
  C11: "Two words for one thing; the document says sandbox.",
};
