// Draws what the tables say, once somebody gets near them. Without this script, or without ECharts, the tables are all there is.
(() => {
  'use strict';
  const source = document.currentScript.dataset.echarts;
  const live = document.getElementById('live');
  let { echarts } = window;
  let loading = false;

  // By its box, with the data that it shows.
  const drawn = new Map();
  const token = (name) => getComputedStyle(document.documentElement).getPropertyValue(`--${name}`).trim();
  const still = { animation: false };
  // Audiences have a colour, a pattern and a label.
  const pattern = {
    employer: { symbol: 'none' },
    patient: { symbol: 'circle', symbolSize: 0.5, dashArrayX: [[8, 8], [0, 8, 8, 0]], dashArrayY: [6, 0] },
    physician: { symbol: 'rect', dashArrayX: [1, 0], dashArrayY: [3, 4], rotation: -Math.PI / 4 },
    acted: { symbol: 'none' },
    confirmed: { symbol: 'rect', dashArrayX: [1, 0], dashArrayY: [3, 4], rotation: Math.PI / 4 },
  };

  const number = (value) => Number(value).toLocaleString('en-US');

  function colour(code) {
    return token({ acted: 'accent', confirmed: 'good' }[code] || code);
  }

  function series(data, stack) {
    return data.series.map((one) => ({
      type: 'bar',
      name: one.name,
      data: one.values,
      stack: stack ? 'all' : undefined,
      barMaxWidth: stack ? 56 : 22,
      itemStyle: {
        color: colour(one.code),
        decal: { color: token('surface'), ...pattern[one.code] },
        borderColor: token('surface'),
        borderWidth: stack ? 1 : 0,
      },
    }));
  }

  function axes(data, lying) {
    const text = { color: token('muted'), fontFamily: 'Inter, system-ui, sans-serif', fontSize: 13 };
    const names = {
      type: 'category',
      data: data.labels,
      axisLabel: { ...text, interval: lying ? 0 : 'auto', width: lying ? 140 : undefined, overflow: 'truncate' },
      axisLine: { lineStyle: { color: token('control') } },
      axisTick: { show: false },
      inverse: lying,
    };
    const values = {
      type: 'value',
      minInterval: data.percent ? undefined : 1,
      axisLabel: { ...text, formatter: data.percent ? '{value}%' : number },
      splitLine: { lineStyle: { color: token('line') } },
    };
    return lying ? { xAxis: values, yAxis: names } : { xAxis: names, yAxis: values };
  }

  function eventLines(data) {
    if (!data.events.length) return undefined;
    const weeks = new Map();
    data.events.forEach(({ at, words }) => {
      if (!weeks.has(at)) weeks.set(at, new Set());
      weeks.get(at).add(words);
    });
    return {
      symbol: ['none', 'none'],
      silent: true,
      lineStyle: { color: token('control'), type: 'dashed', width: 1 },
      label: { color: token('muted'), fontSize: 12, fontFamily: 'Inter, system-ui, sans-serif', position: 'end' },
      data: [...weeks].map(([at, words]) => {
        const all = [...words];
        const first = all[0].length > 18 ? `${all[0].slice(0, 17)}…` : all[0];
        return { xAxis: at, label: { formatter: all.length > 1 ? `${first} +${all.length - 1}` : first } };
      }),
    };
  }

  function option(data) {
    const lying = data.type === 'markets';
    const bars = series(data, data.type === 'weeks');
    if (data.type === 'weeks' && bars.length) bars[0].markLine = { ...still, ...eventLines(data) };
    return {
      ...still,
      textStyle: { fontFamily: 'Inter, system-ui, sans-serif' },
      aria: { enabled: true, label: { description: `${data.title}. The table below has the numbers.` } },
      legend: { top: 0, left: 0, icon: 'roundRect', textStyle: { color: token('ink'), fontSize: 13 } },
      grid: { left: 8, right: 24, top: data.type === 'weeks' ? 64 : 44, bottom: 8, containLabel: true },
      tooltip: {
        trigger: 'axis',
        axisPointer: { type: 'shadow' },
        renderMode: 'richText',
        valueFormatter: (value) => (value == null ? 'unknown' : data.percent ? `${value}%` : number(value)),
      },
      ...axes(data, lying),
      series: bars,
    };
  }

  function show(chart, box) {
    const data = JSON.parse(box.dataset.chart);
    box.classList.toggle('tall', data.type === 'markets' && data.labels.length > 8);
    chart.resize();
    chart.setOption(option(data), { replaceMerge: ['series'] });
    drawn.set(box, { chart, of: box.dataset.chart });
  }

  const remembered = new WeakSet();

  function rememberWhetherOpen(table) {
    if (!table || remembered.has(table)) return;
    remembered.add(table);
    table.open = sessionStorage.getItem(table.id) === 'open';
    table.addEventListener('toggle', () => sessionStorage.setItem(table.id, table.open ? 'open' : ''));
  }

  function draw(box) {
    box.hidden = false;
    show(echarts.init(box, null, { renderer: 'svg' }), box);
    rememberWhetherOpen(box.parentElement.querySelector('[data-beside-chart]'));
  }

  function drawAll() {
    drawn.forEach(({ chart }, box) => {
      if (box.isConnected) return;
      chart.dispose();
      drawn.delete(box);
    });
    document.querySelectorAll('[data-chart]').forEach((box) => {
      const known = drawn.get(box);
      if (!known) draw(box);
      else if (known.of !== box.dataset.chart) show(known.chart, box);
    });
  }

  function redraw() {
    if (!echarts) return;
    drawn.forEach(({ chart }) => chart.dispose());
    drawn.clear();
    drawAll();
  }

  let resizing = 0;
  addEventListener('resize', () => {
    clearTimeout(resizing);
    resizing = setTimeout(() => drawn.forEach(({ chart }) => chart.resize()), 150);
  });
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', redraw);
  // Paper is narrower than most windows, and never dark.
  const paper = (on) => {
    document.documentElement.toggleAttribute('data-paper', on);
    redraw();
    drawn.forEach(({ chart }) => {
      if (on) chart.resize({ width: 600 });
      chart.getZr().flush();
    });
  };
  addEventListener('beforeprint', () => paper(true));
  addEventListener('afterprint', () => paper(false));

  function begin() {
    ({ echarts } = window);
    drawAll();
  }

  // ECharts is large, and the charts stand below what a meeting looks at first.
  const near = new IntersectionObserver(
    (charts) => {
      if (loading || !charts.some((chart) => chart.isIntersecting)) return;
      loading = true;
      near.disconnect();
      const script = document.createElement('script');
      script.src = source;
      script.onload = () => document.fonts.ready.then(begin);
      document.head.append(script);
    },
    { rootMargin: '200px' },
  );

  function follow() {
    if (echarts) drawAll();
    else if (!loading) document.querySelectorAll('[data-chart]').forEach((box) => near.observe(box.parentElement));
  }

  if (live) new MutationObserver(follow).observe(live, { childList: true, subtree: true, attributeFilter: ['data-chart'] });
  follow();
})();
