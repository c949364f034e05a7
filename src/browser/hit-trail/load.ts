/** Loads the code for the way from hit to hit only if the article was opened from a list of hits. */
import { hasHitTrail } from './trail.ts';

if (hasHitTrail()) {
  void import('./show.ts').then(({ showHitTrail }) => {
    showHitTrail();
  });
}
