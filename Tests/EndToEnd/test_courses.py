"""Changes and trends through the command line: what a run tells of weeks with one release and one steady rise."""
import datetime
import json
import random

import pytest

from conftest import hypercare, rows, run_ok

START = datetime.datetime(2026, 3, 2, tzinfo=datetime.timezone.utc)
DAYS = 17
#: The release, and the hour from which it shows.
RELEASE, BROKEN = datetime.timedelta(days=14, hours=9, minutes=40), datetime.timedelta(days=14, hours=10)
LINE = '203.0.113.{client} - - [{time:%d/%b/%Y:%H:%M:%S} +0000] "GET {path} HTTP/1.1" {status} 512 "-" "curl/8.9.1"\n'
PIPELINE = """version: 1
name: courses
workspace: workspace
sources:
  - name: gateway
    paths: ['logs/access-{date}.log']
    format: nginx_combined
  - name: changes
    kind: events
    paths: [changes.ndjson]
"""
TABLES = ["series_day", "series_nights", "anomalies", "incidents", "changes", "trends"]


def log(day, draw):
    """A day of two routes: one grows by 3 % a day, the other one breaks on the last days."""
    lines = []
    for hour in range(24):
        begin = START + datetime.timedelta(days=day, hours=hour)
        rhythm = 1.4 if 8 <= hour < 20 else 0.6
        for path, count in [("/v1/items", 20 * rhythm * 1.03 ** day), ("/v1/orders", 30 * rhythm)]:
            count = max(round(draw.gauss(count, (count / 2) ** 0.5)), 1)
            is_broken = path == "/v1/orders" and begin - START >= BROKEN
            for call in range(count):
                # The last call of an hour at its end: what no archive covers is a gap.
                time = begin + datetime.timedelta(seconds=(call + 1) * 3600 // count - 1)
                status = 500 if draw.random() < (0.15 if is_broken else 0.01) else 200
                lines.append((time, LINE.format(client=draw.randrange(200), time=time, path=path, status=status)))
    return "".join(text for _, text in sorted(lines))


def lay_out(folder):
    draw = random.Random(4)
    (folder / "logs").mkdir(parents=True)
    for day in range(DAYS):
        date = (START + datetime.timedelta(days=day)).date()
        (folder / f"logs/access-{date}.log").write_text(log(day, draw))
    events = [
        {"id": "rel-7", "kind": "release", "time": (START + RELEASE).isoformat(), "route": "/v1/orders",
         "version": "2.4.0", "title": "<b>New checkout</b>"},
        {"id": "flag-1", "kind": "flag", "time": (START + datetime.timedelta(days=5, hours=3)).isoformat(),
         "route": "/v1/items"}]
    (folder / "changes.ndjson").write_text("".join(json.dumps(event) + "\n" for event in events))
    (folder / "pipeline.yaml").write_text(PIPELINE)
    return folder / "pipeline.yaml"


@pytest.fixture(scope="module")
def together(tmp_path_factory):
    """All nights in one run; tests only read it."""
    pipeline = lay_out(tmp_path_factory.mktemp("together"))
    run_ok(pipeline, timeout=1200)
    return pipeline.parent / "workspace"


def test_the_release_and_the_change_of_level_are_told_as_one(together):
    told = rows(together, "changes", "change_id, kind, title, version, is_provisional, date::varchar", "sort = 'told'")
    assert told == [
        ("flag-1", "flag", None, None, False, "2026-03-07"),
        ("rel-7", "release", "<b>New checkout</b>", "2.4.0", False, "2026-03-16")]
    found = rows(
        together, "changes", "metric, direction, event_id, date::varchar, before, after, q_value, lead_minutes",
        "sort = 'found' and lead_id is null and metric = 'server_error_ratio'")
    assert [row[:4] for row in found] == [("server_error_ratio", "up", "rel-7", "2026-03-16")]
    before, after, q_value, lead = found[0][4:]
    assert 0.005 < before < 0.02 and 0.1 < after < 0.2 and q_value < 0.05 and -120 <= lead <= 240


def test_nothing_changes_on_quiet_days(together):
    assert rows(together, "changes", "change_id", "sort = 'found' and date < '2026-03-16'") == []


def test_the_steady_rise_is_a_trend_and_the_break_is_none(together):
    last = rows(
        together, "trends", "attributes, direction, shape, relative_change, slope_low, slope_high, days, judgement",
        "metric = 'calls' and date = '2026-03-18'")
    items = [row for row in last if "/v1/items" in row[0]]
    assert len(items) == 1
    _, direction, shape, change, low, high, days, judgement = items[0]
    assert (direction, shape, judgement, days) == ("up", "line", None, DAYS)
    assert 0.3 < change < 0.9 and 0 < low < high
    assert not [row for row in last if "/v1/orders" in row[0]]
    assert not rows(together, "trends", "*", "metric = 'server_error_ratio' and shape = 'line' and date < '2026-03-16'")


def test_nights_one_by_one_give_the_rows_of_all_at_once(together, tmp_path):
    pipeline = lay_out(tmp_path / "nights")
    run_ok(pipeline, "--from", "2026-03-02", "--to", "2026-03-16", timeout=1200)
    for day in range(14, DAYS):
        date = (START + datetime.timedelta(days=day)).date()
        run_ok(pipeline, "--date", date, timeout=1200)
        if day == 14:
            found = rows(tmp_path / "nights/workspace", "changes", "distinct is_provisional", "date = '2026-03-16'")
            assert found == [(True,)]
    for table in TABLES:
        # A bool first: of thousands of rows no difference can be shown.
        is_same = rows(tmp_path / "nights/workspace", table) == rows(together, table)
        assert is_same, table


def test_a_report_tells_both_from_the_tables_alone(together, tmp_path):
    made = hypercare(
        "report", "--workspace", together, "--from", "2026-03-12", "--to", "2026-03-19", "--output",
        tmp_path / "report.json")
    assert made.code == 0, made.err
    parts = json.loads((tmp_path / "report.json").read_text())["sections"]
    assert "rel-7" in json.dumps(parts["changes"]) and "/v1/items" in json.dumps(parts["trends"])
    hypercare(
        "report", "--workspace", together, "--from", "2026-03-12", "--to", "2026-03-19", "--output",
        tmp_path / "report.html")
    page = (tmp_path / "report.html").read_text()
    assert "<b>New checkout" not in page and "New checkout" in page
