/** The metadata key by which a session names its scenario. */
export const SCENARIO_KEY = "mock_scenario";
