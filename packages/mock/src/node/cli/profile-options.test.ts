import { expect, test } from "vitest";
import { KNOB_NAMES, KNOBS } from "../../profiles/knobs.ts";
import { readKnobOptions, readLatencyOption, readProfileOption } from "./profile-options.ts";

test("every value of every knob is read by name", () => {
  for (const name of KNOB_NAMES) {
    for (const value of Object.keys(KNOBS[name].values)) {
      expect(readKnobOptions([`${name}=${value}`])).toEqual({ [name]: value });
    }
  }
});

test("of a knob that is given twice the last one counts", () => {
  expect(readKnobOptions(["list_lag=lags", "list_lag=none"])).toEqual({ list_lag: "none" });
});

test("what is not given is the default", () => {
  expect([readProfileOption(), readLatencyOption(), readKnobOptions([])]).toEqual(["observed", "short", {}]);
});

test.for([
  [() => readProfileOption("real"), '--profile takes observed, documented or varied, not "real"'],
  [() => readLatencyOption("long"), '--latency takes short or observed, not "long"'],
  [() => readKnobOptions(["list_lag"]), '--knob list_lag= takes none or lags, not ""'],
  [() => readKnobOptions(["list_lag=never"]), '--knob list_lag= takes none or lags, not "never"'],
  [() => readKnobOptions(["__proto__=x"]), 'late_results, status_lag, list_lag or old_spellings, not "__proto__"'],
] as const)("a wrong option is refused with those there are: %s", ([read, message]) => {
  expect(read).toThrow(message);
});
