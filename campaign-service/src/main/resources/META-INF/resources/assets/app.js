// Keeps an open status page current: the server says that something is new, the page asks for itself again and takes over the
// parts that differ. Without this script the page is the same, and is loaded again by hand.
(() => {
  'use strict';
  const live = document.getElementById('live');

  const since = document.getElementById('since');
  if (since) {
    since.form.querySelector('button').hidden = true;
    document.addEventListener('change', (event) => {
      if (event.target.id === 'since') event.target.form.requestSubmit();
    });
  }
  if (!live || !window.EventSource) return;

  const news = document.getElementById('live-news');
  const button = document.createElement('button');
  button.type = 'button';
  let stream = null;
  let paused = false;
  let loading = false;
  let again = false;

  function say(words) {
    news.textContent = words;
  }

  function showState() {
    const line = live.querySelector('.as-of');
    const connected = stream !== null && stream.readyState === EventSource.OPEN;
    line.classList.toggle('is-live', connected);
    line.classList.toggle('is-lost', !paused && !connected);
    button.textContent = paused ? 'Resume updates' : 'Pause updates';
    button.setAttribute('aria-pressed', String(paused));
    if (button.parentNode !== line) line.append(button);
  }

  function markFresh(before, after) {
    const old = before.querySelectorAll('[data-number]');
    const fresh = after.querySelectorAll('[data-number]');
    if (old.length !== fresh.length) return;
    fresh.forEach((number, i) => {
      if (number.textContent !== old[i].textContent) number.classList.add('fresh');
    });
  }

  function takeOver(next) {
    live.querySelectorAll('[data-part]').forEach((part) => {
      const fresh = next.querySelector(`[data-part="${part.dataset.part}"]`);
      if (!fresh) {
        part.remove();
        return;
      }
      part.querySelectorAll('details[open]').forEach((open) => {
        const same = fresh.querySelector(`#${open.id}`);
        if (same) same.open = true;
      });
      const chooser = fresh.querySelector('.since button');
      if (chooser) chooser.hidden = true;
      const held = part.contains(document.activeElement) ? document.activeElement : null;
      if (held === button || (held && held.id === 'since')) {
        if (held.id === 'since') return;
      }
      if (part.outerHTML === fresh.outerHTML) return;
      markFresh(part, fresh);
      part.replaceWith(fresh);
      if (held === button) {
        showState();
        button.focus();
      } else if (held && held.id) {
        const same = document.getElementById(held.id);
        if (same) same.focus();
      }
    });
    next.querySelectorAll('[data-part]').forEach((part) => {
      if (!live.querySelector(`[data-part="${part.dataset.part}"]`)) live.append(part);
    });
    showState();
  }

  async function refresh() {
    if (loading) {
      again = true;
      return;
    }
    loading = true;
    try {
      const answer = await fetch(location.href, { headers: { Accept: 'text/html' }, redirect: 'manual' });
      if (answer.type === 'opaqueredirect') {
        location.reload();
        return;
      }
      if (!answer.ok) throw new Error(String(answer.status));
      const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
      const next = page.getElementById('live');
      if (next && !paused) takeOver(next);
    } catch {
      live.querySelector('.as-of').classList.add('is-lost');
    } finally {
      loading = false;
      if (again) {
        again = false;
        refresh();
      }
    }
  }

  function connect() {
    stream = new EventSource(live.dataset.events);
    stream.addEventListener('refresh', refresh);
    stream.onopen = showState;
    stream.onerror = showState;
  }

  function disconnect() {
    if (stream) stream.close();
    stream = null;
  }

  button.addEventListener('click', () => {
    paused = !paused;
    if (paused) {
      disconnect();
      say('Updates are paused. The numbers stand still.');
    } else {
      connect();
      say('Updates are on.');
    }
    showState();
  });
  addEventListener('pagehide', disconnect);
  addEventListener('pageshow', (event) => {
    if (event.persisted && !paused) connect();
  });

  connect();
  showState();
})();
