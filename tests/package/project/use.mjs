// The packages as an ES module uses them: every entry point, a call, a list and a stream.
import { createClient, isNotFoundError, NotFoundError } from "@managed-agents/client";
import { createClient as createCoreClient } from "@managed-agents/client/core";
import { createRawClient } from "@managed-agents/client/raw";
import { useSession } from "@managed-agents/client/react";
import { readEvents } from "@managed-agents/client/stream";
import { emptyTranscript, reduceTranscript } from "@managed-agents/client/transcript";
import { checkStream, validateEvent } from "@managed-agents/contract";
import { validateRequest } from "@managed-agents/contract/requests";
import { validateResponse } from "@managed-agents/contract/responses";
import { createMock } from "@managed-agents/mock";
import { createMockControl } from "@managed-agents/mock/control";
import { listen } from "@managed-agents/mock/node";
import { OPERATIONS } from "@managed-agents/types";
import { use } from "./use.cjs";

const imported = {
  ...{ createClient, createCoreClient, createRawClient, isNotFoundError, NotFoundError, readEvents },
  ...{ emptyTranscript, reduceTranscript, useSession },
  ...{
    checkStream,
    validateEvent,
    validateRequest,
    validateResponse,
    createMock,
    createMockControl,
    listen,
    OPERATIONS,
  },
};

console.log(JSON.stringify({ node: process.versions.node, ...(await use(imported)) }));
