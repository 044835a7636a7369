import "@managed-agents/types/check-node";

export type { Pace } from "./clock/clock.ts";
export { createMock } from "./create-mock.ts";
export type { Fault, FaultKind } from "./faults/fault.ts";
export type { AnsweredError } from "./http/answered-error.ts";
export type { Mock, MockClock, MockFaults, MockRequests, MockScenarios, MockWorld } from "./mock.ts";
export type { MockOptions } from "./options.ts";
export { KNOBS, type Knob, type KnobName, type KnobSettings, type KnobValue } from "./profiles/knobs.ts";
export type { LatencyName } from "./profiles/latency.ts";
export { PROFILE_NAMES, type ProfileName } from "./profiles/profile.ts";
export {
  awaitThreads,
  call,
  calls,
  compact,
  consult,
  defineScenario,
  fail,
  refuse,
  runWorkflow,
  say,
  spawn,
  spend,
  tell,
  think,
  useConfiguredTools,
  wait,
  writeFile,
  writeMemory,
} from "./scenarios/builders.ts";
export { loadScenario, ScenarioError } from "./scenarios/load-scenario.ts";
export { BUILT_IN_NAMES } from "./scenarios/make-library.ts";
export type {
  CallStep,
  FailStep,
  Grading,
  RunStep,
  Scenario,
  SpawnStep,
  SpendStep,
  Step,
  TurnView,
  WriteFileStep,
  WriteMemoryStep,
} from "./scenarios/step.ts";
export { loadSeedData } from "./seeds/load-seed.ts";
export { type SeedData, SeedError, type Seeded, type SeededFile, type SeedIssue } from "./seeds/seed-data.ts";
export type { AgentSeed } from "./state/catalog/agents.ts";
export type { CatalogSeed } from "./state/catalog/catalog.ts";
export type { FileSeed } from "./state/catalog/files.ts";
export type { MemorySeed, MemoryStoreSeed } from "./state/catalog/memory-stores.ts";
export type { CredentialSeed, VaultSeed } from "./state/catalog/vaults.ts";
export type { RequestEntry } from "./worlds/request-log.ts";
export type { WorldSettings } from "./worlds/world-settings.ts";
export { FileError, type FileIssue } from "./yaml/issue.ts";
