// Checks the text of a permit's QR with the public keys alone, as the library credential/ does: the same looks in the same
// order, and for each way to fail the same word. Nothing of the claims is read before the signature is believed.
const TEXT = 16 * 1024, BYTES = 32 * 1024, DEPTH = 8, ITEMS = 256, SIGNATURE = 64;
const SLOW_CLOCK = 5 * 60, EARLIEST = 946656000n, LATEST = 7258089600n, LAST_INDEX = 2n ** 31n - 1n;
const LETTERS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:';

class Rejected extends Error {}
const no = code => { throw new Rejected(code); };

// The text: Base45 (RFC 9285), zlib (RFC 1950)

const base45 = text => {
  if (text.length % 3 === 1) no('not_base45');
  const bytes = [];
  for (let at = 0; at < text.length; at += 3) {
    const digits = [...text.slice(at, at + 3)].map(letter => LETTERS.indexOf(letter));
    if (digits.includes(-1)) no('not_base45');
    const value = digits.reduceRight((sum, digit) => sum * 45 + digit, 0);
    if (value > (digits.length === 3 ? 0xffff : 0xff)) no('not_base45');
    if (digits.length === 3) bytes.push(value >> 8);
    bytes.push(value & 0xff);
  }
  return Uint8Array.from(bytes);
};

const inflate = async bytes => {
  if (bytes.length < 2 || (bytes[0] & 0x0f) !== 8 || (bytes[0] * 256 + bytes[1]) % 31 !== 0) no('not_compressed');
  const reader = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate')).getReader();
  const parts = [];
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read().catch(() => no('broken_compression'));
    if (done) return new Uint8Array(await new Blob(parts).arrayBuffer());
    if ((size += value.length) > BYTES) {
      reader.cancel().catch(() => {});
      no('inflates_too_far');
    }
    parts.push(value);
  }
};

// CBOR (RFC 8949): one whole item and nothing after it, with little enough in it to be read

const utf8 = bytes => {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return no('not_cbor');
  }
};

const cbor = bytes => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  let at = 0, items = 0;
  const left = () => bytes.length - at;
  const head = () => left() < 1 ? no('not_cbor') : bytes[at++];
  const argument = info => {
    if (info < 24) return BigInt(info);
    if (info > 27) no('not_cbor');
    const size = 2 ** (info - 24);
    if (left() < size) no('not_cbor');
    at += size;
    if (size === 8) return view.getBigUint64(at - 8);
    return BigInt(size === 4 ? view.getUint32(at - 4) : size === 2 ? view.getUint16(at - 2) : bytes[at - 1]);
  };
  const take = length => {
    if (length > left()) no('not_cbor');
    at += Number(length);
    return bytes.slice(at - Number(length), at);
  };
  const ended = () => {
    if (left() < 1) no('not_cbor');
    return bytes[at] === 0xff && at++ >= 0;
  };
  const count = () => { if (++items > ITEMS) no('too_many_items'); };
  const chunks = major => {
    const all = [];
    while (!ended()) {
      count();
      const first = head();
      if (first >> 5 !== major || (first & 31) === 31) no('not_cbor');
      all.push(...take(argument(first & 31)));
    }
    return Uint8Array.from(all);
  };
  const several = (length, each) => {
    const all = [];
    for (let one = 0n; length === undefined ? !ended() : one < length; one++) all.push(each());
    return all;
  };
  const item = depth => {
    if (depth > DEPTH) no('nested_too_deep');
    count();
    const start = at, first = head(), major = first >> 5, info = first & 31;
    if (info === 31 && (major < 2 || major > 5)) no('not_cbor');
    const size = info === 31 ? undefined : argument(info);
    if ((major === 4 || major === 5) && size > left()) no('not_cbor');
    const done = (kind, value) => ({ kind, value, raw: bytes.slice(start, at) });
    switch (major) {
      case 0: return done('integer', size);
      case 1: return done('integer', -1n - size);
      case 2: return done('bytes', info === 31 ? chunks(2) : take(size));
      case 3: return done('text', utf8(info === 31 ? chunks(3) : take(size)));
      case 4: return done('list', several(size, () => item(depth + 1)));
      case 5: return done('map', several(size, () => [item(depth + 1), item(depth + 1)]));
      case 6: return { kind: 'tag', tag: size, value: item(depth + 1) };
      default:
        if (info === 24 && size < 32n) no('not_cbor');
        return done('simple');
    }
  };
  const whole = item(0);
  if (left()) no('not_cbor');
  return whole;
};

/** A map by its keys; a key said twice says nothing. */
const mapped = pairs => {
  const map = new Map();
  for (const [key, value] of pairs) {
    const name = ['integer', 'text'].includes(key.kind) ? `${key.kind} ${key.value}` : `other ${key.raw}`;
    if (map.has(name)) no('said_twice');
    map.set(name, value);
  }
  return map;
};
const [ALGORITHM, KEY_ID] = ['integer 1', 'integer 4'];

// The message: COSE_Sign1 (RFC 9052, 4.2)

const sign1 = bytes => {
  let item = cbor(bytes);
  if (item.kind === 'tag' && item.tag === 18n) item = item.value;
  const four = item.kind === 'list' && item.value.length === 4 ? item.value : no('not_sign1');
  if (four.map(part => part.kind).join() !== 'bytes,map,bytes,bytes') no('not_sign1');
  const [signed, unsigned, payload, signature] = four.map(part => part.value);
  return { signed, unsigned, payload, signature };
};

