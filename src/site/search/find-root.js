// A host shows the page of what is missing at any depth: its links are turned to the folder that holds the site, which is
// the one above the last folder of the address that is one of the site's own. Without scripts they lead to the nearest folder.
(() => {
  const folders = location.pathname.split('/').slice(0, -1);
  const own =
    'assets attributions chapters claims data detected entries events figures names parallels quotations search sources timeline'.split(
      ' ',
    );
  const depth = folders.findLastIndex((folder) => own.includes(folder));
  if (depth < 0) return;
  for (const link of document.links)
    link.href = `${folders.slice(0, depth).join('/')}/${link.getAttribute('href')}`;
})();
