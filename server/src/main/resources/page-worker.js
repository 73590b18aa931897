// Answers for one page where there is no network, with the page as it was when there last was one. What it is made of was
// put by when it was opened: js/offline.js.
'use strict';
const PAGE = new URL(registration.scope).pathname;

// Put by as one page, whatever it was asked for with.
const put = request => caches.match(request, { ignoreVary: true });

const newest = async request => {
  try {
    const answer = await fetch(request, { signal: AbortSignal.timeout(5000) });
    if (answer.status < 500) return answer;
  } catch {
    // No network, or one that does not answer.
  }
  return await put(PAGE) ?? Response.error();
};

const kept = async request => await put(request) ?? fetch(request);

addEventListener('install', () => skipWaiting());
addEventListener('activate', event => event.waitUntil(clients.claim()));
addEventListener('fetch', event => {
  const { request } = event;
  const address = new URL(request.url);
  if (request.method !== 'GET' || address.origin !== location.origin) return;
  if (address.pathname === PAGE) event.respondWith(newest(request));
  else if (['style', 'script', 'image'].includes(request.destination)) event.respondWith(kept(request));
});
