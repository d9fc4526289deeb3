"""Feedback through whole runs: tables, overlapping exports, bad rows, links to calls, reports, and what must not stay."""
import json

import pytest

from conftest import DEMO, ROOT, copy, fingerprint, hypercare, rows, run_ok

FEEDBACK = ROOT / "fixtures/feedback"


def ticket(number, text, **more):
    """One ticket as a desk's API gives it."""
    return {
        "id": number, "subject": more.pop("subject", "Help"), "description": text, "status": more.pop("status", "open"),
        "priority": "high", "via": {"channel": "email"}, "created_at": more.pop("created", "2026-03-03T10:00:00Z"),
        "updated_at": more.pop("updated", "2026-03-03T10:05:00Z"), "requester_id": 7, "tags": ["api"],
        "url": f"https://desk.example/api/v2/tickets/{number}.json", "raw_subject": "Help", "type": "problem",
        **more,
    }


def export(path, *tickets):
    path.write_text(json.dumps({"tickets": list(tickets), "count": len(tickets), "next_page": None}))
    return path


@pytest.fixture
def project(tmp_path):
    """A pipeline file over a folder of exports."""
    (tmp_path / "in").mkdir()

    def make(sources="  - {name: desk, kind: feedback, paths: [in/]}\n", more=""):
        path = tmp_path / "pipeline.yaml"
        path.write_text(f"version: 1\nname: voices\nworkspace: ws\nsources:\n{sources}{more}")
        return path

    make.folder, make.workspace = tmp_path / "in", tmp_path / "ws"
    return make


def feedback(project, columns, where="true"):
    return rows(project.workspace, "feedback", columns, where)


def test_tickets_become_tagged_rows_and_hours(project):
    export(
        project.folder / "a.json", ticket(1, "It crashes with an exception every time, this is terrible"),
        ticket(2, "Thanks, the new dashboard is great, I love it", created="2026-03-03T11:00:00Z"))
    summary = run_ok(project())
    assert summary["exit_code"] == 0
    found = feedback(project, "id, sentiment, channel, is_customer_voice, language, source_format")
    assert found == [
        ("1", "negative", "email", True, "en", "zendesk_json"), ("2", "positive", "email", True, "en", "zendesk_json")]
    topics = [json.loads(text) for (text,) in feedback(project, "topics")]
    assert any("bug" in one for one in topics)
    hours = rows(project.workspace, "feedback_hour", "items, sentiment", "topic = '(all)'")
    assert sorted(hours) == [(1, "negative"), (1, "positive")]


def test_a_later_export_replaces_what_it_says_again(project):
    export(project.folder / "a.json", ticket(1, "slow"), ticket(2, "wrong total"))
    run_ok(project())
    export(
        project.folder / "b.json", ticket(2, "wrong total", status="solved", updated="2026-03-04T09:00:00Z"),
        ticket(3, "no answer"))
    run_ok(project())
    assert feedback(project, "id, status_group") == [("1", "open"), ("2", "solved"), ("3", "open")]
    assert rows(project.workspace, "feedback_hour", "sum(items)", "topic = '(all)'") == [(3,)]


def test_the_order_of_nights_does_not_show(project, tmp_path):
    export(project.folder / "a.json", ticket(1, "slow"), ticket(2, "wrong total"))
    run_ok(project())
    export(project.folder / "b.json", ticket(2, "wrong total", status="solved", updated="2026-03-04T09:00:00Z"))
    run_ok(project())
    both = tmp_path / "both"
    run_ok(project(), "--workspace", both, "--jobs", "1")
    names = ["feedback", "feedback_hour"]
    assert fingerprint(project.workspace, names) == fingerprint(both, names)


def test_a_grown_file_is_read_again_and_nothing_counts_twice(project):
    path = project.folder / "chat.ndjson"
    line = '{"id": "c%d", "text": "the answer is wrong", "created_at": "2026-03-03T1%d:00:00Z"}\n'
    path.write_text(line % (1, 1) + "{broken\n")
    run_ok(project(), codes=(3,))
    path.write_text(line % (1, 1) + "{broken\n" + line % (2, 2))
    summary = run_ok(project(), codes=(3,))
    assert summary["exit_code"] == 3
    assert [row[0] for row in feedback(project, "id")] == ["c1", "c2"]
    assert rows(project.workspace, "rejects", "line, reason") == [(2, "invalid_json")]
    assert rows(project.workspace, "inputs", "lines, parsed, rejected, counted") == [(3, 2, 1, 2)]
    digests = {row[0] for row in rows(project.workspace, "inputs", "input")}
    assert {row[0] for row in feedback(project, "input")} <= digests


