"""Objectives in whole runs: kept or not, told, judged again where something changed, whatever the order of nights."""
import datetime
import json
import random
import shutil

import pytest

from conftest import fingerprint, hypercare, rows, run_ok, versions

DAYS = 6
START = datetime.datetime(2026, 3, 2)
#: The place of the day on which `/pay` fails from 09:40 to 11:10.
PLANTED = 4
TABLES = ["objectives_day", "incidents"]
OBJECTIVES = """
objectives:
  - {name: payments work, metric: availability, where: {route: /pay}, at-least: 99%, window: 7d}
  - {name: search works, metric: availability, where: {route: /find}, at-least: 50%, window: 7d}
  - {name: calls come, metric: calls, at-least: 1/h, for: 15m}
  - {name: fast, metric: duration_geomean_ms, at-most: 60s}
"""
PIPELINE = """
version: 1
name: small
workspace: {name}
sources:
  - name: edge
    paths: ['{logs}/edge-{{date}}.ndjson']
    format: {{json: {{time: {{path: t, unit: iso8601}}, path: p, method: m, status: s, duration: {{path: d, unit: ms}}, consumer: c}}}}
  - {{name: changes, kind: events, paths: [events/changes.ndjson]}}
"""


def day_of(place):
    return f"{START + datetime.timedelta(days=place):%Y-%m-%d}"


def write_day(path, place):
    """A day of calls of two routes: three a minute in the daytime, one at night."""
    numbers = random.Random(place)
    lines = []
    for minute in range(1440):
        for route, consumers in [("/pay", ["acme", "bolt"]), ("/find", ["bolt"])]:
            for _ in range(3 if 360 <= minute < 1320 else 1):
                fails = route == "/pay" and place == PLANTED and 580 <= minute < 670 and numbers.random() < 0.8
                lines.append({
                    "t": f"{START + datetime.timedelta(days=place, minutes=minute, seconds=numbers.randrange(60)):%Y-%m-%dT%H:%M:%SZ}",
                    "p": route, "m": "GET", "s": 502 if fails or numbers.random() < 0.001 else 200,
                    "d": numbers.randrange(20, 60), "c": numbers.choice(consumers)})
    lines.sort(key=lambda line: line["t"])
    path.write_text("".join(json.dumps(line) + "\n" for line in lines))


@pytest.fixture(scope="module")
def world(tmp_path_factory):
    """A folder of logs; pipeline files stand beside it."""
    folder = tmp_path_factory.mktemp("objectives")
    (folder / "logs").mkdir()
    for place in range(DAYS):
        write_day(folder / "logs" / f"edge-{day_of(place)}.ndjson", place)
    (folder / "events").mkdir()
    (folder / "events/changes.ndjson").write_text('{"time": "2026-03-03T10:00:00Z", "kind": "deployment", "version": "8"}\n')
    return folder


def pipeline(world, name, objectives=OBJECTIVES, logs="logs"):
    """The path of a pipeline file with a workspace of its own."""
    path = world / f"{name}.yaml"
    path.write_text(PIPELINE.format(name=name, logs=logs) + objectives)
    return path


@pytest.fixture(scope="module")
def workspace(world):
    """All nights in one run."""
    return world / "together", run_ok(pipeline(world, "together"))


def table(workspace, columns, where="true"):
    return rows(workspace, "objectives_day", columns, where)


def test_what_was_planted_breaks_its_objective_alone(workspace):
    folder, summary = workspace
    assert summary["objectives_not_met"] == ["payments work"]
    found = table(folder, "objective, is_met, severity, breaches", "not is_met")
    assert {row[0] for row in found} == {"payments work"}
    breaches = [breach for row in found for breach in json.loads(row[3])]
    assert any(breach["severity"] == "critical" for breach in breaches)
    first = min(breach["start_us"] for breach in breaches)
    minutes = first / 60e6 % 1440
    assert abs(minutes - (9 * 60 + 40)) <= 10, breaches
    assert len(table(folder, "objective")) == 4 * DAYS


