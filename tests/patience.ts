/**
 * Time limits of all tests, in milliseconds. They end what hangs and say nothing of speed: a machine ten times as busy as a quiet one stays
 * within them. No test has a limit of its own.
 */
export const MAX_TEST_MS = 600_000;
/** For building sites and starting browsers. */
export const MAX_HOOK_MS = 1_200_000;
/** For one thing to happen on a page. */
export const MAX_WAIT_MS = 200_000;
