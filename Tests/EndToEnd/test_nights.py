"""Night after night: what is new is added once, whatever happens to the files in between."""
import gzip
import re
import subprocess

from conftest import copy, fingerprint, hypercare, rows, run_demo, run_ok, versions

LINE = '203.0.113.{n} - - [19/Nov/2026:{h:02d}:{m:02d}:07 +0000] "GET /v1/items/{n} HTTP/1.1" {s} 512 "-" "curl/8.9.1"\n'


def lines(first, count, hour=10):
    """`count` access-log lines; every number makes another line."""
    return "".join(
        LINE.format(n=i % 250, h=hour + (i // 600) % 12, m=i % 60, s=500 if i % 50 == 0 else 200)
        for i in range(first, first + count))


def calls(workspace):
    return sum(row[0] for row in rows(workspace, "calls_minute", "calls"))


def test_a_second_run_commits_nothing(demo_logs, workspace):
    run_demo(*demo_logs, "--workspace", workspace)
    before, prints = versions(workspace), fingerprint(workspace)
    run_demo(*demo_logs, "--workspace", workspace)
    assert versions(workspace) == before
    (workspace / "ledger.sqlite").unlink()
    run_demo(*demo_logs, "--workspace", workspace)
    assert versions(workspace) == before
    assert fingerprint(workspace) == prints


def day_of(path):
    return re.search(r"\d{4}-\d\d-\d\d", str(path)).group()


def test_nights_one_by_one_give_the_rows_of_all_at_once(demo_logs, demo_workspace, workspace):
    for day in sorted({day_of(p) for p in demo_logs}):
        run_demo(*[p for p in demo_logs if day_of(p) == day], "--workspace", workspace)
    for table in ["calls_minute", "consumers_hour", "exemplars", "rejects", "inputs"]:
        assert rows(workspace, table) == rows(demo_workspace, table), table


def test_a_grown_file_adds_only_what_has_come(logs, workspace, tmp_path):
    log = logs / "access.log"
    log.write_text(lines(0, 900))
    run_ok(log, "--workspace", workspace)
    log.write_text(lines(0, 1500))
    run_ok(log, "--workspace", workspace)
    assert calls(workspace) == 1500
    whole = tmp_path / "whole"
    run_ok(log, "--workspace", whole)
    for table in ["calls_minute", "consumers_hour", "exemplars", "rejects", "inputs"]:
        assert rows(workspace, table) == rows(whole, table), table


def test_a_file_that_grew_in_the_middle_of_a_line(logs, workspace):
    log = logs / "access.log"
    text = lines(0, 300)
    cut = len(lines(0, 200)) + 40
    log.write_text(text[:cut])
    first = hypercare("run", log, "--workspace", workspace, "--json", "--quiet")
    assert first.code in (0, 3)
    log.write_text(text)
    run_ok(log, "--workspace", workspace)
    assert calls(workspace) == 300
    assert rows(workspace, "rejects") == []


def test_a_file_without_a_last_line_end_grows(logs, workspace):
    log = logs / "access.log"
    text = lines(0, 300)
    log.write_text(lines(0, 200).removesuffix("\n"))
    run_ok(log, "--workspace", workspace)
    log.write_text(text)
    run_ok(log, "--workspace", workspace)
    assert calls(workspace) == 300


def test_renamed_and_recompressed_files_count_once(logs, workspace):
    log = logs / "access.log"
    log.write_text(lines(0, 700))
    run_ok(log, "--workspace", workspace)
    before = versions(workspace)
    log.rename(logs / "access.log.1")
    run_ok(logs, "--workspace", workspace)
    (logs / "access.log.2.gz").write_bytes(gzip.compress((logs / "access.log.1").read_bytes()))
    (logs / "access.log.1").unlink()
    run_ok(logs, "--workspace", workspace)
    subprocess.run(["zstd", "-q", "-f", "-o", logs / "a.zst"], input=lines(0, 700).encode(), check=True)
    run_ok(logs, "--workspace", workspace)
    assert versions(workspace) == before
    assert calls(workspace) == 700


def test_copies_in_one_run_count_once(logs, workspace):
    (logs / "a.log").write_text(lines(0, 400))
    (logs / "b.log").write_text(lines(0, 400))
    (logs / "c.log.gz").write_bytes(gzip.compress(lines(0, 400).encode()))
    (logs / "d.log").write_text(lines(0, 250))
    run_ok(logs, "--workspace", workspace)
    assert calls(workspace) == 400


def test_a_cut_file_takes_nothing_away(logs, workspace):
    log = logs / "access.log"
    log.write_text(lines(0, 800))
    run_ok(log, "--workspace", workspace)
    before = versions(workspace)
    log.write_text(lines(0, 500))
    run_ok(log, "--workspace", workspace)
    log.write_text(lines(0, 3))
    run_ok(log, "--workspace", workspace)
    assert versions(workspace) == before
    assert calls(workspace) == 800


def test_a_deleted_file_keeps_its_rows_and_a_new_one_merges_into_the_day(logs, workspace):
    (logs / "a.log").write_text(lines(0, 500))
    run_ok(logs, "--workspace", workspace)
    (logs / "a.log").unlink()
    (logs / "b.log").write_text(lines(5000, 300))
    run_ok(logs, "--workspace", workspace)
    assert calls(workspace) == 800
    status = hypercare("status", "--workspace", workspace)
    assert status.code == 0 and "a.log" in status.out + status.err


def test_rotated_name_with_new_content_is_new(logs, workspace):
    log = logs / "access.log"
    log.write_text(lines(0, 500))
    run_ok(log, "--workspace", workspace)
    log.write_text(lines(9000, 500))
    run_ok(log, "--workspace", workspace)
    assert calls(workspace) == 1000


def test_days_asked_for_one_after_the_other(logs, workspace, tmp_path):
    log = logs / "two-days.log"
    other = lines(0, 200).replace("19/Nov", "20/Nov")
    log.write_text(lines(0, 300) + other)
    first = run_ok(log, "--workspace", workspace, "--date", "2026-11-19")
    assert calls(workspace) == 300
    run_ok(log, "--workspace", workspace, "--date", "2026-11-19")
    assert calls(workspace) == 300
    run_ok(log, "--workspace", workspace)
    assert calls(workspace) == 500
    whole = tmp_path / "whole"
    run_ok(log, "--workspace", whole)
    assert rows(workspace, "calls_minute") == rows(whole, "calls_minute")
