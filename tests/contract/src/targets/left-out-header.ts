/** On an answer of the gate, not of the server: why a request was not sent on, percent-encoded. */
export const LEFT_OUT_HEADER = "x-contract-tests-left-out";
