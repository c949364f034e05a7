/** In `sessionStorage`, from the click on a hit to the load of its article. */
export const HANDED_OVER = 'kiosk-hit';

/** Whether this page may have been opened from a list of hits. */
export function hasHitTrail(): boolean {
  try {
    return 'hits' in ((history.state as object | null) ?? {}) || sessionStorage.getItem(HANDED_OVER) !== null;
  } catch {
    return false;
  }
}
