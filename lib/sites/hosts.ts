const names = [
  'www.linkedin.com',
  'x.com',
  'mobile.x.com',
  'pro.x.com',
  'twitter.com',
  'mobile.twitter.com',
  'pro.twitter.com',
];

/** Every page Parley may work on. Complete from the first release: a host added later would switch an updated extension off. */
export const hosts: string[] = names.map((name) => `https://${name}/*`);
