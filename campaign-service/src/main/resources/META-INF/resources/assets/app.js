// Keeps an open status page current: the server sends what is new, and the page takes over the parts that differ. Without this
// script the page is the same, and loads itself again now and then.
(() => {
  'use strict';
  const live = document.getElementById('live');
  if (!live || !window.EventSource) return;

  const news = document.getElementById('live-news');
  const line = live.querySelector('.as-of');
  const button = document.createElement('button');
  button.type = 'button';
  line.append(button);

  let stream = null;
  let paused = false;

  function showState() {
    const connected = stream !== null && stream.readyState === EventSource.OPEN;
    line.classList.toggle('is-live', connected);
    line.classList.toggle('is-lost', !paused && !connected);
    button.textContent = paused ? 'Resume updates' : 'Pause updates';
  }

  // What of an element is the page's own and not the server's: what somebody opened, and what a chart's box has become.
  const isOurs = (element, name) => name === 'open' || (element.matches('[data-chart]') && name !== 'data-chart');

  function takeAttributes(old, fresh) {
    for (const { name } of [...old.attributes]) {
      if (!fresh.hasAttribute(name) && !isOurs(old, name)) old.removeAttribute(name);
    }
    for (const { name, value } of fresh.attributes) {
      if (old.getAttribute(name) !== value && !isOurs(old, name)) old.setAttribute(name, value);
    }
  }

  const isSame = (old, fresh) => old.nodeName === fresh.nodeName && (old.id || '') === (fresh.id || '');

  function takeChildren(old, fresh) {
    const stays = new Set([...fresh.children].map((child) => child.id).filter(Boolean));
    let next = old.firstChild;
    for (const child of [...fresh.childNodes]) {
      while (next && next.id && !stays.has(next.id)) {
        const gone = next;
        next = next.nextSibling;
        gone.remove();
      }
      if (next && isSame(next, child)) {
        const kept = next;
        next = next.nextSibling;
        become(kept, child);
        continue;
      }
      const known = child.id && [...old.children].find((other) => isSame(other, child));
      if (known) become(known, child);
      old.insertBefore(known || child, next);
    }
    while (next) {
      const gone = next;
      next = next.nextSibling;
      gone.remove();
    }
  }

  // Elements stay the same elements, so that focus, selection, what is scrolled and what is opened stay with them.
  function become(old, fresh) {
    if (old.nodeType !== Node.ELEMENT_NODE) {
      if (old.nodeValue !== fresh.nodeValue) old.nodeValue = fresh.nodeValue;
      return;
    }
    const isNews = old.matches('[data-number]') && old.textContent !== fresh.textContent;
    takeAttributes(old, fresh);
    if (!old.matches('[data-chart]')) takeChildren(old, fresh);
    if (isNews) old.classList.add('fresh');
  }

  const parts = (root) => [...root.querySelectorAll('[data-part]')];
  // As it came: a part that a chart was drawn in, or that somebody opened, would never look the same as a new one.
  const came = new Map(parts(live).map((part) => [part.dataset.part, part.outerHTML]));

  function takeOver(next) {
    const fresh = parts(next);
    if (fresh.map((part) => part.dataset.part).join() !== [...came.keys()].join()) {
      location.reload();
      return;
    }
    const focused = document.activeElement;
    parts(live).forEach((part, i) => {
      const name = part.dataset.part;
      const html = fresh[i].outerHTML;
      if (html === came.get(name)) return;
      came.set(name, html);
      become(part, fresh[i]);
      keepPlace(part, focused);
    });
  }

  // What had the focus is gone, or had to be moved: whoever uses the keyboard stays where it was.
  function keepPlace(part, focused) {
    if (document.activeElement === focused || document.activeElement !== document.body) return;
    if (!focused.isConnected) part.tabIndex = -1;
    (focused.isConnected ? focused : part).focus({ preventScroll: true });
  }

  live.addEventListener('animationend', (event) => event.target.classList.remove('fresh'));

  // Parts that another service answers are asked for again, at a pace that it can bear.
  let telling = 0;
  function tellOtherParts() {
    if (telling) return;
    telling = setTimeout(() => {
      telling = 0;
      if (!paused && !document.hidden) document.body.dispatchEvent(new Event('live-refresh'));
    }, 5_000);
  }

  function show(html) {
    const next = new DOMParser().parseFromString(html, 'text/html').getElementById('live');
    if (!next || paused) return;
    takeOver(next);
    tellOtherParts();
  }

  async function ask() {
    try {
      const answer = await fetch(live.dataset.source + location.search, {
        headers: { Accept: 'text/html' },
        redirect: 'manual',
      });
      if (answer.type === 'opaqueredirect') {
        location.reload();
        return;
      }
      if (!answer.ok) throw new Error(String(answer.status));
      show(await answer.text());
    } catch {
      line.classList.add('is-lost');
    }
  }

  function connect() {
    stream = new EventSource(`${live.dataset.source}/events${location.search}`);
    stream.addEventListener('live', (event) => show(event.data));
    stream.onopen = showState;
    stream.onerror = () => {
      showState();
      // Closed for good: the session is over, or there are too many streams. Asking for the page tells which.
      if (stream && stream.readyState === EventSource.CLOSED) {
        disconnect();
        ask();
        setTimeout(() => {
          if (!paused && !stream && !document.hidden) connect();
        }, 15_000);
      }
    };
  }

  function disconnect() {
    stream?.close();
    stream = null;
  }

  // Nobody looks at a page that is hidden. Shown again, it is told at once how the campaign stands.
  function follow() {
    if (paused || document.hidden) disconnect();
    else if (!stream) connect();
  }

  button.addEventListener('click', () => {
    paused = !paused;
    follow();
    news.textContent = paused ? 'Updates are paused. The numbers stand still.' : 'Updates are on.';
    showState();
  });
  document.addEventListener('visibilitychange', follow);
  addEventListener('pagehide', disconnect);
  addEventListener('pageshow', (event) => {
    if (event.persisted) follow();
  });

  follow();
  showState();
})();

