import "./check-node.ts";

export type { BlobLike, ByteStream, Bytes, NamedBytes, UnnamedBytes } from "./bytes.ts";
export { LIFECYCLE } from "./gen/lifecycle.gen.ts";
export { OBJECTS } from "./gen/objects.gen.ts";
export type { components, operations, paths } from "./gen/openapi.gen.ts";
export { API_SURFACE, OPERATIONS, type OperationId } from "./gen/operations.gen.ts";
// Every component of the document, by name: the one list that is the document's to make.
export type * from "./gen/schemas.gen.ts";
export { EVENT_TYPES, type EventType, UNIONS } from "./gen/unions.gen.ts";
export type {
  ConfidenceLevel,
  LegalityColumn,
  LegalityDescriptor,
  LifecycleDescriptor,
  MachineDescriptor,
  RefusalDescriptor,
  StatusDescriptor,
  TransitionDescriptor,
} from "./lifecycle-descriptor.ts";
export type {
  ObjectDescriptor,
  ObjectRowDescriptor,
  ObjectsDescriptor,
  ObjectTransitionDescriptor,
} from "./objects-descriptor.ts";
export type { OperationDescriptor, QueryParameterDescriptor } from "./operation-descriptor.ts";
export type { UnionDescriptor } from "./union-descriptor.ts";
export type { UnknownMember, UnknownTag } from "./unknown-member.ts";