def test_broken_rows_are_rejected_one_by_one_with_place_and_reason(project):
    (project.folder / "survey.csv").write_bytes(
        b"Response ID;Date;NPS;Comment\n1;2026-03-03 10:00;9;Fast\n2;2026-03-03 10:00;3;nul \x00 byte\n"
        b"3;2026-03-03 10:00;8;\"ends nowhere\n4;2026-03-03 11:00;7;fine\n")
    run_ok(project(), codes=(3,))
    places = rows(project.workspace, "rejects", "line, byte_offset, reason")
    assert [place[0] for place in places] == sorted(place[0] for place in places)
    assert (3, 55, "nul_byte") in places
    assert [row for row in feedback(project, "id, nps, nps_class") if row[0] == "1"] == [("1", 9, "promoter")]
    lines, parsed, rejected = rows(project.workspace, "inputs", "lines, parsed, rejected")[0]
    assert lines == parsed + rejected and rejected == len(places)


def test_a_file_that_is_no_feedback_is_told_and_the_rest_counts(project):
    (project.folder / "notes.txt").write_text("one,two\n1,2\n")
    export(project.folder / "a.json", ticket(1, "slow"))
    result = hypercare("run", project(), "--json")
    assert result.code == 3
    assert "notes.txt" in result.err and "no feedback format has such a header" in result.err
    assert [row[0] for row in feedback(project, "id")] == ["1"]


def test_near_duplicates_are_told_and_counted(project):
    text = "Since the update the export of invoices stops after page three and shows an error, invoice number {}"
    export(
        project.folder / "a.json",
        *(ticket(n, text.format(1000 + n), created=f"2026-03-03T10:0{n}:00Z") for n in range(1, 4)),
        ticket(9, "Please add a dark theme to the developer portal"))
    run_ok(project())
    assert feedback(project, "id, copy_of") == [("1", None), ("2", "1"), ("3", "1"), ("9", None)]
    assert rows(project.workspace, "feedback_hour", "sum(items), sum(copies)", "topic = '(all)'") == [(4, 2)]


def test_an_id_of_a_call_gives_route_and_consumer(project):
    calls = "  - {name: calls, paths: [%s/kong-2026-03-03.*]}\n" % DEMO
    path = project(calls)
    run_ok(path, codes=(0, 3))
    wanted = rows(
        project.workspace, "exemplars", "request_id, route, consumer",
        "request_id is not null and route is not null and consumer is not null")[0]
    export(project.folder / "a.json", ticket(1, f"request id {wanted[0]} failed, why?"))
    run_ok(project(calls + "  - {name: desk, kind: feedback, paths: [in/]}\n"), codes=(0, 3))
    assert feedback(project, "route, consumer, consumer_linked") == [(wanted[1], wanted[2], True)]
    assert rows(project.workspace, "feedback_hour", "distinct route", "topic = '(all)'") == [(wanted[1],)]


SECRETS = {
    "mail": "jane.canary+tag@sub.example.org", "token": "Bearer CANARYabcdefghijklmnopqrstuvwxyz0123456789AB",
    "card": "4111 1111 1111 1111", "key": "sk-proj-CANARY0123456789abcdefghijABCDEFGHIJ0123456789ab",
    "phone": "13800138000", "ssn": "078-05-1120",
}


def everything(folder):
    """All bytes that a workspace holds, tables decoded."""
    import duckdb

    for path in sorted(folder.rglob("*")):
        if not path.is_file():
            continue
        yield path, path.read_bytes()
        if path.suffix == ".parquet":
            yield path, repr(duckdb.execute("select * from read_parquet(?)", [str(path)]).fetchall()).encode()


