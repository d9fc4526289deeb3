"""The surface: words, exit codes, what goes to which stream."""
import json
import subprocess

import pytest

from conftest import BINARY, ROOT, hypercare, run_ok
from test_nights import lines

WRONG = [
    (["rnu"], "run"),
    (["run"], "pipeline file"),
    (["run", "--wrkspace", "x"], "--workspace"),
    (["inspect", "--format", "kong_ai_prxy", "-"], "kong_ai_proxy"),
    (["run", "x.log", "--workspace", "w", "--date", "2026-02-30"], "2026-02-30"),
    (["run", "x.log", "--workspace", "w", "--memory", "lots"], "lots"),
    (["run", "x.log", "--workspace", "w", "--fail-on", "anomali:critical"], "anomaly"),
    (["run", str(ROOT / "README.md")], "--workspace"),
]


@pytest.mark.parametrize("arguments, word", WRONG, ids=[w for _, w in WRONG])
def test_wrong_words_get_an_answer(arguments, word, tmp_path):
    result = hypercare(*arguments)
    assert result.code == 2, (result.out, result.err)
    assert word.lower() in result.err.lower()
    assert result.out == ""


def test_a_file_that_is_not_there_is_named(workspace):
    result = hypercare("run", "no-such-file.log", "--workspace", workspace)
    assert result.code == 1 and "no-such-file.log" in result.err


def test_no_command_shows_the_way():
    result = hypercare()
    assert "run" in result.out + result.err and "demo" in result.out + result.err


def test_json_is_one_object_and_the_rest_goes_to_standard_error(demo_logs, workspace):
    result = hypercare("run", *demo_logs, "--workspace", workspace, "--json")
    summary = json.loads(result.out)
    for key in ["run_id", "files", "bytes", "records", "rejects", "stages", "tables", "exit_code"]:
        assert key in summary, key
    assert summary["exit_code"] == result.code == 0
    assert "lines" in result.err


def test_the_accounting_identity_is_printed(demo_logs, workspace):
    result = hypercare("run", *demo_logs, "--workspace", workspace)
    assert result.code == 0 and "lines" in result.err and "rejected" in result.err


def test_rejects_above_what_is_allowed(logs, workspace):
    (logs / "a.log").write_text(lines(0, 100) + "not a log line at all\n" * 30)
    assert hypercare("run", logs, "--workspace", workspace).code == 3


def test_fail_on_rejects(logs, workspace):
    (logs / "a.log").write_text(lines(0, 5000) + "not a log line at all\n")
    assert hypercare("run", logs, "--workspace", workspace, "--fail-on", "rejects").code == 4


def test_dry_run_writes_nothing(logs, workspace):
    (logs / "a.log").write_text(lines(0, 10))
    result = hypercare("run", logs, "--workspace", workspace, "--dry-run")
    assert result.code == 0 and "a.log" in result.out + result.err
    assert not (workspace / "tables").exists()


def test_inspect_reads_standard_input_and_counts_lines_from_one():
    result = hypercare("inspect", "-", stdin=lines(0, 3))
    assert result.code == 0, result.err
    records = [json.loads(line) for line in result.out.splitlines()]
    assert [r["source_line"] for r in records] == [1, 2, 3]
    assert records[0]["method"] == "GET" and records[0]["status"] == 500
    assert "apache_access" in result.err or "nginx_combined" in result.err


def test_inspect_survives_a_closed_pipe(logs):
    log = logs / "a.log"
    log.write_text(lines(0, 20000))
    done = subprocess.run(f"{BINARY} inspect {log} | head -1", shell=True, capture_output=True, text=True)
    assert done.returncode == 0 and len(done.stdout.splitlines()) == 1
    assert "error" not in done.stderr.lower()


def test_formats_lists_what_it_knows():
    result = hypercare("formats")
    for name in ["kong_log_serializer", "kong_ai_proxy", "apipark_apinto_loki", "apinto_file_grouped",
                 "litellm_standard_logging", "litellm_spend_logs", "nginx_combined", "nginx_json", "apache_access"]:
        assert name in result.out


def test_explain_knows_pipelines_and_codes():
    assert "nightly" in hypercare("explain", ROOT / "pipelines/nightly.yaml").out
    assert hypercare("explain", "HC0207").code == 0


def test_doctor_finds_nothing_wrong_here(tmp_path):
    result = hypercare("doctor")
    assert result.code == 0, result.out + result.err


def test_report_again_from_the_tables_alone(demo_workspace, tmp_path):
    output = tmp_path / "report.html"
    result = hypercare("report", "--workspace", demo_workspace, "--output", output)
    assert result.code == 0, result.err
    text = output.read_text()
    assert "<svg" in text and "<script" not in text and "http-equiv" in text


def test_demo(tmp_path):
    result = hypercare("demo", "--output", tmp_path / "demo")
    assert result.code == 0, result.err
    assert list((tmp_path / "demo").rglob("report.html"))
