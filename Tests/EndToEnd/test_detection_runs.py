"""Detection in whole runs: what is found, how it is told, and that the order of nights does not matter."""
import datetime
import json

import pytest

from conftest import fingerprint, hypercare, rows, run_ok
from test_scenarios import made, scenario_file

DAYS = 11
#: Day 10 is the second Wednesday; the service fails for an hour and a half.
SCENARIO = """
days: 11
calls-per-day: 20000
world: {base: retail}
gateways: [{name: g, format: kong_ai_proxy, codec: zstd, weight: 1}]
incidents:
  - {kind: error_burst, service: payments, day: 10, at: "09:40", for: 90m, strength: 0.6}
"""
TABLES = ["series_day", "series_nights", "anomalies", "incidents"]


@pytest.fixture(scope="module")
def world(tmp_path_factory):
    """The scenario's folder and its truth."""
    folder = tmp_path_factory.mktemp("detection")
    _, truth = made(folder / "data", scenario_file(folder, SCENARIO))
    return folder / "data", truth


@pytest.fixture(scope="module")
def workspace(world):
    """All nights in one run."""
    run_ok(world[0] / "pipeline.yaml")
    return world[0] / "workspace"


def moment(text):
    return datetime.datetime.fromisoformat(text.replace("Z", "+00:00"))


def worst(workspace):
    """The columns of the gravest incident of the planted day."""
    found = rows(workspace, "incidents", "incident_id, severity, epoch_us(start), epoch_us(\"end\"), causes",
                 "not is_expected and severity = 'critical'")
    assert len(found) == 1, found
    return found[0]


def test_what_was_planted_is_found_where_and_when_it_was(world, workspace):
    truth = world[1]["incidents"][0]
    _, _, start, end, causes = worst(workspace)
    assert abs(start / 1e6 - moment(truth["from"]).timestamp()) <= 600
    assert abs(end / 1e6 - moment(truth["to"]).timestamp()) <= 1800
    assert json.loads(causes)[0] in truth["answers"]


def test_every_anomaly_of_an_incident_names_it(workspace):
    incidents = {row[0]: row[1] for row in rows(workspace, "incidents", "incident_id, anomalies")}
    named = dict(rows(workspace, "anomalies", "incident_id, count(*)", "incident_id is not null group by 1"))
    assert named == incidents


def test_explain_tells_season_band_volume_and_contributors(workspace):
    incident = worst(workspace)[0]
    told = hypercare("explain", incident, "--workspace", workspace)
    assert told.code == 0, told.err
    assert "payments" in told.out and incident in told.out
    anomaly = rows(workspace, "anomalies", "anomaly_id", f"incident_id = '{incident}'")[0][0]
    why = hypercare("explain", anomaly, "--workspace", workspace)
    assert why.code == 0 and anomaly in why.out and incident in why.out, why.err
    assert hypercare("explain", anomaly, "--workspace", workspace, "--json").json["anomaly"]["anomaly_id"] == anomaly


def test_a_finding_that_is_not_there_is_said_to_be_unknown(workspace):
    lost = hypercare("explain", "A" + "0" * 12, "--workspace", workspace)
    assert lost.code != 0 and "A000000000000" in lost.err and lost.out == ""
    short = hypercare("explain", "A12345", "--workspace", workspace)
    assert short.code == lost.code and "no finding" in short.err


def test_fail_on_fires_by_severity(world, tmp_path):
    logs = sorted((world[0] / "logs").rglob("*.zst"))
    result = hypercare("run", *logs, "--workspace", tmp_path / "w", "--fail-on", "anomaly:critical", "--quiet")
    assert result.code == 4, result.err
    calm = hypercare("run", *logs[:8], "--workspace", tmp_path / "calm", "--fail-on", "anomaly:critical", "--quiet")
    assert calm.code == 0, calm.err


def test_the_report_tells_the_incident(workspace):
    report = json.loads((workspace / "reports/2026-03-11/report.json").read_text())
    assert worst(workspace)[0] in json.dumps(report)


def test_nights_one_by_one_end_as_nights_together(world, tmp_path):
    logs = sorted((world[0] / "logs").rglob("*.zst"))
    assert len(logs) == DAYS
    together, single = tmp_path / "together", tmp_path / "single"
    run_ok(*logs, "--workspace", together)
    for log in logs:
        run_ok(log, "--workspace", single)
    mine, theirs = fingerprint(single, TABLES), fingerprint(together, TABLES)
    assert mine == theirs


def test_a_night_that_arrives_late_changes_what_follows_as_if_it_had_been_in_time(world, tmp_path):
    logs = sorted((world[0] / "logs").rglob("*.zst"))
    late, together = tmp_path / "late", tmp_path / "together"
    run_ok(*logs[:5], *logs[6:], "--workspace", late)
    run_ok(logs[5], "--workspace", late)
    run_ok(*logs, "--workspace", together, "--jobs", "1")
    assert fingerprint(late, TABLES) == fingerprint(together, TABLES)