def test_values_are_those_of_the_call_tables(workspace):
    folder, _ = workspace
    told = dict(table(folder, "strftime(date, '%Y-%m-%d'), value", "objective = 'payments work'"))
    calls = rows(folder, "calls_minute", "strftime(date, '%Y-%m-%d'), 1 - sum(server_errors) / sum(calls)",
                 "route = '/pay' group by 1")
    assert len(calls) == DAYS
    for day, value in calls:
        assert told[day] == pytest.approx(value, abs=1e-12)
    exposure = dict(table(folder, "strftime(date, '%Y-%m-%d'), exposure", "objective = 'calls come'"))
    counted = dict(rows(folder, "calls_minute", "strftime(date, '%Y-%m-%d'), sum(calls)", "true group by 1"))
    assert exposure == {day: int(count) for day, count in counted.items()}


def test_the_incident_is_told_with_its_objective(workspace):
    found = rows(workspace[0], "incidents", "severity, objectives", "objectives <> '[]'")
    assert ("critical", '["payments work"]') in found
    assert all("payments work" in row[1] for row in found)


def test_the_report_tells_it_and_again_from_the_tables_alone(world, workspace, tmp_path):
    folder = workspace[0]
    days = sorted(path.name for path in (folder / "reports").iterdir() if path.is_dir())
    report = json.loads((folder / "reports" / days[PLANTED] / "report.json").read_text())
    section = report["sections"]["objectives"]
    first = section["list"][0]
    assert first["objective"] == "payments work" and first["kept"] == "no, critical"
    assert "payments work" in json.dumps(report["sections"]["verdict"])
    chart = section["budget_1"]
    left = [value for value in chart["lines"]["budget_left"] if value is not None]
    assert left[0] > left[-1]
    # Long after the archives are gone.
    for ending in ["html", "md", "json"]:
        copy = tmp_path / "copy"
        shutil.copytree(folder / "tables", copy / "tables", dirs_exist_ok=True)
        out = tmp_path / f"again.{ending}"
        again = hypercare("report", "--workspace", copy, "--date", days[PLANTED], "--output", out)
        assert again.code == 0, again.err
        assert "payments work" in out.read_text()


def test_fail_on_fires_for_the_objective_that_is_not_met(world):
    day = day_of(PLANTED)
    path = pipeline(world, "calm")
    assert hypercare("run", path, "--date", day, "--quiet", "--fail-on", "objective:search works").code == 0
    for rule in ["objective:payments work", "objective"]:
        path = pipeline(world, "failing")
        shutil.rmtree(world / "failing", ignore_errors=True)
        fired = hypercare("run", path, "--date", day, "--quiet", "--json", "--fail-on", rule)
        assert fired.code == 4 and fired.json["rules_fired"] == [rule], fired.err


def test_fail_on_knows_the_objectives(world, workspace):
    unknown = hypercare("run", world / "together.yaml", "--fail-on", "objective:payment works")
    assert unknown.code == 2 and "did you mean 'payments work'?" in unknown.err
    idle = hypercare("run", pipeline(world, "idle", objectives=""), "--dry-run", "--fail-on", "objective")
    assert idle.code == 0 and "HC0606" in idle.err


def nights(world, name):
    """A pipeline whose logs come night by night, and the function that lets the next ones come."""
    logs = sorted((world / "logs").iterdir())
    assert len(logs) == DAYS
    target = world / f"logs-{name}"
    target.mkdir()
    path = pipeline(world, name, logs=target.name)

    def come(*places):
        for place in places:
            shutil.copyfile(logs[place], target / logs[place].name)
        return run_ok(path)

    return world / name, come


def test_nights_one_by_one_end_as_nights_together(world, workspace):
    single, come = nights(world, "single")
    for place in range(DAYS):
        come(place)
    assert fingerprint(single, TABLES) == fingerprint(workspace[0], TABLES)


def test_a_late_night_is_taken_in_as_if_it_had_been_in_time(world, workspace):
    late, come = nights(world, "late")
    come(*[place for place in range(DAYS) if place != 2])
    come(2)
    assert fingerprint(late, TABLES) == fingerprint(workspace[0], TABLES)


