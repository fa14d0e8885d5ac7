import * as z from 'zod/mini';
import { type Name, protocol, Refusal, type Reply, type Request } from './protocol';

/** One function for each message. */
export type Answers = { [N in Name]: (request: Request<N>, sender: Sender) => Promise<Reply<N> | Refusal> };

/** Who we are: our id, the address of our own pages, and the pages we work on as match patterns ending in `/*`. */
export interface Own {
  id: string;
  pages: string;
  hosts: readonly string[];
  /** Whether this address belongs to a place that the person switched on, and to which the browser grants access. */
  isPlace?(url: string): Promise<boolean>;
}

/** Who sent a message, as the browser says. */
export interface Sender {
  id?: string | undefined;
  url?: string | undefined;
}

const Envelope = z.strictObject({ name: z.enum(Object.keys(protocol) as Name[]), request: z.unknown() });

/** Messages that a page of a site may not send. */
const fromOwnPages: ReadonlySet<Name> = new Set(['settings.change']);

const isOwnPage = (own: Own, { id, url = '' }: Sender): boolean => id === own.id && url.startsWith(own.pages);

const isOnHost = async (own: Own, { id, url = '' }: Sender): Promise<boolean> =>
  id === own.id && (own.hosts.some((host) => url.startsWith(host.slice(0, -1))) || Boolean(await own.isPlace?.(url)));

async function run<N extends Name>(
  name: N,
  raw: unknown,
  answers: Answers,
  sender: Sender,
): Promise<Reply<N> | Refusal> {
  const { request, reply } = protocol[name];
  const asked = request.safeParse(raw);
  if (!asked.success) return { refused: 'invalid' };
  const answer = await answers[name](asked.data as Request<N>, sender);
  return z.union([reply, Refusal]).parse(answer) as Reply<N> | Refusal;
}

/** Makes the background's one listener: checks sender, request and reply. What it cannot answer it refuses; it never rejects. */
export function answerWith(answers: Answers, own: Own, report: (error: unknown) => void = console.error) {
  return async (message: unknown, sender: Sender): Promise<unknown> => {
    const isOwn = isOwnPage(own, sender);
    if (!isOwn && !(await isOnHost(own, sender))) return { refused: 'stranger' } satisfies Refusal;
    const envelope = Envelope.safeParse(message);
    if (!envelope.success) return { refused: 'invalid' } satisfies Refusal;
    if (!isOwn && fromOwnPages.has(envelope.data.name)) return { refused: 'stranger' } satisfies Refusal;
    try {
      return await run(envelope.data.name, envelope.data.request, answers, sender);
    } catch (error) {
      report(error);
      return { refused: 'broken' } satisfies Refusal;
    }
  };
}
