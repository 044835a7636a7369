// The end of action.yml, after the last step of the job, whether it passed or failed: stops the mock and shows its log.

import { fail, showLog } from "./runner.ts";
import { stopProcess } from "./stop-process.ts";

const { STATE_pid = "", STATE_log = "" } = process.env;

try {
  if (STATE_pid !== "") await stopProcess(Number(STATE_pid));
  if (STATE_log !== "") showLog(STATE_log);
} catch (error) {
  fail((error as Error).message);
}
