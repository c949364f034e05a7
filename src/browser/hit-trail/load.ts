/** Loads the code for the way from hit to hit only if the article was opened from a list of hits. */
import { hasHitTrail } from './handed-over.ts';

if (hasHitTrail()) {
  import('./show.ts')
    .then(({ showHitTrail }) => showHitTrail())
    .catch(() => {
      // Without a network the article opens as from anywhere else.
    });
}