def test_no_secret_of_a_ticket_stays_anywhere(project):
    said = " and ".join(f"my {name} is {value}" for name, value in SECRETS.items())
    secret = ticket(1, said, subject="Key " + SECRETS["key"], tags=[SECRETS["mail"]])
    export(project.folder / "a.json", secret)
    (project.folder / "broken.ndjson").write_text('{"id": "x", "text": "' + said + '"\n')
    (project.folder / "survey.csv").write_text(
        "Response ID;Date;NPS;Email;Comment\n1;2026-03-03 10:00;2;%s;%s\n" % (SECRETS["mail"], said))
    result = hypercare("run", project(), "--json")
    assert result.code in (0, 3), result.err
    parts = [value.split()[-1].encode() for value in SECRETS.values()] + [b"4111 1111", b"jane.canary"]
    held = list(everything(project.workspace)) + [("out", result.out.encode()), ("err", result.err.encode())]
    for path, content in held:
        for part in parts:
            assert part not in content, f"{part} in {path}"
    assert feedback(project, "count(*)", "text like '%[redacted:%'")[0][0] >= 1


def test_the_report_tells_what_users_say(project):
    export(
        project.folder / "a.json",
        *(ticket(n, f"The gateway answers with timeouts again and again, case {n} <script>alert(1)</script>",
                 created=f"2026-03-03T1{n}:00:00Z") for n in range(0, 6)))
    (project.folder / "survey.csv").write_text(
        "Response ID;Date;NPS;Comment\n" + "".join(f"{n};2026-03-03 1{n}:00;{n};slow\n" for n in range(1, 9)))
    run_ok(project())
    report = project.workspace / "reports/2026-03-03"
    assert "What users say" in (report / "report.md").read_text()
    html = (report / "report.html").read_text()
    assert "NPS" in html and "<script>alert(1)" not in html
    assert json.loads((report / "report.json").read_text())


def test_inspect_prints_records_of_feedback():
    result = hypercare("inspect", FEEDBACK / "zendesk_json/input.ndjson")
    assert result.code == 0 and "zendesk_json" in result.err
    records = [json.loads(line) for line in result.out.splitlines()]
    assert [record["id"] for record in records] == ["35436", "35437"]
    assert all(record["source_line"] >= 1 and record["is_customer_voice"] is not None for record in records)
    table = hypercare("inspect", FEEDBACK / "survey_nps_csv/input.csv", "--output", "table", "--limit", "2")
    assert len(table.out.splitlines()) == 3
    named = hypercare("inspect", FEEDBACK / "jira_csv/input.csv", "--format", "jira_csv")
    assert named.code == 0 and named.out
    wrong = hypercare("inspect", FEEDBACK / "jira_csv/input.csv", "--format", "jira_cvs")
    assert wrong.code == 2 and "jira_csv" in wrong.err


def test_formats_lists_feedback():
    result = hypercare("formats")
    assert "zendesk_json" in result.out and "kong" in result.out
    listed = hypercare("formats", "--json").json["feedback_formats"]
    assert {"name", "summary"} <= set(listed[0])


def test_feedback_is_no_part_of_the_account_of_calls(project):
    calls = "  - {name: calls, paths: [%s/kong-2026-03-03.*]}\n" % DEMO
    export(
        project.folder / "a.json", ticket(1, "slow", created="2026-01-03T10:00:00Z"), ticket(2, "slow"),
        ticket(3, "slow", created="2026-03-05T10:00:00Z"))
    run_ok(project(calls + "  - {name: desk, kind: feedback, paths: [in/]}\n"), codes=(0, 3))
    report = (project.workspace / "reports/2026-03-03/report.md").read_text()
    assert "unaccounted" not in report
    assert not (project.workspace / "reports/2026-01-03").exists()
    assert rows(project.workspace, "inputs", "kind, count(*)", "true group by kind") == [("calls", 1), ("feedback", 1)]


def test_tickets_comments_and_answers_may_share_their_numbers(project):
    export(project.folder / "a.json", ticket(1, "slow"), ticket(13800138000, "late"))
    (project.folder / "survey.csv").write_text(
        "Response ID;Date;NPS;Comment\n1;2026-03-03 10:00;2;slow\n13800138001;2026-03-03 10:00;2;slow\n")
    run_ok(project())
    copies = feedback(project, "id, copy_of, kind", "copy_of is not null")
    assert [row[1:] for row in copies] == [("1", "survey")] and copies[0][0].startswith("p_")
    found = feedback(project, "id, kind")
    assert len(found) == 4 and {("1", "survey"), ("1", "ticket")} <= set(found)
    assert not any("13800138" in row[0] for row in found)


