import "../prism/examples.ts";
