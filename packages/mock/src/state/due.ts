/** What a timer of a world is for. Plain data, so that a world can be kept at any instant and go on from there. */
export type Due =
  /** The pause of a script is over. `actor` is the id of a thread or of a workflow run. */
  | { readonly what: "resume_script"; readonly session: string; readonly actor: string }
  /** What a client sent is acted on. */
  | { readonly what: "start_work"; readonly session: string }
  /** A built-in call ends beside a call that waits for the client. */
  | { readonly what: "second_cycle"; readonly session: string; readonly actor: string }
  /** A session takes up the interrupts that it received while it worked. */
  | { readonly what: "apply_interrupts"; readonly session: string };
