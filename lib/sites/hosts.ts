/** Hosts on which Parley works from the start. */
export const builtInHosts: readonly string[] = [
  'www.linkedin.com',
  'x.com',
  'mobile.x.com',
  'pro.x.com',
  'twitter.com',
  'mobile.twitter.com',
  'pro.twitter.com',
];

/** Every page Parley may work on. Complete from the first release: a host added later would switch an updated extension off. */
export const hosts: string[] = builtInHosts.map((name) => `https://${name}/*`);
