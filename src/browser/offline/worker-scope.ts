/** The part of a service worker's global scope that Kiosk uses; TypeScript's `dom` library does not declare it. */

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

/** Message of a page to the worker. What the page loaded before the worker controlled it is not cached yet. */
export interface PageLoad {
  readonly ui: string;
  /** The address of the page and of everything that it loaded; empty if the worker controlled it already. */
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
