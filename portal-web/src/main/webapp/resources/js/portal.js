// What a page does beyond plain HTML. Everything works without it.
'use strict';

// the summary of errors takes the focus; its links lead into the field, not only to its place
const summary = document.querySelector('.errors');
if (summary) {
  summary.focus();
  summary.addEventListener('click', event => {
    const link = event.target.closest('a[href^="#at-"]');
    const place = link && document.getElementById(link.hash.slice(1));
    const control = place && place.querySelector('input, select, textarea');
    if (control) {
      event.preventDefault();
      place.scrollIntoView();
      control.focus({ preventScroll: true });
    }
  });
}

// a second click must not send a form twice
document.addEventListener('submit', event => {
  const form = event.target;
  if (form.dataset.sent) {
    event.preventDefault();
  }
  form.dataset.sent = 'yes';
  setTimeout(() => delete form.dataset.sent, 5000);
});

document.querySelectorAll('[data-print]').forEach(button => {
  button.hidden = false;
  button.addEventListener('click', () => print());
});

// a receipt code goes to the clipboard
document.querySelectorAll('[data-copy]').forEach(button => {
  button.hidden = !navigator.clipboard;
  button.addEventListener('click', () => navigator.clipboard
    .writeText(document.getElementById(button.dataset.copy).textContent.trim())
    .then(() => { button.textContent = button.dataset.copied; }));
});

// who leaves in a hurry should not come back with one step
document.querySelectorAll('[data-leave]').forEach(link => {
  link.addEventListener('click', event => {
    event.preventDefault();
    location.replace(link.href);
  });
});

// "/" goes to the search of the desk
document.addEventListener('keydown', event => {
  const typing = event.target.closest('input, select, textarea, [contenteditable]');
  const search = document.querySelector('[data-slash]');
  if (event.key === '/' && search && !typing && !event.ctrlKey && !event.metaKey && !event.altKey) {
    event.preventDefault();
    search.focus();
  }
});

// the session lasts an hour; somebody who writes for longer must not lose the text
let typed = false;
document.addEventListener('input', () => { typed = true; });
setInterval(() => {
  if (typed) {
    typed = false;
    fetch(document.querySelector('link[rel="icon"]').href, { cache: 'no-store' }).catch(() => { typed = true; });
  }
}, 10 * 60 * 1000);
