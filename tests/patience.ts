/**
 * Time limits of all tests, in milliseconds. They end a test that hangs and do not measure speed: a machine that is ten
 * times as busy as usual stays within them. No test sets another limit.
 */
export const MAX_TEST_MS = 600_000;
/** For building sites and starting browsers. */
export const MAX_HOOK_MS = 1_200_000;
/** For one thing to happen on a page. */
export const MAX_WAIT_MS = 200_000;
