// Small comforts. Every page works without this file.
(() => {
  'use strict';
  const on = (name, act) => document.addEventListener(name, act);

  // Take the reader to what has to be mended.
  const focus = root => root.querySelector('[data-focus]:not([data-still] *)')?.focus();
  focus(document);
  on('htmx:afterSwap', e => focus(e.target));

  // Show a photo before it is sent.
  on('change', e => {
    const input = e.target;
    if (input.matches('input[type=file]')) {
      const image = input.closest('.upload')?.querySelector('[data-preview]');
      // A file that will not be taken is told before it is sent over somebody's telephone.
      const large = input.closest('.field')?.querySelector('[data-most]');
      if (large) {
        large.hidden = !(input.files[0]?.size > Number(large.dataset.most));
        if (!large.hidden) input.value = '';
      }
      const file = input.files[0];
      if (!image) return;
      if (image.src.startsWith('blob:')) URL.revokeObjectURL(image.src);
      image.hidden = !file?.type.startsWith('image/');
      if (!image.hidden) image.src = URL.createObjectURL(file);
    }
    if (input.matches('select[data-filter]')) input.form.requestSubmit();
  });

  // What was typed into a search before the page was ready is looked for now.
  on('htmx:load', e => e.target.querySelectorAll?.('input[type=search]').forEach(box => {
    if (box.value !== box.defaultValue) box.dispatchEvent(new Event('input', { bubbles: true }));
  }));

  // Print, where a page offers it.
  on('click', e => { if (e.target.closest('[data-print]')) print(); });
  document.querySelectorAll('[data-print]').forEach(button => { button.hidden = false; });

  // One press sends once. The button is only marked, so that its name still travels with the form.
  document.addEventListener('submit', e => {
    const form = e.target;
    if (form.method !== 'post') return;
    if (form.dataset.sent) {
      e.preventDefault();
      e.stopImmediatePropagation();
      return;
    }
    form.dataset.sent = 'yes';
    e.submitter?.setAttribute('aria-disabled', 'true');
    setTimeout(release, 10000, form);
  }, true);
  const release = form => {
    delete form.dataset.sent;
    form.querySelectorAll('[aria-disabled]').forEach(button => button.removeAttribute('aria-disabled'));
  };
  on('htmx:afterRequest', e => { const form = e.target.closest?.('form'); if (form) release(form); });
  addEventListener('pageshow', () => document.querySelectorAll('form').forEach(release));

  // Queues: j down, k up, enter opens (a link does that by itself).
  on('keydown', e => {
    if (e.ctrlKey || e.metaKey || e.altKey || e.target.matches?.('input, textarea, select')) return;
    const step = { j: 1, k: -1 }[e.key];
    if (!step) return;
    const links = [...document.querySelectorAll('[data-queue] a')];
    if (!links.length) return;
    let at = links.indexOf(document.activeElement);
    if (at < 0) at = links.findIndex(link => link.ariaCurrent === 'true');
    links[Math.max(0, Math.min(links.length - 1, at + step))].focus();
  });
})();
