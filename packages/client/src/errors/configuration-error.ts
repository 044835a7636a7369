import { isKind, ManagedAgentsError } from "./managed-agents-error.ts";

/** An option or argument cannot be used. Nothing was sent. */
export class ConfigurationError extends ManagedAgentsError {
  override get kinds(): readonly string[] {
    return ["ConfigurationError", ...super.kinds];
  }
}

/** Whether it is a {@link ConfigurationError}. */
export const isConfigurationError = (error: unknown): error is ConfigurationError =>
  isKind(error, "ConfigurationError");
