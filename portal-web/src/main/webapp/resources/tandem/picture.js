/*
 * The picture of a goal over time, drawn from the table beside it: the client's check-ins and the clinician's as two
 * lines, never an average; ratings on the scale below, on the same days; what happened as numbered marks. The table says
 * the same, and stays where this cannot be drawn.
 */
const DAY = 86_400_000;
const PAPER = { width: 600, height: 290 };

/* Whose it is shows in shape and stroke, too: not by colour alone. */
const LOOKS = {
  'CHECK_IN CLIENT': { colour: 'clay', pointStyle: 'circle', radius: 6, filled: true, dash: [], axis: 'y' },
  'CHECK_IN CLINICIAN': { colour: 'teal', pointStyle: 'rect', radius: 8, filled: false, dash: [7, 4], axis: 'y' },
  'RATED CLIENT': { colour: 'clay', pointStyle: 'triangle', radius: 6.5, filled: true, dash: [1, 4], axis: 'scale' },
  'RATED CLINICIAN': { colour: 'teal', pointStyle: 'rectRot', radius: 9, filled: false, dash: [1, 4], axis: 'scale' },
};

/* Where the reader forces colours of their own (high contrast), these: whose line it is, shape and stroke say. */
const FORCED = { paper: 'Canvas', line: 'GrayText' };
const forced = matchMedia('(forced-colors: active)');

let folded = true;
let onPaper = false;

/* Colours and letters are those of the style sheets, in the theme that holds; on paper always the light one. */
function ink(figure) {
  const probe = figure.appendChild(document.createElement('span'));
  probe.style.forcedColorAdjust = 'none';
  if (onPaper) {
    probe.style.colorScheme = 'light';
  }
  const found = {};
  for (const name of ['ink', 'soft', 'line', 'clay', 'teal', 'paper']) {
    probe.style.color = forced.matches && !onPaper ? (FORCED[name] ?? 'CanvasText') : `var(--${name})`;
    found[name] = getComputedStyle(probe).color;
  }
  found.family = getComputedStyle(probe).fontFamily;
  probe.remove();
  return found;
}

function dayOf(row) {
  return Date.parse(row.querySelector('time').dateTime) / DAY;
}

/* The days as the page says them. */
function daysOf(table) {
  return [...table.tBodies[0].rows]
    .map((row) => ({
      at: dayOf(row),
      said: row.querySelector('time').textContent,
      shortly: row.querySelector('time').dataset.shortly,
    }))
    .sort((one, other) => one.at - other.at);
}

/* One series for each column of the table that holds numbers. */
function seriesOf(table) {
  return [...table.tHead.querySelectorAll('th[data-series]')].map((head) => ({
    look: LOOKS[head.dataset.series],
    label: short(head.textContent.trim()),
    points: [...table.tBodies[0].rows].flatMap((row) =>
      [...row.cells[head.cellIndex].querySelectorAll('data')].map((told) => ({ x: dayOf(row), y: Number(told.value) })),
    ),
  }));
}

/* In a picture there is room for so much of a name; the table has all of it. */
function short(name) {
  const letters = [...name];
  return letters.length > 40 ? `${letters.slice(0, 40).join('')}…` : name;
}

function marksOf(table) {
  return [...table.tBodies[0].rows]
    .filter((row) => row.dataset.mark)
    .map((row) => ({ x: dayOf(row), number: row.dataset.mark }));
}

function dataset(series, ink) {
  const { look } = series;
  const colour = ink[look.colour];
  return {
    label: series.label,
    data: series.points,
    yAxisID: look.axis,
    borderColor: colour,
    borderDash: look.dash,
    borderWidth: look.axis === 'y' ? 2.5 : 1.5,
    pointStyle: look.pointStyle,
    pointRadius: look.radius,
    pointHoverRadius: look.radius + 2,
    pointBorderWidth: look.filled ? 0 : 2.5,
    pointBackgroundColor: look.filled ? colour : ink.paper,
    pointBorderColor: colour,
    backgroundColor: look.filled ? colour : ink.paper,
    clip: false,
  };
}

