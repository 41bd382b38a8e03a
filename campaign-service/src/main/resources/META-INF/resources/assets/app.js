// Keeps an open status page current: the server says that something is new, the page asks for itself again and takes over the
// parts that differ. Without this script the page is the same, and loads itself again now and then.
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
  let loading = false;
  let again = false;

  function showState() {
    const connected = stream !== null && stream.readyState === EventSource.OPEN;
    line.classList.toggle('is-live', connected);
    line.classList.toggle('is-lost', !paused && !connected);
    button.textContent = paused ? 'Resume updates' : 'Pause updates';
  }

  function markFresh(before, after) {
    const old = before.querySelectorAll('[data-number]');
    const fresh = after.querySelectorAll('[data-number]');
    if (old.length !== fresh.length) return;
    fresh.forEach((number, i) => {
      if (number.textContent !== old[i].textContent) number.classList.add('fresh');
    });
  }

  // What somebody has opened stays open, and whoever is inside a part with the keyboard stays there.
  function replace(part, fresh) {
    part.querySelectorAll('details[open]').forEach((open) => {
      const same = fresh.querySelector(`#${open.id}`);
      if (same) same.open = true;
    });
    if (part.outerHTML === fresh.outerHTML) return;
    const focused = part.contains(document.activeElement) ? document.activeElement.id : '';
    markFresh(part, fresh);
    part.replaceWith(fresh);
    if (focused) document.getElementById(focused)?.focus({ preventScroll: true });
  }

  function takeOver(next) {
    const parts = [...live.querySelectorAll('[data-part]')];
    const fresh = [...next.querySelectorAll('[data-part]')];
    if (parts.map((part) => part.dataset.part).join() !== fresh.map((part) => part.dataset.part).join()) {
      location.reload();
      return;
    }
    parts.forEach((part, i) => replace(part, fresh[i]));
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
      line.classList.add('is-lost');
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
    stream.onerror = () => {
      showState();
      // Closed for good: the session is over, or there are too many streams. Asking for the page tells which.
      if (stream && stream.readyState === EventSource.CLOSED) {
        disconnect();
        setTimeout(() => {
          if (paused || stream) return;
          refresh();
          connect();
        }, 15_000);
      }
    };
  }

  function disconnect() {
    stream?.close();
    stream = null;
  }

  button.addEventListener('click', () => {
    paused = !paused;
    if (paused) {
      disconnect();
      news.textContent = 'Updates are paused. The numbers stand still.';
    } else {
      connect();
      news.textContent = 'Updates are on.';
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
