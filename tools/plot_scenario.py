"""Draws what a scenario looks like: series of its tables, with what was planted behind them.

    python tools/plot_scenario.py DIR OUTPUT.svg        DIR as `hypercare-scenarios make` wrote it, after a run
"""
import datetime
import json
import pathlib
import sys

import duckdb
import matplotlib

matplotlib.use("Agg")
import matplotlib.dates
import matplotlib.pyplot as plt

#: Title, SQL expression of the value, SQL filter.
SERIES = [
    ("calls a minute", "sum(calls) / 15.0", "true"),
    ("server errors, % of calls", "100.0 * sum(server_errors) / sum(calls)", "true"),
    ("search in eu-central: mean duration of answers, ms", "sum(duration_sum_us) / sum(duration_count) / 1000.0",
     "service = 'search' and region = 'eu-central' and status < 400"),
    ("carts: mean duration of answers, ms", "sum(duration_sum_us) / sum(duration_count) / 1000.0",
     "service = 'carts' and status < 400"),
    ("catalog: mean duration of answers, ms", "sum(duration_sum_us) / sum(duration_count) / 1000.0",
     "service = 'catalog' and status < 400"),
    ("openai: refused or failed, % of calls", "100.0 * sum(rate_limited + server_errors) / sum(calls)",
     "provider = 'openai'"),
    ("returns bot, intent returns: tokens an answer", "sum(output_tokens) * 1.0 / sum(calls)",
     "service = 'returns-bot' and intent = 'returns' and status < 400"),
    ("sign-ins a minute", "sum(calls) / 15.0", "route = '/v1/sessions' and method = 'POST'"),
]


def moment(text):
    return datetime.datetime.fromisoformat(text.replace("Z", "+00:00"))


def series(connection, value, where):
    rows = connection.execute(
        f"select time_bucket(interval 15 minutes, window_start) as t, {value} as v from calls where {where} "
        "group by t order by t").fetchall()
    return [row[0] for row in rows], [row[1] for row in rows]


def feedback(folder):
    """Items of each hour, all and negative."""
    hours = {}
    for line in (folder / "truth/feedback.ndjson").read_text().splitlines():
        item = json.loads(line)
        hour = moment(item["created"]).replace(minute=0, second=0)
        total, negative = hours.get(hour, (0, 0))
        hours[hour] = (total + 1, negative + (item["sentiment"] == "negative"))
    ordered = sorted(hours)
    return ordered, [hours[hour][0] for hour in ordered], [hours[hour][1] for hour in ordered]


def shade(axis, truth, isNamed):
    for index, planted in enumerate(truth["incidents"] + truth["distractors"]):
        isIncident = planted in truth["incidents"]
        axis.axvspan(moment(planted["from"]), moment(planted["to"]), color="#c0392b" if isIncident else "#7f8c8d",
                     alpha=0.16, linewidth=0)
        if isNamed:
            axis.annotate(planted["id"], (moment(planted["from"]), 1.03 + 0.14 * (index % 2)),
                          xycoords=("data", "axes fraction"), fontsize=7)


def main(folder, output):
    folder = pathlib.Path(folder)
    truth = json.loads((folder / "truth/truth.json").read_text())
    connection = duckdb.connect()
    connection.execute("set TimeZone = 'UTC'")
    connection.execute(
        "create view calls as select * from read_parquet"
        f"('{folder}/workspace/tables/calls_minute/*/*.parquet', hive_partitioning = true)")
    figure, axes = plt.subplots(len(SERIES) + 1, 1, figsize=(11, 14), sharex=True)
    for index, (axis, (title, value, where)) in enumerate(zip(axes, SERIES)):
        axis.plot(*series(connection, value, where), linewidth=0.6, color="#1f4e79")
        axis.set_title(title, loc="left", fontsize=8, pad=14 if index == 0 else 3)
        shade(axis, truth, isNamed=index == 0)
    hours, total, negative = feedback(folder)
    axes[-1].plot(hours, total, linewidth=0.7, color="#1f4e79", label="all")
    axes[-1].plot(hours, negative, linewidth=0.7, color="#c0392b", label="negative")
    axes[-1].legend(fontsize=7, frameon=False, loc="upper left", ncols=2)
    axes[-1].set_title("feedback an hour", loc="left", fontsize=8, pad=3)
    shade(axes[-1], truth, isNamed=False)
    for axis in axes:
        axis.tick_params(labelsize=7)
        axis.set_ylim(bottom=0)
        axis.spines[["top", "right"]].set_visible(False)
    axes[-1].xaxis.set_major_locator(matplotlib.dates.DayLocator())
    axes[-1].xaxis.set_major_formatter(matplotlib.dates.DateFormatter("%d %b"))
    figure.tight_layout(h_pad=0.3)
    figure.savefig(output, metadata={"Date": None} if str(output).endswith(".svg") else {})


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    main(*sys.argv[1:])
