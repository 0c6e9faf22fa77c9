import { bar, each, page, says, table, titles, type OtherPage } from './parts.ts';

export const tools: OtherPage[] = [
  page(
    'video page',
    '/video/12',
    `<video controls width="800" height="450"></video><h1>${titles[0] ?? ''}</h1><p>1 204 views</p>${each(20, (title) => `<a class="next" href="/v"><img alt=""><span>${title}</span></a>`)}${bar}`,
    says('VideoObject'),
  ),
  page(
    'live stream',
    '/live',
    '<video autoplay muted width="900" height="500"></video><div class="chat">Say hello</div>',
  ),
  page(
    'weather',
    '/weather',
    table(10, 8, (row, column) => `${row + column} °C`),
  ),
  page(
    'table of a league',
    '/sport/table',
    table(20, 9, (row, column) => (column ? String(row * column) : `Team ${row + 1}`)),
  ),
  page(
    'scores',
    '/sport/scores',
    each(
      30,
      (title, at) =>
        `<div class="match"><span>Home ${at}</span> <b>${at % 4}:${at % 3}</b> <span>Away</span><small>${title.length} min</small></div>`,
    ),
  ),
  page(
    'prices of shares',
    '/markets',
    table(60, 6, (row, column) => (column ? (row * column * 1.37).toFixed(2) : `Share ${row}`)),
  ),
  page(
    'dashboard',
    '/admin',
    `${each(8, (title, at) => `<div class="tile"><h4>${title}</h4><b>${at * 13} %</b><svg width="100" height="30"></svg></div>`)}${table(20, 5, (row) => String(row))}`,
  ),
  page(
    'crossword',
    '/games/crossword',
    `${table(15, 15, () => '<input maxlength="1">')}<ol>${each(30, (title) => `<li>${title} (7)</li>`)}</ol>`,
  ),
  page(
    'canvas game',
    '/games/boats',
    '<canvas width="800" height="600"></canvas><p>Use the arrow keys.</p><button>Start</button>',
  ),
  page(
    'quiz',
    '/quiz/week',
    each(
      10,
      (title, at) =>
        `<fieldset><legend>${at + 1}. ${title}?</legend><label><input type="radio"> Yes</label><label><input type="radio"> No</label></fieldset>`,
    ),
  ),
  page(
    'map',
    '/map',
    '<div style="position: fixed; inset: 0; overflow: hidden"><canvas width="1200" height="800"></canvas><div style="position: absolute; top: 0"><input placeholder="Search"><button>Go</button></div></div>',
  ),
  page(
    'calculator',
    '/tools/mortgage',
    '<form><label>Sum <input type="number" value="100000"></label><label>Years <input type="range"></label><output>430</output></form>',
  ),
  page(
    'timetable',
    '/ferries',
    table(40, 5, (row, column) => `${6 + (row % 16)}:${column}5`),
  ),
  page(
    'election results',
    '/election/results',
    table(25, 6, (row, column) => (column ? `${row * column} votes` : `District ${row}`)),
  ),
];