const header = ({ signed, unsigned }) => {
  const loose = mapped(unsigned);
  if (loose.has(KEY_ID)) no('key_id_unprotected');
  const item = signed.length ? cbor(signed) : { kind: 'map', value: [] };
  if (item.kind !== 'map') no('not_sign1');
  const map = mapped(item.value);
  if (map.get(KEY_ID)?.kind !== 'bytes') no('key_id_missing');
  if (loose.size || [...map.keys()].some(key => key !== ALGORITHM && key !== KEY_ID)) no('header_not_understood');
  return { keyId: String.fromCharCode(...map.get(KEY_ID).value), algorithm: map.get(ALGORITHM) };
};

const SUITES = {
  ES256: { number: -7n, imported: { name: 'ECDSA', namedCurve: 'P-256' }, checked: { name: 'ECDSA', hash: 'SHA-256' } },
  EdDSA: { number: -8n, imported: { name: 'Ed25519' }, checked: { name: 'Ed25519' } },
};

const keyOf = ({ keyId, algorithm }, keys) => {
  const key = keys.find(one => one.kid === keyId) ?? no('key_unknown');
  const suite = SUITES[key.alg] ?? no('not_here');
  if (algorithm?.kind !== 'integer' || algorithm.value !== suite.number) no('algorithm_not_allowed');
  return { key, suite };
};

/** RFC 9052, 4.4: what the signature is made over, with the protected header byte for byte as it came. */
const toBeSigned = ({ signed, payload }) => {
  const bytes = content => {
    const { length } = content;
    const size = length < 24 ? [0x40 + length] : length < 256 ? [0x58, length] : [0x59, length >> 8, length & 0xff];
    return [...size, ...content];
  };
  return Uint8Array.from([0x84, 0x6a, ...new TextEncoder().encode('Signature1'), ...bytes(signed), 0x40, ...bytes(payload)]);
};

const believe = async (message, { key, suite }) => {
  const { signature } = message;
  if (signature.length !== SIGNATURE) no('signature_of_wrong_length');
  if ([signature.slice(0, 32), signature.slice(32)].some(half => half.every(byte => byte === 0))) no('signature_zero');
  const { kty, crv, x, y } = key;
  const known = await crypto.subtle.importKey('jwk', { kty, crv, x, y }, suite.imported, false, ['verify'])
    .catch(() => no('not_here'));
  if (!await crypto.subtle.verify(suite.checked, known, signature, toBeSigned(message))) no('signature_wrong');
};

// What was signed: CWT (RFC 8392), claim 169, and the place in a status list

const fields = item => {
  const map = item.kind === 'map' ? mapped(item.value) : no('claim_of_wrong_type');
  const get = (key, kind) => {
    const found = map.get(typeof key === 'number' ? `integer ${key}` : `text ${key}`) ?? no('claim_missing');
    return found.kind === kind ? found : no('claim_of_wrong_type');
  };
  return {
    has: key => map.has(`integer ${key}`),
    map: key => fields(get(key, 'map')),
    integer: key => get(key, 'integer').value,
    text: key => get(key, 'text').value.trim() ? get(key, 'text').value : no('claim_of_wrong_type'),
    time: key => {
      const seconds = get(key, 'integer').value;
      return seconds < EARLIEST || seconds > LATEST ? no('time_absurd') : Number(seconds);
    },
  };
};

const day = written => {
  if (!/^\d{8}$/.test(written)) no('claim_of_wrong_type');
  const iso = written.replace(/^(....)(..)(..)$/, '$1-$2-$3'), read = new Date(`${iso}T00:00:00Z`);
  return !isNaN(read) && read.toISOString().startsWith(iso) ? iso : no('claim_of_wrong_type');
};

const beijing = seconds => new Date((seconds + 8 * 3600) * 1000).toISOString().slice(0, 10);

const claims = payload => {
  const all = fields(cbor(payload));
  const read = { issuer: all.text(1), until: all.time(4), from: all.time(5), issuedAt: all.time(6) };
  const identity = all.map(169);
  Object.assign(read, { number: identity.text(1), name: identity.text(4), born: day(identity.text(8)) });
  if (all.has(65535)) {
    const entry = all.map(65535).map('status_list'), index = entry.integer('idx');
    if (index < 0n || index > LAST_INDEX) no('status_index_out_of_range');
    if (!/^[a-z][a-z0-9+.-]*:[^\s]+$/i.test(entry.text('uri'))) no('claim_of_wrong_type');
    read.status = { list: entry.text('uri'), place: Number(index) };
  }
  return read;
};

const term = ({ issuedAt, from, until }, key, now) => {
  if (from >= until) no('term_backwards');
  if (issuedAt - SLOW_CLOCK > now) no('issued_in_future');
  if (issuedAt < key.nbf || issuedAt >= (key.exp ?? Infinity)) no('key_not_in_force');
  if (from - SLOW_CLOCK > now) no('not_yet_valid');
  if (now >= until) throw Object.assign(new Rejected('expired'), { until });
};

const examine = async (text, keys, now) => {
  if (text.length > TEXT) no('text_too_long');
  const message = sign1(await inflate(base45(text)));
  const found = keyOf(header(message), keys);
  await believe(message, found);
  const read = claims(message.payload);
  if (read.issuer !== found.key.iss) no('issuer_not_the_keys');
  term(read, found.key, now);
  const { number, name, born, from, until, issuer, status } = read;
  return { code: 'genuine', card: { number, name, born, from: beijing(from), to: beijing(until - 1) }, issuer, status };
};

/** What comes of a text: {code} of why not, {code: 'expired', until}, or {code: 'genuine', card, issuer, status}. In seconds. */
export const verify = (text, keys, now) => examine(text, keys, now).catch(failure => {
  if (failure instanceof Rejected) return { code: failure.message, until: failure.until };
  throw failure;
});
