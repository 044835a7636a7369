// Generated from spec/protocol/objects.yaml by tools/gen. Do not edit: change the spec and run `npm run gen`.
import type { ObjectsDescriptor } from "../objects-descriptor.ts";

/**
 * States of agents, environments, files, vaults and memory, what moves them, and which operation is legal in which.
 * Cells and `unless` name answers or refusals, those of `LIFECYCLE` included; guards are conditions that code decides.
 */
export const OBJECTS = {
  guards: {
    version_stale: "The request names a version that is not the newest.",
    config_type_differs: "The request names another kind of configuration than the stored one.",
    environment_in_use: "Sessions use the environment.",
  },
  refusals: {
    agent_archived: { status: 400, error: "invalid_request_error", code: null, meaning: "The agent is archived." },
    version_stale: {
      status: 409,
      error: "invalid_request_error",
      code: null,
      meaning: "The agent has a newer version.",
    },
    environment_archived: {
      status: 400,
      error: "invalid_request_error",
      code: "environment_archived",
      meaning: "The environment is archived.",
    },
    config_type_fixed: {
      status: 400,
      error: "invalid_request_error",
      code: "invalid_config_type_change",
      meaning: "The kind of an environment cannot change.",
    },
    environment_in_use: {
      status: 409,
      error: "invalid_request_error",
      code: null,
      meaning: "Sessions use the environment.",
    },
  },
  kinds: {
    agent: {
      description: "An agent has versions that never change.\nAn update adds one, and no call removes an agent.",
      initial: "live",
      final: ["archived"],
      states: { live: "Can be updated and used by new sessions.", archived: "Is readable, and nothing else." },
      transitions: [
        { from: ["live"], on: "agents.update", to: "live", confidence: "documented", source: "docs agent-setup" },
        { from: ["live"], on: "agents.archive", to: "archived", confidence: "documented", source: "docs agent-setup" },
      ],
      rows: {
        read_agent: {
          description: "Reads of an agent and its versions.",
          cells: { live: "allow", archived: "allow" },
          unless: [],
          unconfirmed: [],
          source: "docs agent-setup",
        },
        change_agent: {
          description: "Makes the next version, or none where nothing differs.",
          cells: { live: "allow", archived: "agent_archived" },
          unless: [{ guard: "version_stale", refuse: "version_stale" }],
          unconfirmed: ["archived"],
          source: "docs agent-setup",
        },
        archive_agent: {
          description: "Retires the agent.",
          cells: { live: "allow", archived: "unchanged" },
          unless: [],
          unconfirmed: ["archived"],
          source: "docs agent-setup",
        },
      },
    },
    environment: {
      description: "An environment has no versions. An update counts for sandboxes that start later.",
      initial: "live",
      final: ["deleted"],
      states: {
        live: "Can be updated and used by new sessions.",
        archived: "Is readable and can be deleted. Its sessions go on.",
        deleted: "The record is gone.",
      },
      transitions: [
        {
          from: ["live"],
          on: "environments.archive",
          to: "archived",
          confidence: "documented",
          source: "docs environments",
        },
        {
          from: ["live", "archived"],
          on: "environments.delete",
          to: "deleted",
          confidence: "documented",
          source: "docs environments",
        },
      ],
      rows: {
        read_environment: {
          description: "Reads of an environment.",
          cells: { live: "allow", archived: "allow", deleted: "not_found" },
          unless: [],
          unconfirmed: [],
          source: "docs environments",
        },
        change_environment: {
          description: "Changes the environment for later sandboxes.",
          cells: { live: "allow", archived: "environment_archived", deleted: "not_found" },
          unless: [{ guard: "config_type_differs", refuse: "config_type_fixed" }],
          unconfirmed: [],
          source: "SDK 1.10.0 environments.d.ts",
        },
        archive_environment: {
          description: "Retires the environment.",
          cells: { live: "allow", archived: "unchanged", deleted: "not_found" },
          unless: [],
          unconfirmed: [],
          source: "docs webhooks",
        },
        delete_environment: {
          description: "Removes the environment.",
          cells: { live: "allow", archived: "allow", deleted: "not_found" },
          unless: [{ guard: "environment_in_use", refuse: "environment_in_use" }],
          unconfirmed: [],
          source: "docs environments, recordings",
        },
      },
    },
  },
  operations: {
    "agents.retrieve": ["read_agent"],
    "agents.update": ["change_agent"],
    "agents.archive": ["archive_agent"],
    "agents.versions.list": ["read_agent"],
    "environments.retrieve": ["read_environment"],
    "environments.update": ["change_environment"],
    "environments.delete": ["delete_environment"],
    "environments.archive": ["archive_environment"],
  },
} as const satisfies ObjectsDescriptor;