/* The days of the table, where there is room for them. */
function ticksOn(axis) {
  const room = (axis.max - axis.min) * (64 / axis.chart.width);
  axis.ticks = [];
  for (const day of axis.options.days) {
    if (axis.ticks.length === 0 || day.at - axis.ticks.at(-1).value >= room) {
      axis.ticks.push({ value: day.at });
    }
  }
}

function axes(all, ink, days) {
  const ticks = { color: ink.soft, font: { family: ink.family, size: 13 }, autoSkip: false, maxRotation: 0 };
  const grid = { color: ink.line, tickColor: 'transparent' };
  const border = { color: ink.line };
  const slack = Math.max(1, (days.at(-1).at - days[0].at) * 0.04);
  const found = {
    x: {
      type: 'linear',
      min: days[0].at - slack,
      max: days.at(-1).at + slack,
      days,
      afterBuildTicks: ticksOn,
      ticks: { ...ticks, callback: (at) => days.find((day) => day.at === at)?.shortly },
      grid: { display: false },
      border,
    },
  };
  if (all.some((series) => series.look.axis === 'scale')) {
    found.scale = {
      min: -2,
      max: 2,
      stack: 'one',
      stackWeight: 2,
      offset: true,
      ticks: { ...ticks, stepSize: 1, callback: (level) => (level > 0 ? `+${level}` : `${level}`.replace('-', '−')) },
      grid,
      border,
    };
    const none = { display: false };
    found.gap = { axis: 'y', type: 'linear', stack: 'one', stackWeight: 0.4, ticks: none, grid: none, border: none };
  }
  found.y = { min: 0, max: 10, stack: 'one', stackWeight: 4, ticks: { ...ticks, stepSize: 2 }, grid, border };
  return found;
}

/* Numbers that would lie on each other step aside. */
function spread(places, gap, least, most) {
  const moved = [...places];
  for (let i = 0; i < moved.length; i++) {
    moved[i] = Math.max(moved[i], i === 0 ? least : moved[i - 1] + gap);
  }
  for (let i = moved.length - 1; i >= 0; i--) {
    moved[i] = Math.min(moved[i], i === moved.length - 1 ? most : moved[i + 1] - gap);
  }
  return moved;
}

/* What happened: a thin line on its day, and the number under which the table tells of it. */
const happenings = {
  id: 'happenings',
  beforeDatasetsDraw(chart, _, { marks, ink }) {
    const { ctx, chartArea, scales } = chart;
    const places = marks.map((mark) => scales.x.getPixelForValue(mark.x));
    const heads = spread(places, 21, chartArea.left + 10, chart.width - 11);
    ctx.save();
    ctx.strokeStyle = ink.soft;
    ctx.font = `600 12px ${ink.family}`;
    ctx.textAlign = 'center';
    ctx.textBaseline = 'middle';
    marks.forEach((mark, i) => {
      ctx.setLineDash([2, 4]);
      ctx.beginPath();
      ctx.moveTo(heads[i], chartArea.top - 8);
      ctx.lineTo(places[i], chartArea.top);
      ctx.lineTo(places[i], chartArea.bottom);
      ctx.stroke();
      ctx.setLineDash([]);
      ctx.fillStyle = ink.paper;
      ctx.beginPath();
      ctx.arc(heads[i], chartArea.top - 16, 9.5, 0, 2 * Math.PI);
      ctx.fill();
      ctx.stroke();
      ctx.fillStyle = ink.ink;
      ctx.fillText(mark.number, heads[i], chartArea.top - 15.5);
    });
    ctx.restore();
  },
};

