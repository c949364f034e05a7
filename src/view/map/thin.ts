import type { GeoStream } from 'd3-geo';

/**
 * Passes on the points of a drawn line that a reader can tell apart, and always its first one: a map of the world has
 * more points than pixels.
 *
 * @param least distance of two points, in pixels
 */
export function thin(sink: GeoStream, least: number): GeoStream {
  let last: readonly [number, number] | undefined;
  return {
    point: (x, y) => {
      if (last !== undefined && Math.hypot(x - last[0], y - last[1]) < least) return;
      last = [x, y];
      sink.point(x, y);
    },
    lineStart: () => {
      last = undefined;
      sink.lineStart();
    },
    lineEnd: () => {
      sink.lineEnd();
    },
    polygonStart: () => {
      sink.polygonStart();
    },
    polygonEnd: () => {
      sink.polygonEnd();
    },
    sphere: () => {
      sink.sphere?.();
    },
  };
}
