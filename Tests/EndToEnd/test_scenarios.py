"""Scenarios: what the maker writes is what the product reads, and what the truth says is in the data."""
import csv
import hashlib
import io
import json
import os
import pathlib
import subprocess

import duckdb
import pyarrow
import pytest

from conftest import ROOT, run_ok

MAKER = pathlib.Path(os.environ.get("HYPERCARE_SCENARIOS", ROOT / ".build/release/hypercare-scenarios"))
SCENARIOS = ROOT / "pipelines/scenarios"
STUDIES = ["trading-race", "returns-chatbot", "partner-portal", "fraud-latency", "generic-assistant"]
#: Formats and codecs of call logs, each with each at least once.
FORMATS = ["kong_log_serializer", "kong_ai_proxy", "apipark_apinto_loki", "apinto_file_grouped",
           "litellm_standard_logging", "litellm_spend_logs", "nginx_combined", "nginx_json", "nginx_timed",
           "apache_access"]
CODECS = ["plain", "gzip", "zstd", "lz4"]


def make(*arguments, code=0):
    done = subprocess.run([str(MAKER), *map(str, arguments)], capture_output=True, text=True, timeout=300,
                          env={"PATH": os.environ["PATH"], "SWIFT_BACKTRACE": "enable=no"})
    assert done.returncode == code, done.stderr
    return done


def made(folder, scenario, *arguments):
    """A scenario's folder, its summary and its truth."""
    done = make("make", scenario, "--output", folder, *arguments)
    return json.loads(done.stdout), json.loads((folder / "truth/truth.json").read_text())


def digests(folder):
    return {str(path.relative_to(folder)): hashlib.sha256(path.read_bytes()).hexdigest()
            for path in sorted(folder.rglob("*")) if path.is_file()}


def scenario_file(tmp_path, text):
    path = tmp_path / "scenario.yaml"
    path.write_text("version: 1\nname: test\nstart: 2026-03-02\n" + text)
    return path


def accounted(summary, truth):
    """The run's account of lines and pieces of feedback, against what the maker says that it wrote."""
    assert summary["lines"]["rejected"] == truth["damaged_lines"]
    assert summary["lines"]["blank"] == truth["blank_lines"]
    assert summary["lines"]["foreign"] == truth["startup_lines"]
    assert summary["lines"]["parsed"] == truth["calls"] + truth["feedback_items"]
    assert summary["lines"]["total"] == truth["lines"] + truth["feedback_items"]


def test_equal_seeds_give_equal_bytes_at_any_number_of_workers(tmp_path):
    scenario = SCENARIOS / "evaluation.yaml"
    small = ("--days", 9, "--calls-per-day", 1500)
    made(tmp_path / "one", scenario, *small, "--jobs", 1)
    made(tmp_path / "four", scenario, *small, "--jobs", 4)
    made(tmp_path / "other", scenario, *small, "--seed", 8)
    assert digests(tmp_path / "one") == digests(tmp_path / "four")
    assert digests(tmp_path / "one") != digests(tmp_path / "other")


@pytest.mark.parametrize("rotation", ["hourly", "daily"])
def test_every_format_and_codec_is_read_back_without_a_reject(tmp_path, rotation):
    gateways = "\n".join(
        f"  - {{name: {name.replace('_', '-')}-{codec}, format: {name}, codec: {codec}, weight: 1}}"
        for index, name in enumerate(FORMATS) for codec in ([CODECS[index % 4]] if rotation == "hourly" else CODECS))
    scenario = scenario_file(tmp_path, f"""days: 1
calls-per-day: 8000
gateways:
{gateways}
output: {{rotation: {rotation}, damaged: 1%, blank: 0.5%, startup-messages: true, late: 2%, late-by: 30m}}
incidents:
  - {{kind: scanner, day: 1, at: "03:00", for: 20h, strength: 0.3}}
  - {{kind: credential_stuffing, route: POST /v1/sessions, day: 1, at: "03:00", for: 20h, strength: 0.3}}
  - {{kind: error_format_change, service: catalog, day: 1, at: "03:00", for: 20h, strength: 1}}
  - {{kind: provider_outage, provider: openai, day: 1, at: "03:00", for: 20h, strength: 0.7}}
  - {{kind: duplicated_logs, gateway: nginx-combined-{'zstd' if rotation == 'hourly' else 'gzip'}, day: 1, at: "03:00", for: 20h, strength: 0.5}}
""")
    _, truth = made(tmp_path / "made", scenario)
    assert truth["damaged_lines"] > 20 and truth["blank_lines"] > 10 and truth["startup_lines"] > 4
    accounted(run_ok(tmp_path / "made/pipeline.yaml"), truth)


