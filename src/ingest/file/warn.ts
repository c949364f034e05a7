import { location } from 'vfile-location';
import type { VFile } from 'vfile';
import type { Span } from '../../record/span.ts';

/**
 * Adds a warning to a file: what was expected and what was found, with its rule and position.
 * If a span is given, `file.value` must be the decoded text.
 */
export function warn(file: VFile, ruleId: string, message: string, span?: Span): void {
  const place = span && placeOf(file, span);
  file.message(message, { ...(place && { place }), source: 'kiosk', ruleId });
}

function placeOf(file: VFile, { start, end }: Span): { start: Point; end: Point } | undefined {
  const places = location(file);
  const from = places.toPoint(start);
  const to = places.toPoint(end);
  return from && to && { start: from, end: to };
}

type Point = NonNullable<ReturnType<ReturnType<typeof location>['toPoint']>>;
