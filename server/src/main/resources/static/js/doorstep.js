// At the door there may be no network: what an officer writes down is sealed for the service, kept on the device and sent
// later. Only the service can open it again. The doorstep page, the page that sends and the answer to it share this file.
const STORE = 'reports';

// The device

const opened = new Promise((resolve, reject) => {
  const opening = indexedDB.open('doorstep', 1);
  opening.onupgradeneeded = () => opening.result.createObjectStore(STORE, { keyPath: 'id' });
  opening.onsuccess = () => resolve(opening.result);
  opening.onerror = () => reject(opening.error);
});

/** Does something with what is kept, and is done only when the device has written it down. */
const kept = async (mode, act) => {
  const transaction = (await opened).transaction(STORE, mode, { durability: 'strict' });
  const request = act(transaction.objectStore(STORE));
  return new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve(request.result);
    transaction.onabort = () => reject(transaction.error);
  });
};
const all = async () => (await kept('readonly', store => store.getAll())).sort((a, b) => a.at - b.at);
const keep = report => kept('readwrite', store => store.put(report));
const forget = id => kept('readwrite', store => store.delete(id));

// The seal: a JWE (RFC 7516, compact) with RSA-OAEP-256 and A256GCM

const bytes = text => new TextEncoder().encode(text);
const base64url = data => btoa(String.fromCharCode(...new Uint8Array(data)))
  .replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');

const seal = async (jwk, text) => {
  const { subtle } = crypto;
  const outer = await subtle.importKey('jwk', jwk, { name: 'RSA-OAEP', hash: 'SHA-256' }, false, ['wrapKey']);
  const inner = await subtle.generateKey({ name: 'AES-GCM', length: 256 }, true, ['encrypt']);
  const header = base64url(bytes(JSON.stringify({ alg: 'RSA-OAEP-256', enc: 'A256GCM' })));
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const wrapped = await subtle.wrapKey('raw', inner, outer, { name: 'RSA-OAEP' });
  const sealed = await subtle.encrypt({ name: 'AES-GCM', iv, additionalData: bytes(header) }, inner, bytes(text));
  return [header, wrapped, iv, sealed.slice(0, -16), sealed.slice(-16)]
    .map(part => typeof part === 'string' ? part : base64url(part)).join('.');
};

// The form

/** GB 11643: the check character of eighteen; of the old fifteen only that they are digits. */
const isNumber = typed => {
  const number = typed.normalize('NFKC').replace(/[\s-]/g, '').toUpperCase();
  if (/^\d{15}$/.test(number)) return true;
  if (!/^\d{17}[\dX]$/.test(number)) return false;
  const sum = [...number.slice(0, 17)].reduce((total, digit, at) => total + digit * (2 ** (17 - at) % 11), 0);
  return '10X98765432'[sum % 11] === number[17];
};

const today = () => new Date().toLocaleDateString('sv-SE', { timeZone: 'Asia/Shanghai' });

const isDay = (year, month, day) => {
  const written = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const read = new Date(`${written}T00:00:00Z`);
  return !isNaN(read) && read.toISOString().startsWith(written) && written <= today();
};

/** Which fields have to be mended before the officer leaves the door; the service checks them all again. */
const wrong = fields => {
  const empty = ['name', 'citizenNumber', 'hukouPlace-search', 'place', 'addressLine', 'homeKind']
    .filter(name => !fields[name].trim());
  if (fields.homeKind === 'rented' && !fields.leaseRegistered) empty.push('leaseRegistered');
  if (fields.citizenNumber.trim() && !isNumber(fields.citizenNumber)) empty.push('citizenNumber-bad');
  if (!isDay(fields['movedIn.year'].trim(), fields['movedIn.month'].trim(), fields['movedIn.day'].trim()))
    empty.push('movedIn');
  return empty;
};

/** Shows one of the page's hidden notices, and hides the others. */
const show = name => {
  for (const notice of document.querySelectorAll('[data-notice]')) notice.hidden = notice.dataset.notice !== name;
  document.querySelector(`[data-notice='${name}']`).focus();
};

const isShown = name => !document.querySelector(`[data-notice='${name}']`).hidden;

/** Says each mistake at the top, and beside its field. */
const tell = (form, mistakes) => {
  for (const line of document.querySelectorAll('[data-mend]')) line.hidden = !mistakes.includes(line.dataset.mend);
  for (const field of form.querySelectorAll('.field')) {
    const box = field.querySelector('[id]:is(input, select)');
    const mistake = mistakes.find(name => name.replace(/-bad$/, '') === box.id);
    field.classList.toggle('has-error', mistake !== undefined);
    field.querySelector('.wrong')?.remove();
    box.removeAttribute('aria-invalid');
    if (!mistake) continue;
    box.setAttribute('aria-invalid', 'true');
    const words = document.querySelector('template[data-wrong]').content.cloneNode(true).firstElementChild;
    words.id = `${box.id}-error`;
    words.querySelector('[data-words]').textContent = document.querySelector(`[data-mend='${mistake}'] a`).textContent;
    (box.closest('.day') ?? box).before(words);
  }
};

/** Says how many wait on the device, the officer's own and those of others. */
const count = async () => {
  const { officer } = document.querySelector('[data-officer]').dataset;
  const reports = await all();
  const own = reports.filter(report => report.officer === officer);
  for (const [name, several] of [['own', own.length], ['others', reports.length - own.length]]) {
    for (const line of document.querySelectorAll(`[data-waiting='${name}']`)) {
      line.hidden = several === 0;
      const figure = line.querySelector('[data-count]');
      if (figure) figure.textContent = several;
    }
  }
  const none = document.querySelector('[data-waiting=none]');
  if (none) none.hidden = own.length > 0;
  return own;
};

const form = document.querySelector('form[data-doorstep]');
if (form) {
  // With this script it is never sent itself: what is written down goes by way of the device.
  form.method = 'dialog';
  form.addEventListener('submit', async event => {
    event.preventDefault();
    const { _csrf, requestId, ...fields } = Object.fromEntries(new FormData(form));
    // A second press just after the first: the form is empty again.
    if (isShown('saved') && Object.values(fields).every(typed => !typed)) return;
    const mistakes = wrong(fields);
    tell(form, mistakes);
    if (mistakes.length) return show('errors');
    try {
      const { officer, key } = form.dataset;
      const sealed = await seal(JSON.parse(key), JSON.stringify({ officer, on: today(), fields }));
      // Pressed twice, it is kept once.
      await keep({ id: form.dataset.id ??= crypto.randomUUID(), officer, sealed, at: Date.now() });
      form.reset();
      delete form.dataset.id;
      await count();
      show('saved');
    } catch (failure) {
      console.error(failure.name);
      show('failed');
    }
  });
  count();
  navigator.storage?.persist?.();
}

// Sending

const sending = document.querySelector('form[data-sending]');
if (sending) {
  const own = await count();
  for (const report of own.slice(0, Number(sending.dataset.most))) {
    for (const name of ['id', 'sealed']) {
      const field = Object.assign(document.createElement('input'), { type: 'hidden', name, value: report[name] });
      sending.append(field);
    }
  }
  sending.querySelector('button').hidden = own.length === 0;
}

// The answer: what the service keeps, the device forgets

for (const row of document.querySelectorAll('[data-kept]')) await forget(row.dataset.kept);
for (const button of document.querySelectorAll('button[data-drop]')) {
  button.hidden = false;
  button.addEventListener('click', async () => {
    await forget(button.dataset.drop);
    button.closest('tr').remove();
    await count();
  });
}
if (document.querySelector('[data-sent]')) await count();
