// @ts-check

/**
 * Whether a Node version can run the project. The limits are Vite's: 20.19 or newer, of the 22 line 22.12 or newer.
 * @param {string} version such as `20.19.4`
 */
export function isRecentNode(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  if (major === 20) return minor >= 19;
  if (major === 22) return minor >= 12;
  return major > 22;
}

/** Ends the program with one sentence when Node is too old. */
export function checkNode() {
  if (isRecentNode(process.versions.node)) return;
  console.error(
    `Parley needs Node 20.19 or newer (or 22.12 or newer), and this is Node ${process.versions.node}: ` +
      'install a recent one from https://nodejs.org and run the command again.',
  );
  process.exit(1);
}
