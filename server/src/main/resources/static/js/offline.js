// Puts a page and what it is made of by, so that it opens without a network. The page says which one with [data-offline]:
// its address, its worker, more parts, and whether it is the same for everybody (then it is asked for without cookies).
const page = document.querySelector('[data-offline]');
const { offline: scope, worker, parts: more = '', open } = page.dataset;

const putBy = async () => {
  if (!('serviceWorker' in navigator)) return;
  await navigator.serviceWorker.register(worker, { scope });
  const parts = [...document.querySelectorAll('link[href], script[src]')].map(part => part.href || part.src)
    .concat(more.split(' ').filter(Boolean).map(part => new URL(part, location).href));
  const ready = () => { page.hidden = false; };
  try {
    const store = await caches.open(scope);
    const headers = { 'Accept-Language': document.documentElement.lang };
    // Whoever has been signed out is shown to the door: that is not the page.
    const fresh = await fetch(scope, open === undefined ? { redirect: 'error' } : { redirect: 'error', credentials: 'omit', headers });
    if (!fresh.ok) return;
    await store.addAll(parts);
    await store.put(scope, fresh);
    for (const request of await store.keys())
      if (request.url !== fresh.url && !parts.includes(request.url)) await store.delete(request);
    ready();
  } catch {
    // No network: what was put by last time is still there.
    if (await caches.match(scope)) ready();
  }
};
putBy();
