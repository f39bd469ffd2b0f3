// Runs in the page as it stands, after MiniSearch: a classic script, so that it works from a folder.
(() => {
  const records = JSON.parse(document.getElementById('search-records').textContent);
  const index = new globalThis.MiniSearch({
    fields: ['title', 'text'],
    searchOptions: {
      boost: { title: 3 },
      prefix: true,
      fuzzy: (term) => (term.length > 5 ? 0.15 : 0),
      combineWith: 'AND',
    },
  });
  index.addAll(records.map((record, id) => ({ id, ...record })));
  const form = document.getElementById('search-form');
  const field = document.getElementById('search-words');
  const list = document.getElementById('search-results');
  const told = document.getElementById('search-told');
  const all = document.getElementById('search-all');
  const most = 50;

  const toItem = ({ id }) => {
    const { title, what, text, href } = records[id];
    const item = document.createElement('li');
    const link = item.appendChild(document.createElement('a'));
    link.href = href;
    link.textContent = title;
    const kind = item.appendChild(document.createElement('span'));
    kind.className = 'label';
    kind.textContent = ` ${what}`;
    item.appendChild(document.createElement('p')).textContent = toExcerpt(text);
    return item;
  };

  const toExcerpt = (text) => {
    const words = field.value.toLowerCase().split(/\s+/).filter(Boolean);
    const places = words.map((word) => text.toLowerCase().indexOf(word)).filter((place) => place >= 0);
    const start = Math.max(0, Math.min(...places, text.length) - 80);
    const from = places.length > 0 && start > 0 ? text.indexOf(' ', start) + 1 : 0;
    return `${from > 0 ? '… ' : ''}${text.slice(from, from + 220)}${from + 220 < text.length ? ' …' : ''}`;
  };

  const find = () => {
    const words = field.value.trim();
    const found = words ? index.search(words) : [];
    list.replaceChildren(...found.slice(0, most).map(toItem));
    list.hidden = found.length === 0;
    all.hidden = words !== '';
    told.textContent = words
      ? `${found.length} found${found.length > most ? `, the first ${most} shown` : ''}`
      : '';
  };

  form.hidden = false;
  form.addEventListener('submit', (event) => event.preventDefault());
  field.addEventListener('input', find);
  find();
})();