def test_late_lines_lie_in_later_files_and_none_is_lost(tmp_path):
    plain = """days: 2
calls-per-day: 6000
gateways: [{name: edge, format: nginx_json, codec: plain}]
"""
    scenario = scenario_file(tmp_path, plain + "output: {rotation: hourly}\n")
    _, punctual = made(tmp_path / "punctual", scenario)
    scenario = scenario_file(tmp_path, plain + "output: {rotation: hourly, late: 10%, late-by: 50m}\n")
    _, late = made(tmp_path / "late", scenario)

    def lines(folder):
        return {path.name: path.read_text().splitlines() for path in sorted((folder / "logs").iterdir())}

    before, after = lines(tmp_path / "punctual"), lines(tmp_path / "late")
    every_before = sorted(line for text in before.values() for line in text)
    every_after = sorted(line for text in after.values() for line in text)
    # What arrives after the end is not there; everything else is, somewhere.
    assert set(every_after) <= set(every_before) and len(every_before) - len(every_after) < 60
    moved = sum(len(set(after[name]) - set(before[name])) for name in after)
    assert moved > 100
    times = [float(json.loads(line)["msec"]) for line in after["edge-2026-03-02-12.ndjson"]]
    assert times != sorted(times)


def test_the_truth_is_in_the_tables(tmp_path):
    scenario = scenario_file(tmp_path, """days: 3
calls-per-day: 30000
gateways:
  - {name: kong-eu, format: kong_ai_proxy, region: eu-central}
  - {name: kong-us, format: kong_ai_proxy, codec: lz4, region: us-east}
incidents:
  - {kind: error_burst, service: catalog, region: us-east, day: 2, at: "10:00", for: 3h, strength: 0.4, onset: 15m}
  - {kind: variant_race, route: POST /v1/orders, variant: standard, day: 2, at: "13:00", for: 8h, strength: 1}
  - {kind: low_rate_limit, plan: free, day: 3, at: "06:00", for: 12h, strength: 0.5}
  - {kind: failing_intent, route: POST /v1/returns/bot/messages, topic: returns, day: 3, at: "05:00", for: 15h, strength: 0.8}
  - {kind: provider_outage, provider: openai, day: 2, at: "18:00", for: 2h, strength: 0.9}
""")
    _, truth = made(tmp_path / "made", scenario)
    run_ok(tmp_path / "made/pipeline.yaml")
    columns = {"server_errors", "client_errors", "rate_limited", "output_tokens"}
    seen = 0
    for incident in truth["incidents"]:
        where = " and ".join(f"{name} = '{value}'" for name, value in incident["attributes"].items())
        for effect in incident["effects"]:
            if effect["metric"] not in columns or effect["per"] != "calls":
                continue
            found, calls = duckdb.execute(
                f"""set TimeZone = 'UTC'; select sum({effect['metric']}), sum(calls)
                from read_parquet('{tmp_path}/made/workspace/tables/calls_minute/*/*.parquet')
                where {where} and window_start >= timestamptz '{incident['from']}'
                and window_start < timestamptz '{incident['to']}'""").fetchone()
            assert calls > 30, incident["id"]
            # Kong's time is the call's beginning, and the incidents begin and end with a minute.
            assert found / calls == pytest.approx(effect["actual"], rel=1e-9), (incident["id"], effect)
            seen += 1
    assert seen >= 5


