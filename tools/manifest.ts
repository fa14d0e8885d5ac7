import { createHash } from 'node:crypto';

/** For pages of ours: nothing from elsewhere, nothing to elsewhere. */
export const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "connect-src 'none'",
  "form-action 'none'",
  "base-uri 'none'",
].join('; ');

/** Public half of a key pair. It fixes the extension's id in Chromium wherever the build lies, so that a policy can name it. */
export const chromiumKey =
  'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAvNxmoBJC6Vpmfq3jP9f3wMHw/pZHjibb5IPQluYFHbWzCZwPMkuPAuO+W1ORSWqZzcB3yW8TYBY5HItECYR9caO07MY/KI87x5GS3ezk7O74JlqDE5fwzQdUglj7gFYY1+dOMOmH/A2dJRfX4CHhz1B9sFZFhdKg/m6Axyz6xWjpiu5dads/XbxRqc0VM17/BhQQSXmA08GPbfPmcgSIxDkghgXb49nhcMOG/WJoGAhM/BMq3KNKkfoxsMUBdKlp9JVz/AHITTkua81GJNQ6dztAPSno2uoo9XkBc8vUH2zYJgDmi4TnvfVC8tj3yNZUHQC7TuRjlLdlFL6/R76yYwIDAQAB';

// An id is the first 128 bits of the key's SHA-256, its hexadecimal digits written a to p.
const digest = createHash('sha256').update(Buffer.from(chromiumKey, 'base64')).digest('hex');

/** The extension's id in Chromium. */
export const chromiumId = [...digest.slice(0, 32)]
  .map((digit) => 'abcdefghijklmnop'[Number.parseInt(digit, 16)])
  .join('');

/** The extension's id in Firefox. */
export const geckoId = 'parley@parley.example';
