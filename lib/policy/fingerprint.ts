/** A short name for a content (FNV-1a over its JSON, 32 bits): whatever is changed in it has another. */
export function fingerprintOf(content: unknown): string {
  let hash = 0x811c9dc5;
  for (const sign of JSON.stringify(content)) hash = Math.imul(hash ^ sign.charCodeAt(0), 0x01000193);
  return (hash >>> 0).toString(36);
}
