import type { GeoStream } from 'd3-geo';

/**
 * Drops the points of a line that readers could not tell apart. The first point of a line is always kept. (A map of the world
 * has more points than pixels.)
 *
 * @param least least distance between two points, in pixels
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
