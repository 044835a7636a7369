/** Whether an event of a client starts work, so that the end of a turn follows it. */
export const startsWork = ({ type }: { readonly type: unknown }): boolean =>
  type === "user.message" || type === "user.define_outcome";