def test_rows_without_ids_are_named_by_what_they_say(project):
    head, lines = "Date;NPS;Comment\n", ["2026-03-03;9;fast\n", "2026-03-03;9;fast\n", "2026-03-03;2;slow\n"]
    (project.folder / "monday.csv").write_text(head + "".join(lines))
    run_ok(project())
    (project.folder / "tuesday.csv").write_text(head + "2026-03-03;5;new\n" + "".join(reversed(lines)))
    run_ok(project())
    assert sorted(row[0] for row in feedback(project, "nps")) == [2, 5, 9, 9]


def test_a_deleted_ticket_counts_no_more_and_a_shorter_export_is_read(project):
    path = export(project.folder / "tickets.json", ticket(1, "slow"), *(ticket(n, "x" * 400) for n in range(2, 400)))
    run_ok(project())
    assert path.stat().st_size > 128 << 10
    export(
        path, ticket(1, "slow"), *(ticket(n, "x" * 400) for n in range(2, 399)),
        ticket(399, "x", status="solved", updated="2026-03-06T10:00:00Z"))
    run_ok(project())
    assert feedback(project, "status_group", "id = '399'") == [("solved",)]


def test_a_second_run_with_an_unreadable_file_commits_nothing(project):
    (project.folder / "notes.txt").write_text("one,two\n1,2\n")
    export(project.folder / "a.json", ticket(1, "slow"))
    run_ok(project(), codes=(3,))
    before = sorted(path.name for path in project.workspace.rglob("_delta_log/*.json"))
    run_ok(project(), codes=(3,))
    assert sorted(path.name for path in project.workspace.rglob("_delta_log/*.json")) == before


def test_wide_text_hides_no_secret_from_the_excerpts_of_rejects(project):
    text = "Response ID;Date;NPS;Comment\n1;no date;9;key %s and %s\n" % (SECRETS["key"], SECRETS["mail"])
    (project.folder / "survey.csv").write_bytes(text.encode("utf-16"))
    run_ok(project(), codes=(0, 3))
    excerpts = rows(project.workspace, "rejects", "excerpt, reason")
    assert excerpts and excerpts[0][1] == "invalid_time"
    for excerpt, _ in excerpts:
        plain = excerpt.replace("\x00", "")
        assert "CANARY" not in plain and "jane.canary" not in plain


def test_inspect_leaves_unknown_json_to_the_logs(tmp_path):
    path = tmp_path / "odd.log"
    path.write_text('{"odd": 1}\n{"odd": 2}\n')
    result = hypercare("inspect", path)
    assert result.code == 0 and "no known format" in result.err


def told_of(path):
    """What a run, its plan and the doctor say of a pipeline file."""
    ran = hypercare("run", path)
    assert ran.code in (0, 3), ran.err
    doctor = hypercare("doctor", path)
    assert doctor.code in (0, 1) and "warn  pipeline" in doctor.out
    return [ran.err, hypercare("run", path, "--dry-run").err, hypercare("explain", path).out, doctor.out]


def test_a_source_that_no_stage_reads_is_told(project, logs):
    copy(next(DEMO.glob("kong-2026-03-03.*")), logs / "kong-2026-03-03.ndjson.zst")
    export(project.folder / "a.json", ticket(1, "slow"))
    sources = "  - {name: calls, paths: [%s]}\n  - {name: desk, kind: feedback, paths: [in/]}\n" % logs
    for text in told_of(project(sources, more="stages: [rollup]\n")):
        assert "HC0229" in text and "source 'desk'" in text and "add feedback to 'stages'" in text
    assert "stage" in hypercare("explain", "HC0229").out
    assert "HC0229" not in hypercare("run", project(sources)).err


def test_a_calibration_of_another_model_is_told(project):
    export(project.folder / "a.json", ticket(1, "slow"))
    (project.folder.parent / "our.yaml").write_text("version: 1\nmodel: 00\nnegative: 5\npositive: 0\n")
    source = "  - {name: desk, kind: feedback, paths: [in/], calibration: our.yaml}\n"
    for text in told_of(project(source)):
        assert "HC0228" in text and "our.yaml" in text and "model 00 of another version" in text
        assert "--output-calibration" in text
    assert feedback(project, "sentiment") == [("negative",)]
