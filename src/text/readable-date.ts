const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

function toReadablePoint(iso: string): string {
  const [year, month, day] = iso.slice(0, 10).split('-');
  const name = month ? months[Number(month) - 1] : undefined;
  if (!name) return year ?? iso;
  return day ? `${Number(day)} ${name} ${year}` : `${name} ${year}`;
}

function toReadableDuration(iso: string): string {
  const units = { Y: 'year', M: 'month', W: 'week', D: 'day' } as const;
  return [...iso.matchAll(/(\d+)([YMWD])/g)]
    .map(([, count, unit]) => `${count} ${units[unit as keyof typeof units]}${count === '1' ? '' : 's'}`)
    .join(', ');
}

/** An ISO 8601 date, month, year, interval or duration for a reader: `2–3 August 2020`, `45 days`. */
export function toReadableDate(iso: string): string {
  if (/^P\d/.test(iso)) return toReadableDuration(iso);
  const [start = '', end] = iso.split('/');
  if (end === undefined) return toReadablePoint(start);
  if (start === '..') return `before ${toReadablePoint(end)}`;
  if (end === '..') return `from ${toReadablePoint(start)}`;
  if (start.length === 10 && end.length === 10 && start.slice(0, 7) === end.slice(0, 7)) {
    return `${Number(start.slice(8))}–${toReadablePoint(end)}`;
  }
  return `${toReadablePoint(start)} to ${toReadablePoint(end)}`;
}
