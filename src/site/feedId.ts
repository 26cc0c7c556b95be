import { createHash } from 'node:crypto';

/** The name space of UUIDs that are made from addresses (RFC 9562, 6.6). */
const ADDRESS_SPACE = Buffer.from('6ba7b8119dad11d180b400c04fd430c8', 'hex');

/**
 * The id of a feed or of its entry, the same for ever: its address or, where the site's own is not
 * known, a UUID made from the path.
 */
export function feedId(site: URL | undefined, path: string): string {
  return site ? new URL(path, site).href : `urn:uuid:${uuidOf(path)}`;
}

/** The UUID of a name, version 5 (RFC 9562, 5.5). */
function uuidOf(name: string): string {
  const bytes = createHash('sha1').update(ADDRESS_SPACE).update(name).digest().subarray(0, 16);
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x50, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}
