// The check page: reads a QR with the camera or from a picture, asks the service, and where there is no network checks the
// card itself with the keys it kept at the last visit. Without this file the form asks the service by itself.
const KEPT = 'check.keys';
const WIDEST = 1200;

// Keys

const keepKeys = async address => {
  try {
    const answer = await fetch(address, { credentials: 'omit', cache: 'no-cache' });
    if (answer.ok) localStorage.setItem(KEPT, JSON.stringify({ at: Date.now(), keys: (await answer.json()).jwks.keys }));
  } catch {
    // No network: the keys of the last visit are still there.
  }
};

// Status lists: which cards were suspended, lost or cancelled by the time the list was signed

const LISTS = 'check.lists';

/** Each is put by under the address that cards name; it is fetched from here. */
const keepLists = async address => {
  try {
    const { status_lists: lists } = await (await fetch(address, { credentials: 'omit' })).json();
    const store = await caches.open(LISTS);
    for (const list of lists) {
      const answer = await fetch(`${address}/${list.split('/').pop()}`, { credentials: 'omit' });
      if (answer.ok) await store.put(list, answer);
    }
  } catch {
    // No network, or nowhere to put them: those of the last visit are still there.
  }
};

/** What the list adds to what the card says: of one whose day has passed, that it was endorsed since. */
const listed = async (found, over, form, keys, now) => {
  const { status, issuer } = over ?? found;
  const put = status && await globalThis.caches?.match(status.list, { ignoreVary: true });
  if (!put) return found;
  const { readList, standing } = await import(form.dataset.statuses);
  const list = await readList(await put.text(), status.list, keys, now);
  if (list?.issuer !== issuer) return found;
  const how = standing(list, status.place);
  if (['suspended', 'lost'].includes(how)) return { code: how, at: list.at };
  if (over) return how === 'valid' && list.at >= found.until ? { code: 'listed_endorsed', card: over.card, at: list.at } : found;
  return how === 'valid' ? { ...found, code: 'listed', at: list.at } : { code: 'ended', at: list.at };
};

// Pictures

let reader;
/** The browser's own reader where it has one; the kept one is loaded when it is first needed. */
const readerOf = form => reader ??= (async () => {
  if ((await globalThis.BarcodeDetector?.getSupportedFormats())?.includes('qr_code')) {
    const own = new BarcodeDetector({ formats: ['qr_code'] });
    return async canvas => (await own.detect(canvas))[0]?.rawValue;
  }
  const { decodeQR } = await import(form.dataset.decoder);
  return async canvas => {
    try {
      return decodeQR(canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height));
    } catch {
      return undefined;
    }
  };
})();

const canvas = document.createElement('canvas');
const drawn = (source, width, height, widest) => {
  const scale = Math.min(1, widest / Math.max(width, height));
  canvas.width = Math.round(width * scale);
  canvas.height = Math.round(height * scale);
  canvas.getContext('2d', { willReadFrequently: true }).drawImage(source, 0, 0, canvas.width, canvas.height);
  return canvas;
};

const read = async (file, form) => {
  try {
    const picture = await createImageBitmap(file);
    const see = await readerOf(form);
    for (const widest of [WIDEST, 2 * WIDEST, WIDEST / 2]) {
      const text = await see(drawn(picture, picture.width, picture.height, widest));
      if (text) return text;
    }
  } catch {
    // No picture: said like one without a QR.
  }
  return undefined;
};

// The camera

const scan = async (form, view) => {
  const video = view.querySelector('video');
  const stream = await navigator.mediaDevices.getUserMedia({ video: { facingMode: 'environment', width: { ideal: 1280 } } });
  const stop = () => {
    stream.getTracks().forEach(track => track.stop());
    view.hidden = true;
  };
  view.hidden = false;
  view.querySelector('button').addEventListener('click', stop, { once: true });
  addEventListener('pagehide', stop, { once: true });
  video.srcObject = stream;
  await video.play();
  const see = await readerOf(form);
  while (!view.hidden && view.isConnected) {
    const text = video.videoWidth && await see(drawn(video, video.videoWidth, video.videoHeight, WIDEST));
    if (text) {
      stop();
      return text;
    }
    await new Promise(later => setTimeout(later, 150));
  }
  stop();
  return undefined;
};

// Answers

