/** A JavaScript identifier or property key, quoted only where it must be. */
export const propertyKey = (name: string): string => (/^[A-Za-z_$][\w$]*$/.test(name) ? name : JSON.stringify(name));

/** `sessions.threads.events` → `SessionsThreadsEvents` */
export const pascalCase = (dotted: string): string =>
  dotted
    .split(/[._]/)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join("");
