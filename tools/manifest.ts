/**
 * Everything the manifest asks for besides permissions, complete from the first release: a host added by an update would
 * switch the extension off until the person agrees again.
 */
export const hosts = [
  'https://www.linkedin.com/*',
  'https://x.com/*',
  'https://mobile.x.com/*',
  'https://pro.x.com/*',
  'https://twitter.com/*',
  'https://mobile.twitter.com/*',
  'https://pro.twitter.com/*',
];

/** Policy of our own pages: nothing may be loaded or sent but our own files. */
export const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "connect-src 'none'",
  "form-action 'none'",
  "base-uri 'none'",
].join('; ');
