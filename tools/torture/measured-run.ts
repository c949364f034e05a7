/** Runs a program that is tortured, and measures all its processes. */
import { once } from 'node:events';
import { watchGroup, type ProcessUse } from '../processes/watched-group.ts';
import { start, type Places, type Tortured } from './two-editions.ts';

/** A run that ended. */
export interface MeasuredRun extends ProcessUse {
  readonly code: number | null;
  readonly message: string;
}

/** @param environment variables beside those of this process */
export async function runMeasured(
  program: Tortured,
  places: Places,
  environment: Readonly<Record<string, string>> = {},
): Promise<MeasuredRun> {
  const child = start(program, places, { environment });
  const watch = watchGroup(child.pid ?? 0);
  let message = '';
  child.stderr?.on('data', (chunk: Buffer) => (message += chunk.toString()));
  const [code] = (await once(child, 'close')) as [number | null];
  return { code, message, ...watch.end() };
}
