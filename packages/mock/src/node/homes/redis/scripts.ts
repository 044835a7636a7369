import { createHash } from "node:crypto";
import type { SendOptions } from "./connection.ts";
import type { Link } from "./link.ts";
import { StoreFailure } from "./store-failure.ts";

/**
 * A script of the server. All its checks come before its first write, so that it is carried out as a whole or not at all: a server that is
 * full, read-only or without a disk refuses the first write, and none after it.
 */
export interface Script {
  readonly text: string;
  readonly sha1: string;
}

const script = (text: string): Script => ({ text, sha1: createHash("sha1").update(text).digest("hex") });

/** Keys: head, log, worlds. Arguments: epoch, header, world. Answers epoch, time and header of the world, begun now or before. */
export const CREATE = script(`
local head = redis.call('HMGET', KEYS[1], 'epoch', 'time', 'header')
if head[1] then return head end
local now = redis.call('TIME')
local time = now[1] .. string.format('%03d', math.floor(tonumber(now[2]) / 1000))
redis.call('ZADD', KEYS[3], 0, ARGV[3])
redis.call('DEL', KEYS[2])
redis.call('XGROUP', 'CREATE', KEYS[2], '-', '$', 'MKSTREAM')
redis.call('XGROUP', 'DESTROY', KEYS[2], '-')
redis.call('XSETID', KEYS[2], time .. '-0')
redis.call('HSET', KEYS[1], 'epoch', ARGV[1], 'time', time, 'header', ARGV[2], 'last', '0-0')
return {ARGV[1], time, ARGV[2]}
`);

/**
 * Keys: head, log. Arguments: epoch, nonce, input, expected last position or '', least time. Answers the id, 'gone' or 'other'. Where the clock of
 * the server is behind the least time or the last entry, as on another machine, the later of these is the time.
 */
export const APPEND = script(`
local head = redis.call('HMGET', KEYS[1], 'epoch', 'last')
if head[1] ~= ARGV[1] then return 'gone' end
if ARGV[4] ~= '' and ARGV[4] ~= head[2] then return 'other' end
local clock = redis.call('TIME')
local now = tonumber(clock[1]) * 1000 + math.floor(tonumber(clock[2]) / 1000)
local least = math.max(tonumber(ARGV[5]), tonumber(string.match(head[2], '^%d+')))
local time = '*'
if now < least then time = string.format('%.0f-*', least) end
local id = redis.call('XADD', KEYS[2], time, 'p', head[2], 'n', ARGV[2], 'i', ARGV[3])
redis.call('HSET', KEYS[1], 'last', id)
return id
`);

/**
 * Keys: head, log, worlds, snapshot, bytes, unused. Arguments: epoch, world, seconds until the log goes. Answers 1, or 0 for another epoch.
 * A full store does not take the entry that ends followers, and lets go of the world all the same.
 */
export const DELETE = script(`
local head = redis.call('HMGET', KEYS[1], 'epoch', 'last')
if head[1] ~= ARGV[1] then return 0 end
redis.pcall('XADD', KEYS[2], '*', 'p', head[2], 'e', '1')
redis.call('DEL', KEYS[1])
redis.call('ZREM', KEYS[3], ARGV[2])
redis.call('EXPIRE', KEYS[2], ARGV[3])
redis.call('UNLINK', KEYS[4], KEYS[5], KEYS[6])
return 1
`);

/** Keys: staged records. Arguments: seconds after which they go by themselves, and names and values in turn. */
export const STAGE = script(`
redis.call('HSET', KEYS[1], unpack(ARGV, 2))
redis.call('EXPIRE', KEYS[1], ARGV[1])
return 1
`);

/**
 * Keys: head, log, snapshot, staged records. Arguments: epoch, position of the newest snapshot or '', position of this one, number of staged
 * records, keys of records that are gone. Answers 'kept', 'gone', 'other', or 'again' if what was staged is not all there. An entry that the
 * store has lost is 'gone', too: no load could go on from there.
 */
export const COMMIT_SNAPSHOT = script(`
if redis.call('HGET', KEYS[1], 'epoch') ~= ARGV[1] then return 'gone' end
local newest = redis.call('HGET', KEYS[3], 'position') or ''
if newest ~= ARGV[2] then return 'other' end
if #redis.call('XRANGE', KEYS[2], ARGV[3], ARGV[3]) == 0 then return 'gone' end
if redis.call('HLEN', KEYS[4]) ~= tonumber(ARGV[4]) then return 'again' end
local function each(list, from, size, command)
  for at = from, #list, size do
    redis.call(command, KEYS[3], unpack(list, at, math.min(at + size - 1, #list)))
  end
end
redis.call('HSET', KEYS[4], 'position', ARGV[3], 'before', newest)
if newest == '' then
  redis.call('RENAME', KEYS[4], KEYS[3])
  redis.call('PERSIST', KEYS[3])
else
  each(redis.call('HGETALL', KEYS[4]), 1, 1000, 'HSET')
  redis.call('UNLINK', KEYS[4])
  redis.call('XTRIM', KEYS[2], 'MINID', '=', newest)
end
each(ARGV, 5, 1000, 'HDEL')
return 'kept'
`);

/** Keys: head, bytes, unused. Arguments: epoch, SHA-256, and the bytes unless it only asks. Answers 1 if they are kept, 0 if not, 'gone'. */
export const PUT_BYTES = script(`
if redis.call('HGET', KEYS[1], 'epoch') ~= ARGV[1] then return 'gone' end
if not ARGV[3] and redis.call('HEXISTS', KEYS[2], ARGV[2]) == 0 then return 0 end
if ARGV[3] then redis.call('HSET', KEYS[2], ARGV[2], ARGV[3]) end
redis.call('ZREM', KEYS[3], ARGV[2])
return 1
`);

/**
 * Keys: head, bytes, unused. Arguments: epoch, seconds for which bytes have to be unused, SHA-256 of each that is in use. Answers 1, or
 * 'gone'. Two replicas may ask one right after the other, while a third one has put bytes whose call is on its way.
 */
export const SWEEP_BYTES = script(`
if redis.call('HGET', KEYS[1], 'epoch') ~= ARGV[1] then return 'gone' end
local now = tonumber(redis.call('TIME')[1])
local used = {}
for at = 3, #ARGV do used[ARGV[at]] = true end
for _, sha256 in ipairs(redis.call('HKEYS', KEYS[2])) do
  local since = redis.call('ZSCORE', KEYS[3], sha256)
  if used[sha256] then
    redis.call('ZREM', KEYS[3], sha256)
  elseif not since then
    redis.call('ZADD', KEYS[3], now, sha256)
  elseif now - tonumber(since) >= tonumber(ARGV[2]) then
    redis.call('HDEL', KEYS[2], sha256)
    redis.call('ZREM', KEYS[3], sha256)
  end
end
return 1
`);

/** Runs a script by its hash, and by its text where the server does not know it, which it says before it does anything. @throws StoreFailure */
export async function runScript(
  link: Pick<Link, "send">,
  { sha1, text }: Script,
  keys: readonly string[],
  args: readonly (string | Buffer)[],
  options?: SendOptions,
): Promise<unknown> {
  const rest = [String(keys.length), ...keys, ...args];
  try {
    return await link.send(["EVALSHA", sha1, ...rest], options);
  } catch (error) {
    if (!(error instanceof StoreFailure) || error.code !== "NOSCRIPT") throw error;
    return await link.send(["EVAL", text, ...rest], options);
  }
}
