/** The part of a service worker's surroundings that Kiosk uses; TypeScript's library for pages does not know them. */

interface LongEvent extends Event {
  waitUntil(work: Promise<unknown>): void;
}

export interface RequestEvent extends LongEvent {
  readonly request: Request;
  respondWith(response: Promise<Response>): void;
}

export interface MessageFromPage extends LongEvent {
  readonly data: PageSeen;
}

/** What a page tells: it was there before the worker, so what it loaded is not kept yet. */
export interface PageSeen {
  readonly ui: string;
  /** The page's own address and all it loaded; empty when the worker has seen to them. */
  readonly addresses: readonly string[];
}

export interface WorkerScope {
  readonly registration: { readonly scope: string };
  readonly clients: { claim(): Promise<void> };
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install' | 'activate', listener: (event: LongEvent) => void): void;
  addEventListener(type: 'fetch', listener: (event: RequestEvent) => void): void;
  addEventListener(type: 'message', listener: (event: MessageFromPage) => void): void;
}
