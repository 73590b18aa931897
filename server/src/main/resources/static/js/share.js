// A share code comes from a QR behind the # of the address, which no browser sends. It is put into the form, and out of sight.
const code = location.hash.slice(1);
const box = document.querySelector('[data-share] [name=code]');
if (code && box && !box.value) {
  box.value = code;
  document.querySelector('[data-share] [name=born]').focus();
}
if (code) history.replaceState(null, '', location.pathname + location.search);
