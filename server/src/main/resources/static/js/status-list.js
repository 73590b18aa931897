// Reads a status list (Token Status List, as JWT) with the public keys alone, as the library credential/ does. Whatever is
// wrong with one, it is not used: then a device knows no more than the card says.
const BYTES = 2 * 1024 * 1024, SLOW_CLOCK = 5 * 60, BITS = 2;
const STANDINGS = ['valid', 'cancelled', 'suspended', 'lost'];

const bytes = text => Uint8Array.from(atob(text.replace(/-/g, '+').replace(/_/g, '/')), letter => letter.charCodeAt(0));
const json = part => JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes(part)));

const inflate = async packed => {
  const reader = new Blob([packed]).stream().pipeThrough(new DecompressionStream('deflate')).getReader();
  const parts = [];
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return new Uint8Array(await new Blob(parts).arrayBuffer());
    if ((size += value.length) > BYTES) throw new RangeError('a list of more than two megabytes');
    parts.push(value);
  }
};

/** Whose signature it is; nothing where it is nobody's. */
const signer = async ([head, body, signature], keys) => {
  const { alg, kid, typ } = json(head), key = keys.find(one => one.kid === kid);
  if (typ !== 'statuslist+jwt' || alg !== 'ES256' || key?.alg !== alg) return undefined;
  const { kty, crv, x, y } = key;
  const known = await crypto.subtle.importKey('jwk', { kty, crv, x, y }, { name: 'ECDSA', namedCurve: 'P-256' }, false, ['verify']);
  const said = new TextEncoder().encode(`${head}.${body}`);
  return await crypto.subtle.verify({ name: 'ECDSA', hash: 'SHA-256' }, known, bytes(signature), said) ? key : undefined;
};

/** A list that may be relied on now: {issuer, at, statuses}; nothing where it may not. Times are in seconds. */
export const readList = async (jwt, address, keys, now) => {
  try {
    const parts = jwt.split('.');
    const key = parts.length === 3 && await signer(parts, keys);
    if (!key) return undefined;
    const { iss = key.iss, sub, iat, exp, status_list: { bits, lst } } = json(parts[1]);
    const signedInTime = iat >= key.nbf && iat < (key.exp ?? Infinity) && iat - SLOW_CLOCK <= now;
    if (sub !== address || iss !== key.iss || bits !== BITS || !signedInTime || !(exp > now)) return undefined;
    return { issuer: iss, at: iat, statuses: await inflate(bytes(lst)) };
  } catch {
    return undefined;
  }
};

/** How a place stands in a list: a word of four, or nothing where the list has no such place. */
export const standing = ({ statuses }, place) => {
  const four = statuses[Math.floor(place / 4)];
  return four === undefined ? undefined : STANDINGS[four >> place % 4 * BITS & 3];
};