def test_feedback_follows_the_calls_and_is_truly_told(tmp_path):
    _, truth = made(tmp_path, SCENARIOS / "returns-chatbot.yaml", "--calls-per-day", 6000)
    items = [json.loads(line) for line in (tmp_path / "truth/feedback.ndjson").read_text().splitlines()]
    assert len(items) == truth["feedback_items"] > 200
    caused = [item for item in items if item["incident"] == "I01"]
    assert len(caused) == truth["incidents"][0]["feedback"]["items"] > 20
    assert truth["incidents"][0]["feedback"]["topics"][0] == "bug"
    thumbs = [json.loads(line) for line in (tmp_path / "feedback/chat.ndjson").read_text().splitlines()]
    assert {thumb["rating"] for thumb in thumbs} == {"up", "down"}
    surveys = list(csv.reader(io.StringIO((tmp_path / "feedback/csat.csv").read_text("utf-8-sig")), delimiter=";"))
    assert len({len(row) for row in surveys}) == 1 and len(surveys) > 20
    told = {item["id"] for item in items}
    assert {thumb["feedback_id"] for thumb in thumbs} <= told
    exported = "".join(path.read_text() for path in (tmp_path / "feedback").iterdir())
    assert "I01" not in exported and "failing_intent" not in exported


@pytest.mark.parametrize("name", STUDIES)
def test_the_committed_field_studies_are_what_the_maker_makes(tmp_path, name):
    committed = ROOT / "fixtures/scenarios" / name
    made(tmp_path, SCENARIOS / f"{name}.yaml", "--calls-per-day", 200)

    def texts(folder):
        # Text is compared: another version of a compression library may pack it otherwise.
        packed = {".gz": "gzip", ".zst": "zstd", ".lz4": "lz4"}
        return {str(path.relative_to(folder)):
                pyarrow.input_stream(str(path), compression=packed.get(path.suffix)).read()
                for path in sorted(folder.rglob("*")) if path.is_file()}

    assert texts(tmp_path) == texts(committed)


@pytest.mark.parametrize("name", STUDIES)
def test_the_field_studies_run(tmp_path, name):
    truth = json.loads((ROOT / "fixtures/scenarios" / name / "truth/truth.json").read_text())
    summary = run_ok(ROOT / "fixtures/scenarios" / name / "pipeline.yaml", "--workspace", tmp_path, codes=(0, 3))
    accounted(summary, truth)


def test_what_is_planted_can_be_listed(tmp_path):
    listed = make("make", SCENARIOS / "fraud-latency.yaml", "--list").stdout.splitlines()
    assert listed[0].split("\t")[:4] == ["id", "from", "to", "kind"]
    assert any("upstream_latency" in line and "service=fraud-check region=us-east" in line for line in listed)
    kinds = make("kinds").stdout.splitlines()
    assert len(kinds) > 25 and kinds[0].startswith("kind\twhat\t")


@pytest.mark.parametrize(("text", "words"), [
    ("gateways: [{name: a, format: kong}]\n", ["HC0211", "unknown format 'kong'", "scenario.yaml:4"]),
    ("gatways: []\n", ["HC0207", "did you mean 'gateways'?"]),
    ("gateways: [{name: a, format: nginx_json}]\nincidents: [{kind: scaner}]\n", ["did you mean 'scanner'?"]),
])
def test_a_wrong_file_is_told_with_its_place(tmp_path, text, words):
    done = make("make", scenario_file(tmp_path, text), "--output", tmp_path / "out", code=2)
    for word in words:
        assert word in done.stderr
    assert not (tmp_path / "out").exists()


def test_a_folder_of_another_scenario_is_refused(tmp_path):
    small = ("--calls-per-day", 300)
    made(tmp_path, SCENARIOS / "trading-race.yaml", *small)
    made(tmp_path, SCENARIOS / "trading-race.yaml", *small)
    done = make("make", SCENARIOS / "returns-chatbot.yaml", "--output", tmp_path, *small, code=1)
    assert "beside a file of another one" in done.stderr


def test_a_folder_that_cannot_be_written_is_told(tmp_path):
    (tmp_path / "file").write_text("")
    done = make("make", SCENARIOS / "trading-race.yaml", "--output", tmp_path / "file/in", code=1)
    assert "cannot make the folder" in done.stderr
