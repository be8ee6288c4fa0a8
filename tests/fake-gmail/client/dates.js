import { look, now } from './boot.js';

const DAY_MS = 24 * 60 * 60_000;

/** What a row shows: the time of today's mail, the day of older mail. */
export function shortDate(at) {
  const isToday = new Date(at).toDateString() === new Date(now()).toDateString();
  const isThisYear = new Date(at).getFullYear() === new Date(now()).getFullYear();
  if (isToday) return format(at, { hour: 'numeric', minute: '2-digit' });
  if (isThisYear) return format(at, { month: 'short', day: 'numeric' });
  return format(at, { year: '2-digit', month: 'numeric', day: 'numeric' });
}

/** What a title shows: all of it, in the interface's language. */
export function fullDate(at) {
  return format(at, {
    weekday: 'short',
    year: 'numeric',
    month: 'short',
    day: 'numeric',
    hour: 'numeric',
    minute: '2-digit',
  });
}

/** What the head of a message shows. */
export function messageDate(at) {
  const days = Math.round((startOfDay(now()) - startOfDay(at)) / DAY_MS);
  const ago = new Intl.RelativeTimeFormat(look.lang, { numeric: 'auto' }).format(-days, 'day');
  return days < 1
    ? shortDate(at)
    : `${format(at, { month: 'short', day: 'numeric', hour: 'numeric', minute: '2-digit' })} (${ago})`;
}

function startOfDay(at) {
  return new Date(at).setHours(0, 0, 0, 0);
}

function format(at, options) {
  return new Intl.DateTimeFormat(look.lang === 'ar' ? 'ar-EG' : look.lang, options).format(at);
}