// Forms. They work without this; with it, a button is not pressed twice, what was typed survives the end of a session, and what
// changed is said to those who don't see it.
(() => {
  'use strict';
  const news = document.getElementById('live-news');

  // A status region only speaks when it changes after the page is there.
  function say(text) {
    if (!news || !text) return;
    news.textContent = '';
    setTimeout(() => {
      news.textContent = text;
    }, 150);
  }

  let told = '';
  function arrive(root) {
    const text = root.querySelector('[data-news]')?.textContent || '';
    if (text !== told) say(text);
    told = text;
    root.querySelector('[data-focus]')?.focus();
  }

  // What is being typed, by where it will be sent to, until it is saved. Kept in this tab only.
  const keepers = [...document.querySelectorAll('form[data-keep]')];
  const draftOf = (form) => `typed:${new URL(form.getAttribute('action') ?? '', location.href).pathname}`;

  function keep(form, sent) {
    const typed = [...new FormData(form)].filter(([name, value]) => typeof value === 'string' && name !== 'once');
    sessionStorage.setItem(draftOf(form), JSON.stringify({ typed, sent }));
  }

  // What was sent has arrived, unless the sign-in page came in between.
  function forgetSent() {
    for (const key of Object.keys(sessionStorage)) {
      if (key.startsWith('typed:') && JSON.parse(sessionStorage.getItem(key)).sent) sessionStorage.removeItem(key);
    }
  }

  // After a sign-in in between; where a page has several forms (data-keep="always"), whenever it comes back, as another one was sent.
  function isToRestore(form, draft) {
    if (form.querySelector('#mistakes')) return false;
    return document.referrer.includes('/sign-in') || (form.dataset.keep === 'always' && !draft.sent);
  }

  function restore(form) {
    const draft = JSON.parse(sessionStorage.getItem(draftOf(form)) || 'null');
    if (!draft || !isToRestore(form, draft)) return false;
    const before = new URLSearchParams(new FormData(form)).toString();
    const names = new Set(draft.typed.map(([name]) => name));
    for (const field of form.elements) {
      if (!names.has(field.name) && field.type !== 'checkbox') continue;
      const values = draft.typed.filter(([name]) => name === field.name).map(([, value]) => value);
      if (field.type === 'checkbox' || field.type === 'radio') field.checked = values.includes(field.value);
      // With the version that it was typed on, so that it overwrites nothing that somebody else has saved since.
      else if (field.type !== 'submit' && (field.type !== 'hidden' || field.name === 'version')) [field.value] = values;
    }
    return new URLSearchParams(new FormData(form)).toString() !== before;
  }

  function restoreAll() {
    const restored = keepers.filter(restore);
    restored.forEach((form) => {
      const note = document.createElement('p');
      note.className = 'hint unsaved';
      note.textContent = 'Not saved yet.';
      form.prepend(note);
      form.closest('details')?.setAttribute('open', '');
    });
    if (restored.length) say('What you had typed is here again. It is not saved yet.');
  }

  document.addEventListener('input', (event) => {
    const form = event.target.closest?.('form[data-keep]');
    if (form) keep(form, false);
  });

  document.addEventListener('submit', (event) => {
    const form = event.target;
    if (form.target || form.method === 'get' || form.hasAttribute('hx-post')) return;
    if (event.submitter?.formTarget) return;
    if (form.dataset.sending) {
      event.preventDefault();
      return;
    }
    if (form.matches('[data-keep]')) keep(form, true);
    form.dataset.sending = 'yes';
    event.submitter?.setAttribute('aria-disabled', 'true');
  });
  addEventListener('pageshow', () => {
    document.querySelectorAll('form[data-sending]').forEach((form) => {
      delete form.dataset.sending;
      form.querySelectorAll('[aria-disabled]').forEach((button) => button.removeAttribute('aria-disabled'));
    });
  });

  // htmx swaps in silence and forgets the focus.
  document.addEventListener('htmx:afterSwap', (event) => arrive(document.getElementById(event.detail.target.id) || document));
  document.addEventListener('htmx:responseError', () => say('That did not work. Try again in a minute.'));
  document.addEventListener('htmx:sendError', () => say('There is no connection just now.'));

  // Filters and choices that show their result at once; the button beside them is for those without script.
  document.addEventListener('change', (event) => {
    if (event.target.closest('form[data-at-once]')) event.target.form.requestSubmit();
  });

  restoreAll();
  if (!location.pathname.startsWith('/sign-in')) forgetSent();
  arrive(document);
})();

// Writing letters: fields are put in where the cursor is, and the next person is one step away.
document.addEventListener('click', (event) => {
  'use strict';
  const insert = event.target.closest('[data-insert]');
  if (insert) {
    const text = document.getElementById(insert.dataset.into);
    text.setRangeText(`{{${insert.dataset.insert}}}`, text.selectionStart, text.selectionEnd, 'end');
    text.focus();
    text.dispatchEvent(new Event('input', { bubbles: true }));
  }
  const step = event.target.closest('[data-step]');
  if (step && window.htmx) {
    const people = document.getElementById('person');
    event.preventDefault();
    people.selectedIndex = (people.selectedIndex + Number(step.dataset.step) + people.length) % people.length;
    people.dispatchEvent(new Event('input', { bubbles: true }));
  }
});
