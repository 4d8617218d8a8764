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

// who leaves in a hurry does not come back with a step or two: each page that is left behind becomes the front page
document.querySelectorAll('[data-leave]').forEach(link => {
  const leaveBehind = () => history.replaceState(null, '', link.dataset.leave);
  document.addEventListener('submit', leaveBehind);
  document.addEventListener('click', event => {
    const other = event.target.closest('a[href^="/"]');
    if (other && !other.target && !(event.ctrlKey || event.metaKey || event.shiftKey || event.altKey)) {
      leaveBehind();
    }
  });
  link.addEventListener('click', event => {
    event.preventDefault();
    leaveBehind();
    location.replace(link.href);
  });
});

// while an incident is written, those that may be the same one are shown; each opens beside the form, which stays as it is
document.querySelectorAll('[data-alike]').forEach(place => {
  const form = place.closest('form');
  const note = place.firstElementChild;
  const controls = ['whatHappened', 'affectedSystem', 'otherSystem', 'awareAt']
    .map(name => form.elements[name])
    .filter(Boolean);
  let pause = 0;
  let turn = 0;
  let shown = '';
  const show = found => {
    const numbers = found.map(one => one.number).join();
    if (numbers === shown) {
      return;
    }
    shown = numbers;
    note.querySelector('ul').replaceChildren(...found.map(one => {
      const link = document.createElement('a');
      Object.assign(link, { href: one.href, target: '_blank', rel: 'noopener', textContent: one.title });
      const line = document.createElement('li');
      line.append(link, ` ${one.number}`);
      return line;
    }));
    note.hidden = found.length === 0;
  };
  const ask = () => {
    turn += 1;
    const mine = turn;
    const written = new URLSearchParams();
    controls.forEach(control => written.set(control.name, control.value.slice(0, 200)));
    fetch(place.dataset.alike, { method: 'POST', body: written })
      .then(answer => answer.ok && !answer.redirected ? answer.json() : [])
      .then(found => mine === turn && show(found))
      .catch(() => {});
  };
  form.addEventListener('input', event => {
    if (controls.includes(event.target)) {
      clearTimeout(pause);
      pause = setTimeout(ask, 600);
    }
  });
  if (controls.some(control => control.value)) {
    ask();
  }
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
