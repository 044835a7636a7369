/** On an answer of the gate, not of the server: why a request was not sent on, percent-encoded. */
export const LEFT_OUT_HEADER = "x-contract-tests-left-out";

/** On a request of a test whose world would make up the agents and other objects that its body names. */
export const LENIENT_HEADER = "x-contract-tests-lenient";