/* The name of whoever drew a line, at its end. */
const names = {
  id: 'names',
  afterDatasetsDraw(chart, _, { ink }) {
    const { ctx } = chart;
    const ends = chart.data.datasets
      .map((line, i) => ({ line, end: chart.getDatasetMeta(i).data.at(-1) }))
      .filter(({ line, end }) => line.yAxisID === 'y' && end);
    const upper = Math.min(...ends.map(({ end }) => end.y));
    ctx.save();
    ctx.font = `600 13px ${ink.family}`;
    ctx.lineJoin = 'round';
    ctx.lineWidth = 5;
    ctx.strokeStyle = ink.paper;
    ends.forEach(({ line, end }, i) => {
      const above = ends.length < 2 || (end.y === upper && (i === 0 || ends[0].end.y !== upper));
      const y = end.y + (above ? -15 : 22);
      ctx.textAlign = end.x + ctx.measureText(line.label).width / 2 > chart.width ? 'right' : 'center';
      const x = ctx.textAlign === 'right' ? Math.min(chart.width - 1, end.x + 12) : end.x;
      ctx.strokeText(line.label, x, y);
      ctx.fillStyle = line.borderColor;
      ctx.fillText(line.label, x, y);
    });
    ctx.restore();
  },
};

function plugins(marks, ink, days) {
  const font = { family: ink.family, size: 14 };
  return {
    happenings: { marks, ink },
    names: { ink },
    legend: {
      align: 'start',
      onClick: null,
      labels: { color: ink.ink, font, usePointStyle: true, boxWidth: 10, boxHeight: 10, padding: 14 },
    },
    tooltip: {
      titleFont: font,
      bodyFont: font,
      usePointStyle: true,
      callbacks: {
        title: ([first]) => days.find((day) => day.at === first.parsed.x)?.said,
      },
    },
  };
}

/* Room for the numbers between legend and lines. */
const roomForMarks = {
  id: 'roomForMarks',
  beforeInit(chart) {
    const fit = chart.legend.fit;
    chart.legend.fit = function fitted() {
      fit.call(this);
      this.height += 30;
    };
  },
};

function draw(figure) {
  const table = document.getElementById(figure.dataset.table);
  const canvas = figure.querySelector('canvas');
  Chart.getChart(canvas)?.destroy();
  const colours = ink(figure);
  const all = seriesOf(table);
  const marks = marksOf(table);
  const days = daysOf(table);
  figure.hidden = false;
  new Chart(canvas, {
    type: 'line',
    data: { datasets: all.map((series) => dataset(series, colours)) },
    plugins: [roomForMarks, happenings, names],
    options: {
      animation: false,
      maintainAspectRatio: false,
      normalized: true,
      layout: { padding: { right: 6 } },
      scales: axes(all, colours, days),
      plugins: plugins(marks, colours, days),
    },
  });
}

function drawAll() {
  if (!window.Chart) {
    return;
  }
  for (const figure of document.querySelectorAll('figure[data-table]')) {
    draw(figure);
    const fold = document.getElementById(figure.dataset.table).closest('details');
    if (fold) {
      fold.open = !folded || onPaper;
      fold.ontoggle = () => {
        folded = onPaper ? folded : !fold.open;
      };
    }
  }
}

/* The library is fetched once there is something to draw. */
function begin() {
  if (window.Chart) {
    drawAll();
  } else if (document.querySelector('figure[data-table]') && !document.querySelector('script[data-drawing]')) {
    const library = document.createElement('script');
    library.dataset.drawing = '';
    library.src = document.querySelector('script[data-library]').dataset.library;
    library.addEventListener('load', drawAll);
    document.head.append(library);
  }
}

function forPaper(wanted) {
  onPaper = wanted;
  if (!window.Chart) {
    return;
  }
  drawAll();
  for (const canvas of document.querySelectorAll('figure[data-table] canvas')) {
    Chart.getChart(canvas).resize(...(wanted ? [PAPER.width, PAPER.height] : []));
  }
}

begin();
for (const fresh of ['tandem:refreshed', 'live:woven']) {
  document.addEventListener(fresh, begin);
}
for (const colours of [forced, matchMedia('(prefers-color-scheme: dark)')]) {
  colours.addEventListener('change', drawAll);
}
new MutationObserver(drawAll).observe(document.documentElement, { attributeFilter: ['data-bs-theme'] });
addEventListener('beforeprint', () => forPaper(true));
addEventListener('afterprint', () => forPaper(false));