/** The service's answer, as it would show it; nothing where there is no network. */
const ask = async (form, text) => {
  try {
    const body = new URLSearchParams({ text, requestId: form.requestId.value });
    const answer = await fetch(form.action, { method: 'POST', body, signal: AbortSignal.timeout(8000) });
    if (answer.status >= 500) return undefined;
    return new DOMParser().parseFromString(await answer.text(), 'text/html').querySelector('main');
  } catch {
    return undefined;
  }
};

const written = iso => new Intl.DateTimeFormat(document.documentElement.lang === 'en' ? 'en-GB' : 'zh-CN',
  { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${iso}T00:00:00Z`));

const moment = seconds => new Intl.DateTimeFormat(document.documentElement.lang === 'en' ? 'en-GB' : 'zh-CN',
  { dateStyle: 'long', timeStyle: 'short', timeZone: 'Asia/Shanghai' }).format(new Date(seconds * 1000));

/** With the keys of the last visit, and the list if there is one. */
const examine = async (text, form, keys) => {
  const { verify } = await import(form.dataset.verifier);
  const now = Math.floor(Date.now() / 1000), found = await verify(text, keys, now);
  const over = found.code === 'expired' ? await verify(text, keys, found.until - 1) : undefined;
  return found.card || over?.card ? listed(found, over, form, keys, now) : found;
};

/** What the card itself says. */
const alone = async (form, text) => {
  const kept = JSON.parse(localStorage.getItem(KEPT) ?? 'null');
  const { code, card, at } = kept ? await examine(text, form, kept.keys) : { code: 'no_keys' };
  const answer = document.createElement('main');
  answer.append(document.querySelector(`template[data-code='${code}']`).content.cloneNode(true));
  if (card) {
    answer.querySelector('.banner').after(document.querySelector('template[data-face]').content.cloneNode(true));
    const words = { number: card.number.replace(/^(..)(....)(....)(....)$/, '$1 $2 $3 $4'), name: card.name,
      born: written(card.born), from: written(card.from), to: written(card.to) };
    for (const [name, said] of Object.entries(words)) answer.querySelector(`[data-fill='${name}']`).textContent = said;
  }
  answer.append(document.querySelector('template[data-alone]').content.cloneNode(true));
  const age = answer.querySelector('[data-age]');
  age.hidden = !kept;
  if (kept) age.textContent = age.textContent.replace('§', written(new Date(kept.at + 8 * 3600e3).toISOString().slice(0, 10)));
  const list = answer.querySelector('[data-list]');
  list.hidden = !at;
  if (at) list.textContent = list.textContent.replace('§', moment(at));
  return answer;
};

// The form

const begin = () => {
  const form = document.querySelector('form[data-check]');
  if (!form) return;
  // A page that was put by is shown again and again; each time its form is another.
  form.requestId.value = crypto.randomUUID();
  keepKeys(form.dataset.keys);
  // What may be large waits until the page is there.
  setTimeout(() => keepLists(form.dataset.lists), 1500);
  const main = form.closest('main');
  const view = main.querySelector('[data-view]');
  const tell = name => {
    for (const notice of main.querySelectorAll('[data-notice]')) notice.hidden = notice.dataset.notice !== name;
    delete form.dataset.sent;
    form.querySelectorAll('[aria-disabled]').forEach(button => button.removeAttribute('aria-disabled'));
  };
  const check = async text => {
    const answer = await ask(form, text) ?? await alone(form, text);
    main.replaceWith(answer);
    scrollTo(0, 0);
    (answer.querySelector('[data-focus]') ?? document.querySelector('#main')).focus();
    begin();
  };
  const look = async file => {
    const text = file && await read(file, form);
    return text ? check(text) : tell('unread');
  };
  form.addEventListener('submit', event => {
    event.preventDefault();
    const typed = form.text.value;
    const [file] = form.picture.files;
    if (typed || !file) check(typed);
    else look(file);
  });
  form.addEventListener('dragover', event => event.preventDefault());
  form.addEventListener('drop', event => {
    event.preventDefault();
    look(event.dataTransfer.files[0]);
  });
  const camera = main.querySelector('[data-camera]');
  camera.hidden = !navigator.mediaDevices?.getUserMedia;
  camera.addEventListener('click', async () => {
    tell();
    try {
      const text = await scan(form, view);
      if (text) await check(text);
    } catch {
      tell('camera');
    }
  });
};
begin();
