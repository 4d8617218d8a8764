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

// the box that opens what will happen looks like a button, so it answers to Enter like one
document.querySelectorAll('.confirm > input').forEach(box => box.addEventListener('keydown', event => {
  if (event.key === 'Enter') {
    event.preventDefault();
    box.click();
  }
}));

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
      link.translate = false;
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

// what is typed in the workspace and at the desk is kept for its member while it is typed, so that neither a link nor the
// end of the session loses it; public forms have no such field, and nothing of them is kept anywhere
document.querySelectorAll('input[name="unsent"]').forEach(ticket => {
  const form = ticket.form;
  if (!form) {
    return;
  }
  const to = document.getElementById('session-end')?.dataset.to;
  let pause = 0;
  let changed = false;
  const keep = leaving => {
    clearTimeout(pause);
    if (!changed || !to) {
      return Promise.resolve();
    }
    changed = false;
    const typed = new URLSearchParams();
    new FormData(form).forEach((value, name) => {
      if (typeof value === 'string' && name !== 'jakarta.faces.ViewState') {
        typed.append(name, value);
      }
    });
    return fetch(to, { method: 'POST', body: typed, keepalive: leaving, redirect: 'manual' })
      .then(answer => answer.status === 202 && sessionGoesOn())
      .catch(() => { changed = true; });
  };
  // a link waits a moment, or the page it leads to would be made before the last words have come
  document.addEventListener('click', event => {
    const link = event.target.closest('a[href]');
    const elsewhere = event.defaultPrevented || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey;
    if (!link || !changed || elsewhere || link.target || link.hasAttribute('download') || link.getAttribute('href').startsWith('#')) {
      return;
    }
    event.preventDefault();
    const go = () => { location.href = link.href; };
    Promise.race([keep(true), new Promise(enough => { setTimeout(enough, 2000); })]).then(go, go);
  });
  const type = () => {
    changed = true;
    clearTimeout(pause);
    pause = setTimeout(keep, 1500, false);
  };
  form.addEventListener('input', type);
  form.addEventListener('change', type);
  form.addEventListener('submit', () => { changed = false; clearTimeout(pause); });
  window.addEventListener('pagehide', () => keep(true));
});

// five minutes before the session ends somebody is asked whether to go on; other tabs prolong it as well
const sessionEnd = document.getElementById('session-end');
const sessionMark = 'openbeian.session';
// a browser may keep nothing, as in a private window; then each tab counts for itself
let sessionKept = '0';
function keepSession(until) {
  sessionKept = String(until);
  try {
    localStorage.setItem(sessionMark, sessionKept);
  } catch (refused) {
    // nothing to do
  }
}
function sessionUntil() {
  try {
    return Number(localStorage.getItem(sessionMark) || sessionKept);
  } catch (refused) {
    return Number(sessionKept);
  }
}
function sessionGoesOn() {
  if (sessionEnd) {
    keepSession(Date.now() + sessionEnd.dataset.seconds * 1000);
  }
}
if (sessionEnd) {
  const stay = sessionEnd.querySelector('[data-stay]');
  const title = sessionEnd.querySelector('h2');
  const text = sessionEnd.querySelector('p');
  let dismissed = false;
  sessionGoesOn();
  const look = () => {
    const left = sessionUntil() - Date.now();
    if (left > 5 * 60 * 1000) {
      dismissed = false;
      if (sessionEnd.open) {
        sessionEnd.close();
      }
      return;
    }
    if (left <= 0 && !stay.hidden) {
      title.textContent = sessionEnd.dataset.endedTitle;
      text.textContent = sessionEnd.dataset.endedText;
      stay.hidden = true;
      sessionEnd.querySelector('a').hidden = false;
      dismissed = false;
    }
    if (!sessionEnd.open && !dismissed) {
      sessionEnd.showModal();
    }
  };
  sessionEnd.addEventListener('close', () => { dismissed = true; });
  stay.addEventListener('click', () => {
    fetch(sessionEnd.dataset.to, { method: 'POST', redirect: 'manual' })
      .then(answer => {
        if (answer.status === 202) {
          sessionGoesOn();
        } else {
          keepSession(0);
        }
        look();
      })
      .catch(() => {});
  });
  setInterval(look, 10 * 1000);
}
