import { createHash, X509Certificate } from 'node:crypto';
import { generate } from 'selfsigned';

/** A certificate made at start, good for this run only. `pin` is the SHA-256 of its public key, base64. */
export type Certificate = { key: string; cert: string; pin: string };

/** Makes a self-signed certificate for the hosts (and everything below them). Takes about 100 ms. */
export async function makeCertificate(hosts: string[]): Promise<Certificate> {
  const altNames = hosts.flatMap((host) => [
    { type: 2 as const, value: host },
    { type: 2 as const, value: `*.${host}` },
  ]);
  const made = await generate([{ name: 'commonName', value: 'local fixtures' }], {
    keyType: 'ec',
    algorithm: 'sha256',
    extensions: [{ name: 'subjectAltName', altNames }],
  });
  const publicKey = new X509Certificate(made.cert).publicKey.export({ type: 'spki', format: 'der' });
  return { key: made.private, cert: made.cert, pin: createHash('sha256').update(publicKey).digest('base64') };
}
