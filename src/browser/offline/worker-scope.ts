/** The part of a service worker's surroundings that Kiosk uses; TypeScript's library for pages does not know them. */

interface ExtendableEvent extends Event {
  waitUntil(work: Promise<unknown>): void;
}

export interface FetchEvent extends ExtendableEvent {
  readonly request: Request;
  respondWith(response: Promise<Response>): void;
}

export interface PageMessageEvent extends ExtendableEvent {
  readonly data: PageLoad;
}

/** What a page tells: it was there before the worker, so what it loaded is not kept yet. */
export interface PageLoad {
  readonly ui: string;
  /** The page's own address and all it loaded; empty when the worker has seen to them. */
  readonly addresses: readonly string[];
}

export interface WorkerScope {
  readonly registration: { readonly scope: string };
  readonly clients: { claim(): Promise<void> };
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install' | 'activate', listener: (event: ExtendableEvent) => void): void;
  addEventListener(type: 'fetch', listener: (event: FetchEvent) => void): void;
  addEventListener(type: 'message', listener: (event: PageMessageEvent) => void): void;
}
