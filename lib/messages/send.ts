import { browser } from 'wxt/browser';
import type { FrameChanged, Name, Refusal, Reply, Request, SkeletonGet } from './protocol';

/** The part of the browser that carries messages; absent once the extension was reloaded under the page. */
export type Carrier = { id: string; sendMessage(message: unknown): Promise<unknown> } | undefined;

const carrier = (): Carrier => browser.runtime as Carrier;

/** What came back. `undefined`: nobody answered (the background was killed meanwhile); asking again is safe. */
export type Answer<N extends Name> = Reply<N> | Refusal | undefined;

/** Asks the background. Never rejects. Types only: this file is part of the page script and must not load the schemas. */
export async function send<N extends Name>(name: N, request: Request<N>, to = carrier): Promise<Answer<N>> {
  const runtime = to();
  if (!runtime?.id) return { refused: 'gone' };
  try {
    return ((await runtime.sendMessage({ name, request })) ?? undefined) as Answer<N>;
  } catch {
    return to()?.id ? undefined : { refused: 'gone' };
  }
}

/** Answers our options page, which asks for the skeleton of what was written in last. Returns how to stop. */
export function onSkeletonAsked(make: () => unknown): () => void {
  const listen = (message: unknown, _: unknown, respond: (answer: unknown) => void) => {
    if ((message as SkeletonGet | undefined)?.name === 'skeleton.get') respond(make());
  };
  browser.runtime.onMessage.addListener(listen);
  return () => browser.runtime?.onMessage?.removeListener(listen);
}

/** Calls back when something about `frame.get` has changed. Returns how to stop. */
export function onFrameChanged(changed: () => void): () => void {
  const listen = (message: unknown) => {
    if ((message as FrameChanged | undefined)?.name === 'frame.changed') changed();
  };
  browser.runtime.onMessage.addListener(listen);
  return () => browser.runtime?.onMessage?.removeListener(listen);
}
