/// The look of all pages.
///
/// Colours are variables with a light and a dark set, checked for WCAG AA contrast (text 4.5:1,
/// lines 3:1) and told apart under the common colour blindnesses by lightness; dashes and widths
/// differ too. Paper always gets the light set.
enum Stylesheet {
    static let css: StaticString = """
        :root {
          color-scheme: light dark;
          --page: #f6f7f9; --card: #ffffff; --text: #1b2129; --muted: #56616e; --edge: #dfe3e9; --rule: #e9ecf0;
          --base: #98a2ae; --accent: #0b5cad; --good: #0b6e5f; --warning: #8a5300; --bad: #b5330b;
          --good-tint: #e7f4f1; --warning-tint: #fbf1e0; --bad-tint: #fcebe5; --gap: #e4e8ed; --hover: rgba(11, 92, 173, .1);
          --low: #4a90d9; --high: #6a2f96; --line-warning: #b26b00; --line-bad: #c23b0c; --output: #9a3f92; --before: #7b8794;
        }
        @media screen and (prefers-color-scheme: dark) {
          :root {
            --page: #0f1318; --card: #171c23; --text: #e5e9ef; --muted: #9ba7b5; --edge: #2b323c; --rule: #242b34;
            --base: #5f6b79; --accent: #74b5ff; --good: #57cdb3; --warning: #efb659; --bad: #ff8f6b;
            --good-tint: #12292a; --warning-tint: #2c2417; --bad-tint: #311d18; --gap: #262d37; --hover: rgba(116, 181, 255, .16);
            --low: #4f86c6; --high: #cda6f7; --line-warning: #efb659; --line-bad: #ff7f57; --output: #e39bdb; --before: #7f8a98;
          }
        }
        * { box-sizing: border-box; }
        html { -webkit-text-size-adjust: 100%; scroll-padding-top: 1rem; }
        body {
          margin: 0; background: var(--page); color: var(--text); line-height: 1.5; font-size: 15px;
          font-family: ui-sans-serif, system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", "Liberation Sans", Arial, sans-serif;
          font-variant-numeric: tabular-nums; overflow-wrap: break-word;
        }
        .page { max-width: 1180px; margin: 0 auto; padding: 40px 32px 56px; }
        a { color: var(--accent); text-underline-offset: 2px; }
        :focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; border-radius: 4px; }
        .skip { position: absolute; left: -999px; top: 8px; padding: 8px 14px; background: var(--card); }
        .skip:focus { left: 16px; z-index: 1; }
        h1, h2, h3 { line-height: 1.25; margin: 0; letter-spacing: -.01em; }
        h1 { font-size: 34px; font-weight: 680; letter-spacing: -.022em; }
        h2 { font-size: 21px; font-weight: 650; margin-bottom: 14px; }
        h3 { font-size: 15px; font-weight: 620; }
        p { margin: 0 0 10px; max-width: 78ch; }
        small { font-size: 12.5px; color: var(--muted); }
        strong { font-weight: 650; }
        .number { white-space: nowrap; }
        .over { color: var(--muted); font-size: 14px; font-weight: 550; margin-bottom: 6px; }
        .meta { color: var(--muted); margin: 6px 0 18px; }
        nav ul { list-style: none; margin: 0; padding: 0; display: flex; flex-wrap: wrap; gap: 6px 18px; font-size: 14px; }
        nav a { text-decoration: none; }
        nav a:hover { text-decoration: underline; }
        header { padding-bottom: 22px; border-bottom: 1px solid var(--edge); }
        section.lead { padding: 26px 0 0; }
        .lead h2 { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
        .lead > p { font-size: 19px; line-height: 1.5; margin-bottom: 6px; }
        .lead .change { font-size: .86em; }
        .part { margin-top: 44px; }
        .part > h3 { margin: 26px 0 8px; font-size: 16px; }
        .lead + .part { margin-top: 26px; }
        footer { margin-top: 56px; padding-top: 16px; border-top: 1px solid var(--edge); color: var(--muted); font-size: 13px; }

        .note { border: 1px solid var(--edge); border-left: 4px solid var(--muted); border-radius: 8px; padding: 14px 18px; background: var(--card); }
        .note h3 { display: flex; gap: 9px; align-items: center; font-size: 16px; }
        .note p, .note ul { margin: 8px 0 0; }
        .note ul { padding-left: 18px; }
        .note li { margin: 3px 0; max-width: 92ch; }
        .note li::marker { color: var(--muted); }
        .note.good { border-left-color: var(--good); background: var(--good-tint); }
        .note.warning { border-left-color: var(--warning); background: var(--warning-tint); }
        .note.bad { border-left-color: var(--bad); background: var(--bad-tint); }
        .mark { flex: none; border-radius: 50%; background: var(--muted); }
        .mark path { fill: none; stroke: var(--card); stroke-width: 2.4; stroke-linecap: round; stroke-linejoin: round; }
        .good > h3 .mark { background: var(--good); }
        .warning > h3 .mark { background: var(--warning); }
        .bad > h3 .mark { background: var(--bad); }

        .figures { display: grid; grid-template-columns: repeat(auto-fill, minmax(168px, 1fr)); gap: 12px; margin: 0; }
        .figure { background: var(--card); border: 1px solid var(--edge); border-radius: 8px; padding: 12px 14px 10px; display: flex; flex-direction: column; }
        .figure dt { color: var(--muted); font-size: 13px; }
        .figure dd { margin: 0; display: flex; flex-wrap: wrap; align-items: baseline; column-gap: 8px; }
        .figure .value { font-size: 25px; font-weight: 640; letter-spacing: -.015em; line-height: 1.35; white-space: nowrap; }
        .figure .course { margin-top: auto; padding-top: 6px; }
        .figure.warning .value { color: var(--warning); }
        .figure.bad .value { color: var(--bad); }
        .figures.compact { grid-template-columns: repeat(auto-fill, minmax(112px, 1fr)); gap: 14px 20px; margin: 16px 2px 4px; }
        .compact .figure { background: none; border: 0; border-radius: 0; padding: 0; }
        .compact .value { font-size: 18px; font-weight: 620; }
        .change { font-size: 12.5px; font-weight: 560; color: var(--muted); }
        .change.good { color: var(--good); }
        .change.bad { color: var(--bad); }
        .change span { font-size: 9px; position: relative; top: -1px; }

        .charts { display: grid; grid-template-columns: repeat(2, minmax(0, 1fr)); gap: 16px; margin: 16px 0; }
        .charts > :first-child:nth-last-child(odd) { grid-column: 1 / -1; }
        .chart { margin: 0; background: var(--card); border: 1px solid var(--edge); border-radius: 8px; padding: 16px 18px 10px; }
        .chart { display: flex; flex-direction: column; }
        .chart > figcaption { flex: 1; }
        .legend { list-style: none; margin: 6px 0 10px; padding: 0; display: flex; flex-wrap: wrap; gap: 2px 20px; font-size: 13px; }
        .swatch { vertical-align: middle; margin-right: 7px; }
        .plot { display: flex; }
        .scale { flex: none; overflow: visible; }
        .axes { flex: 1; min-width: 0; overflow: visible; }
        .plot text { font-size: 11.5px; fill: var(--muted); }
        .rule { stroke: var(--rule); }
        .base { stroke: var(--base); }
        .line { fill: none; stroke: var(--accent); stroke-width: 1.8; stroke-linejoin: round; stroke-linecap: round; vector-effect: non-scaling-stroke; }
        .area { fill: var(--accent); fill-opacity: .13; stroke: none; }
        .line.low { stroke: var(--low); stroke-width: 1.2; }
        .line.high { stroke: var(--high); stroke-width: 1.4; stroke-dasharray: 5 2.5; stroke-linecap: butt; }
        .line.warning { stroke: var(--line-warning); stroke-width: 1.4; stroke-dasharray: 5 2.5; stroke-linecap: butt; }
        .line.bad { stroke: var(--line-bad); stroke-width: 2; }
        .line.output { stroke: var(--output); stroke-width: 1.4; stroke-dasharray: 5 2.5; stroke-linecap: butt; }
        .line.baseline { stroke: var(--before); stroke-width: 1.2; stroke-dasharray: 2 2.5; stroke-linecap: butt; }
        .gap { fill: var(--gap); }
        .band { fill: var(--before); fill-opacity: .24; stroke: none; }
        .marked { fill: var(--line-bad); fill-opacity: .12; }
        .hint { fill: transparent; }
        .hint:hover { fill: var(--hover); }
        .spark { display: block; width: 100%; height: 26px; }
        .spark .line { stroke-width: 1.3; }

        .pair { display: grid; grid-template-columns: repeat(2, minmax(0, 1fr)); gap: 0 16px; align-items: start; }
        .pair tbody th.path { min-width: 18ch; }
        .scroll { overflow-x: auto; margin: 14px 0; border: 1px solid var(--edge); border-radius: 8px; background: var(--card); }
        .tall { max-height: 340px; overflow-y: auto; }
        table { border-collapse: collapse; width: 100%; font-size: 14px; }
        caption { text-align: left; font-weight: 620; padding: 13px 16px 9px; }
        th, td { padding: 7px 10px; border-top: 1px solid var(--rule); text-align: left; vertical-align: top; }
        th:first-child, td:first-child { padding-left: 16px; }
        th:last-child, td:last-child { padding-right: 16px; }
        thead th { font-size: 12.5px; font-weight: 560; color: var(--muted); border-top: 0; border-bottom: 1px solid var(--edge); vertical-align: bottom; }
        tbody tr:first-child > * { border-top: 0; }
        tbody th { font-weight: 500; }
        tbody tr:hover { background: var(--hover); }
        tbody th { min-width: 15ch; }
        .num { text-align: right; white-space: nowrap; width: 1%; }
        thead .num { white-space: normal; }
        .crs { width: 1%; }
        .path { overflow-wrap: anywhere; min-width: 15ch; }
        tbody .path, code { font-family: ui-monospace, "SF Mono", Menlo, Consolas, "Liberation Mono", monospace; font-size: 12.5px; }
        tbody th.path { min-width: 26ch; }
        tbody td.path { min-width: 24ch; }
        th > small, td > small, th > span + small { display: block; }
        td.num > small { display: inline; }
        th > small, td.path > small { font-family: ui-sans-serif, system-ui, "Liberation Sans", sans-serif; }
        td code { overflow-wrap: anywhere; display: block; min-width: 26ch; }
        .txt { overflow-wrap: anywhere; min-width: 10ch; }
        tbody th.txt { min-width: 16ch; }
        .say { overflow-wrap: anywhere; min-width: 34ch; }
        thead th { overflow-wrap: normal; }
        td .spark { width: 92px; height: 22px; }
        .bar { display: block; width: 88px; height: 4px; margin: 3px 0 3px auto; background: var(--rule); border-radius: 2px; }
        .bar rect { fill: var(--accent); }
        .none { color: var(--muted); }
        .remark { color: var(--muted); font-size: 13px; margin: -6px 0 14px; }
        .values { font-size: 13px; width: auto; min-width: 50%; }
        .values th, .values td { padding: 3px 16px; white-space: nowrap; }
        details { margin: 8px 0; font-size: 14px; }
        summary { cursor: pointer; color: var(--muted); font-size: 13px; padding: 4px 0; width: fit-content; }
        summary:hover { color: var(--text); }
        pre { margin: 8px 0; padding: 12px 16px; background: var(--card); border: 1px solid var(--edge); border-radius: 8px; overflow-x: auto; }
        pre code { line-height: 1.55; }

        @media screen and (max-width: 760px) {
          .page { padding: 22px 16px 40px; }
          h1 { font-size: 26px; }
          .lead > p { font-size: 17px; }
          .charts, .pair { grid-template-columns: minmax(0, 1fr); }
          .chart { padding: 14px 12px 8px; }
          .figures { grid-template-columns: repeat(2, minmax(0, 1fr)); gap: 10px; }
          .figures.compact { grid-template-columns: repeat(2, minmax(0, 1fr)); }
          .figure .value { font-size: 22px; }
          .compact .value { font-size: 17px; }
          .part { margin-top: 36px; }
          .lesser { display: none; }
          tbody th.path { min-width: 20ch; }
        }
        @media print {
          @page { size: A4; margin: 14mm 13mm; }
          body { font-size: 10.5pt; background: none; }
          .page { max-width: none; padding: 0; }
          nav, .skip, details, .lesser { display: none; }
          h1 { font-size: 22pt; }
          .lead > p { font-size: 12.5pt; }
          .charts, .pair { gap: 10px; margin: 10px 0; }
          .chart { padding: 10px 12px; }
          tbody th.path { min-width: 22ch; }
          * { -webkit-print-color-adjust: exact; print-color-adjust: exact; }
          h2, h3, caption { break-after: avoid; }
          .chart, .figure, .note, .short, tr { break-inside: avoid; }
          .part { margin-top: 26px; }
          .figures { grid-template-columns: repeat(6, 1fr); gap: 8px; }
          .figures.compact { grid-template-columns: repeat(8, 1fr); gap: 8px; }
          .figure { padding: 8px 10px; }
          .figure .value { font-size: 14pt; }
          .compact .value { font-size: 11pt; }
          .scroll { overflow: visible; }
          table { font-size: 8.5pt; }
          tbody .path, code { font-size: 8pt; }
          th, td { padding: 4px 6px; }
          td .spark { width: 60px; }
          .bar { width: 56px; }
          a { color: inherit; text-decoration: none; }
        }

        """
}
