/** The agent and the environment of tests that are about neither: an emulator makes them up, and for a server real ones stand in. */
export const AGENT = "agent_contract_tests";
export const ENVIRONMENT = "env_contract_tests";
