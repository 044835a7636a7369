/** How the page looks: readable on a screen in light and dark, and on paper. */
export const STYLE = `
:root { color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif; }
body { max-width: 60rem; margin: 0 auto; padding: 1rem; }
code, pre { font-family: ui-monospace, monospace; font-size: 0.9em; overflow-wrap: anywhere; }
pre { overflow-x: auto; padding: 0.5rem; border: 1px solid; white-space: pre-wrap; }
li { margin-bottom: 1rem; }
li p { margin: 0; }
.facts { opacity: 0.75; font-size: 0.9em; }
h2.breaking, .bad { color: light-dark(#a4000f, #ff8f8f); }
h2.additive, .good { color: light-dark(#00601b, #7fdc9a); }
del { text-decoration: line-through; }
ins { text-decoration: none; font-weight: 600; }
@media print { details > * { display: block; } }
`;
