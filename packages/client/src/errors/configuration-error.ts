import { isNamed, ManagedAgentsError } from "./managed-agents-error.ts";

/** An option or argument cannot be used. Nothing was sent. */
export class ConfigurationError extends ManagedAgentsError {
  override name = "ConfigurationError";
}

/** Whether it is a {@link ConfigurationError}. */
export const isConfigurationError = (error: unknown): error is ConfigurationError =>
  isNamed(error, "ConfigurationError");