def test_changed_objectives_and_maintenance_are_judged_again_with_the_next_night(world):
    changing, come = nights(world, "changing")
    come(*range(PLANTED))
    path = world / "changing.yaml"
    start = rows(changing, "objectives_day", "strftime(max(date), '%Y-%m-%d')")[0][0]
    path.write_text(path.read_text().replace("at-least: 99%", "at-least: 10%").replace("name: fast", "name: quick") + f"""
calendar:
  maintenance:
    - {{from: '{start}T09:00Z', to: '{start}T12:00Z', where: {{route: /find}}}}
""")
    assert come(PLANTED)["objectives_not_met"] == []
    assert {row[0] for row in table(changing, "target", "objective = 'payments work'")} == {0.1}
    assert len(table(changing, "objective", "objective = 'quick'")) == PLANTED + 1
    assert table(changing, "objective", "objective = 'fast'") == []
    hidden = table(changing, "objective, known_ratio", "maintenance <> '[]'")
    assert {row[0] for row in hidden} == {"search works", "calls come", "quick"}
    # The same objectives from the begin end in the same rows.
    fresh = world / "fresh.yaml"
    fresh.write_text(path.read_text().replace("workspace: changing", "workspace: fresh"))
    run_ok(fresh)
    assert fingerprint(world / "fresh", TABLES[:1]) == fingerprint(changing, TABLES[:1])


def test_a_new_promise_is_judged_without_a_new_night(world, workspace):
    path = pipeline(world, "later", objectives="")
    assert run_ok(path)["objectives_not_met"] == []
    assert not (world / "later/tables/objectives_day").exists() or table(world / "later", "objective") == []
    pipeline(world, "later")
    run_ok(path)
    together = {name: print for name, print in fingerprint(world / "together").items() if "objectives_day" in name}
    assert fingerprint(world / "later", ["objectives_day"]) == together
    assert rows(world / "later", "incidents", "objectives", "severity = 'critical'") == [('["payments work"]',)]
    before = versions(world / "later")
    run_ok(path)
    assert versions(world / "later") == before


def test_a_run_without_objectives_leaves_what_others_promised(world):
    folder, come = nights(world, "mixed")
    come(PLANTED)
    before = table(folder, "date, objective, is_met")
    assert len(before) == 4
    pipeline(world, "mixed", objectives="", logs="logs-mixed")
    come(PLANTED + 1)
    assert table(folder, "date, objective, is_met") == before


def test_equal_runs_have_equal_digests_and_events_decide(world):
    changes = world / "events" / "changes.ndjson"
    before = changes.read_text()
    digests = []
    for turn, more in enumerate(["", "", '{"time": "2026-03-04T10:00:00Z", "kind": "deployment", "version": "9"}\n']):
        changes.write_text(before + more)
        digests.append(run_ok(pipeline(world, f"digest{turn}"), "--date", day_of(0))["run_digest"])
    changes.write_text(before)
    assert digests[0] == digests[1] != digests[2]


def test_maintenance_that_an_event_tells_is_left_out(world):
    changes = world / "events" / "changes.ndjson"
    before = changes.read_text()
    changes.write_text(before + json.dumps({
        "time": f"{day_of(PLANTED)}T09:30:00Z", "until": f"{day_of(PLANTED)}T11:30:00Z", "kind": "maintenance"}) + "\n")
    summary = run_ok(pipeline(world, "announced"), "--date", day_of(PLANTED))
    changes.write_text(before)
    assert summary["objectives_not_met"] == []
    value, known = table(world / "announced", "value, known_ratio", "objective = 'calls come'")[0]
    assert known == pytest.approx(1 - 2 / 24) and value > 1


def test_a_consumer_has_objectives_by_the_hour(world):
    path = pipeline(world, "consumer", objectives="""
objectives:
  - {name: served, metric: availability, where: {consumer: acme, route: /pay}, at-least: 90%, window: 7d}
""")
    summary = run_ok(path, "--date", day_of(PLANTED))
    calls = rows(world / "consumer", "consumers_hour", "sum(calls)", "consumer = 'acme'")[0][0]
    assert table(world / "consumer", "slot_seconds, exposure") == [(3600, int(calls))]
    assert summary["objectives_not_met"] == ["served"]
