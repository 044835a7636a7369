// One file, so that all of these tests share the two instances of Prism: each compiles the document for itself, which takes seconds.
import "./prism/examples.ts";
import "./prism/client-calls.ts";
import "./prism/defects.ts";
import "./prism/headers.ts";
