"""`detect` and `localise` through the command line: good tables, every kind of bad one, pipes and exit codes."""
import csv
import datetime
import gzip
import io
import json
import os
import pty
import subprocess

import pytest

from conftest import BINARY, ROOT, hypercare

TABLES = ROOT / "fixtures/detection"
LATENCY = TABLES / "latency.csv"
HEAD = ["timestamp", "value", "expected_low", "expected_high", "score", "onset", "kind"]
SUMS = ["--actual", "actual", "--expected", "forecast"]
RATES = ["--failures", "errors", "--requests", "calls", "--time", "minute"]


def table(text):
    return list(csv.DictReader(io.StringIO(text)))


def detect(*words, **keywords):
    result = hypercare("detect", *words, **keywords)
    if isinstance(result.out, bytes):
        result.out, result.err = result.out.decode(), result.err.decode()
    assert "Fatal" not in result.err and "Traceback" not in result.err
    return result


def number(text):
    return float(text) if text else None


@pytest.fixture
def file(tmp_path):
    def make(content, name="t.csv"):
        path = tmp_path / name
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
        return path
    return make


# detect: what comes out


def test_a_row_out_for_every_row_in_as_it_stood():
    result = detect(LATENCY)
    assert result.code == 0, result.err
    given, found = table(LATENCY.read_text()), table(result.out)
    assert list(found[0]) == HEAD
    assert [(r["timestamp"], r["value"]) for r in found] == [(r["timestamp"], r["value"]) for r in given]
    for row in found:
        assert 0 <= float(row["score"]) <= 1 and 0 <= float(row["onset"]) <= 1
        low, high = number(row["expected_low"]), number(row["expected_high"])
        assert (low is None) == (high is None) and (low is None or low <= high)


def test_what_is_planted_is_found():
    rows = table(detect(LATENCY).out)
    spike = max(range(len(rows)), key=lambda row: float(rows[row]["score"]))
    assert spike in (700, 701) and float(rows[spike]["value"]) > float(rows[spike]["expected_high"])
    assert any(float(row["onset"]) >= 0.5 for row in rows[700:705])
    onsets = [row for row in range(len(rows)) if float(rows[row]["onset"]) > 0]
    assert len(onsets) < 20


def test_change_points():
    result = detect(LATENCY, "--changes")
    assert result.code == 0 and result.out.startswith("index,timestamp,confidence\n")
    changes = table(result.out)
    assert any(abs(int(change["index"]) - 1000) <= 5 for change in changes)
    for change in changes:
        assert table(LATENCY.read_text())[int(change["index"])]["timestamp"] == change["timestamp"]
        assert 0 <= float(change["confidence"]) <= 1


def test_json_says_the_same_as_csv():
    rows = table(detect(LATENCY).out)
    lines = [json.loads(line) for line in detect(LATENCY, "--output", "ndjson").out.splitlines()]
    assert [list(line) for line in lines] == [HEAD] * len(rows)
    for row, line in zip(rows, lines):
        assert line["timestamp"] == row["timestamp"] and line["value"] == float(row["value"])
        for name in ["expected_low", "expected_high", "score", "onset"]:
            assert line[name] == number(row[name])
        assert (line["kind"] or "") == row["kind"]
    changes = [json.loads(line) for line in detect(LATENCY, "--changes", "--output", "ndjson").out.splitlines()]
    assert [str(change["index"]) for change in changes] == [
        change["index"] for change in table(detect(LATENCY, "--changes").out)]


@pytest.mark.parametrize("count", [0, 1, 2, 40, 650, 701, 1100])
def test_a_verdict_uses_no_later_row(count, file):
    lines = LATENCY.read_text().splitlines(keepends=True)
    whole = detect(LATENCY).out.splitlines(keepends=True)
    part = detect(file("".join(lines[:count + 1]))).out.splitlines(keepends=True)
    assert part == whole[:count + 1]
    # Nor do other later rows change it.
    other = "".join(lines[:count + 1]) + "2026-03-09 00:00:00,1,99999\n" * 50
    assert detect(file(other, "o.csv")).out.splitlines(keepends=True)[:count + 1] == part


def test_the_same_bytes_every_time():
    assert detect(LATENCY).out == detect(LATENCY).out


def test_columns_are_told_on_standard_error_and_quiet_is_quiet():
    assert "'value'" in detect(LATENCY).err and "'timestamp'" in detect(LATENCY).err
    assert "'requests'" in detect(LATENCY, "--value-column", "requests").err
    assert detect(LATENCY, "--quiet").err == ""


# detect: where it comes from


def test_standard_input_and_compressed_tables(file):
    whole = detect(LATENCY)
    raw = LATENCY.read_bytes()
    assert detect("-", stdin=raw).out == whole.out
    assert detect("-", stdin=gzip.compress(raw)).out == whole.out
    assert detect(file(gzip.compress(raw), "latency.csv.gz")).out == whole.out
    for program in ["zstd", "lz4"]:
        done = subprocess.run([program, "-c", str(LATENCY)], capture_output=True)
        assert done.returncode == 0
        assert detect(file(done.stdout, "packed")).out == whole.out


@pytest.mark.parametrize("change", [
    lambda text: text.replace("\n", "\r\n"), lambda text: "\ufeff" + text, lambda text: text.rstrip("\n"),
    lambda text: "\n\n" + text.replace("\n", "\n\n"), lambda text: text.replace(",", "\t"),
    lambda text: text.replace(",", ";").replace(".", ","),
    lambda text: "".join('"' + line.replace(",", '","') + '"\n' for line in text.splitlines()),
], ids=["CRLF", "BOM", "no last LF", "blank lines", "tabs", "decimal commas", "quotes"])
def test_other_spellings_of_the_same_table(change, file):
    rows, found = table(detect(LATENCY).out), table(detect(file(change(LATENCY.read_text()))).out)
    assert [row["score"] for row in found] == [row["score"] for row in rows]


def utc(us, zone=datetime.timezone.utc):
    return datetime.datetime.fromtimestamp(us / 1e6, zone)


@pytest.mark.parametrize("spell", [
    lambda us: us // 1_000_000, lambda us: us // 1000, lambda us: us, lambda us: us * 1000,
    lambda us: f"{us / 1e6:.1f}", lambda us: f"{utc(us):%Y-%m-%dT%H:%M:%SZ}", lambda us: f"{utc(us):%Y-%m-%d %H:%M:%S.%f}",
    lambda us: utc(us, datetime.timezone(datetime.timedelta(hours=5, minutes=30))).isoformat(),
], ids=["s", "ms", "us", "ns", "s.f", "Z", "text.f", "offset"])
def test_stamps_may_be_written_in_many_ways(spell, file):
    given, expected = table(LATENCY.read_text()), table(detect(LATENCY).out)
    text = "time,value\n"
    for row in given:
        stamp = datetime.datetime.fromisoformat(row["timestamp"]).replace(tzinfo=datetime.timezone.utc)
        text += f"{spell(int(stamp.timestamp()) * 1_000_000)},{row['value']}\n"
    result = detect(file(text))
    assert result.code == 0 and "no time" not in result.err and "no stamp" not in result.err
    found = table(result.out)
    assert [row["score"] for row in found] == [row["score"] for row in expected]
    assert [row["onset"] for row in found] == [row["onset"] for row in expected]


def test_indices_and_no_stamps_at_all(file):
    values = [row["value"] for row in table(LATENCY.read_text())]
    numbered = detect(file("index,value\n" + "".join(f"{n},{v}\n" for n, v in enumerate(values))))
    alone = detect(file("value\n" + "".join(f"{v}\n" for v in values), "u.csv"))
    assert numbered.code == alone.code == 0
    assert numbered.out == alone.out and "counted from 0" in alone.err


# detect: what is wrong


def test_bad_rows_come_out_and_are_told(file):
    lines = LATENCY.read_text().splitlines()
    for row, bad in {10: "2026-03-02 00:45:00,1", 20: "2026-03-02 01:35:00,1,abc", 30: "never,1,130",
                     40: '"2026-03-02 03:15:00"x,1,120', 50: "2026-03-02 04:05:00,1,", 60: "a,b,c,d,e"}.items():
        lines[row] = bad
    result = detect(file("\n".join(lines)))
    found = table(result.out)
    assert result.code == 0 and len(found) == len(lines) - 1
    assert result.err.count("HC0312") == 5 and "no number" in result.err and ":21" in result.err
    assert found[19]["value"] == "abc" and float(found[19]["score"]) <= 1
    assert found[49]["value"] == ""


def test_many_bad_rows_are_told_once(file):
    text = "timestamp,value\n" + "".join(f"2026-03-02 00:{n % 60:02},{n if n % 2 else 'x'}\n" for n in range(1000))
    result = detect(file(text))
    assert result.code == 0 and len(table(result.out)) == 1000
    assert "495 more" in result.err and len(result.err.splitlines()) < 12


def test_a_stray_quote_costs_one_row(file):
    lines = LATENCY.read_text().splitlines()
    lines[100] = '2026-03-02 08:15:00,1,"130'
    result = detect(file("\n".join(lines)))
    assert result.code == 0 and len(table(result.out)) == len(lines) - 1
    assert ":101" in result.err and "quote" in result.err


@pytest.mark.parametrize("content, word", [
    (b"", "empty"), (b"\n\n", "header"), (b"2026-03-02 00:00:00,5\n2026-03-02 00:05:00,6\n", "holds data"),
    (b"\xff\xfet\x00\n\x00", "UTF-16"), (b"a\x00b,c\n1,2\n", "NUL"), (b"time,value\r1,2\r", "CR alone"),
    (gzip.compress(b""), "empty"), (b"timestamp,value\n1,x\n2,y\n", "no number"),
    (gzip.compress(LATENCY.read_bytes())[:2000], "bytes"),
], ids=["empty", "blank", "no header", "UTF-16", "NUL", "CR", "empty gzip", "no numbers", "cut gzip"])
def test_bad_tables_are_refused(content, word, file):
    result = detect(file(content))
    assert result.code == 1, (result.out, result.err)
    assert word in result.err and "error[HC03" in result.err and "t.csv" in result.err


def test_a_cut_archive_gives_what_can_be_read(file):
    result = detect(file(gzip.compress(LATENCY.read_bytes())[:-4000]))
    assert result.code == 1 and "HC0306" in result.err
    assert detect(LATENCY).out.startswith(result.out[:result.out.rindex("\n")][:5000])
    assert len(table(result.out)) > 100


def test_hostile_cells_do_no_harm(file):
    text = b'timestamp,value\n\x1b[2J=1,5\n"=HYPERLINK(""x"")",6\n\xff\xfe\x00,7\n2026-03-02,\x1b]0;x\x07\n'
    for form in ["csv", "ndjson"]:
        result = detect(file(text), "--output", form)
        assert result.code == 0
        for stream in [result.out, result.err]:
            assert "\x1b" not in stream and "\x00" not in stream and "\x07" not in stream
    assert "\n=" not in detect(file(text)).out and '\n"=' not in detect(file(text)).out


def test_empty_and_constant_series_are_silent(file):
    assert detect(file("timestamp,value\n")).out == ",".join(HEAD) + "\n"
    assert detect(file("timestamp,value\n"), "--changes").out == "index,timestamp,confidence\n"
    for cell in ["5", "", "NaN"]:
        rows = table(detect(file("index,value\n" + "".join(f"{n},{cell}\n" for n in range(600)))).out)
        assert len(rows) == 600 and all(float(r["score"]) == 0 and float(r["onset"]) == 0 for r in rows)
        assert detect(file("value,index\n" + f"{cell},1\n" * 600), "--changes").out.count("\n") == 1


@pytest.mark.parametrize("words, answer", [
    (["--value-column", "valeu"], "did you mean 'value'"), (["--timestamp-column", "zzz"], "timestamp, requests, value"),
    (["--output", "json"], "ndjson"), (["--changs"], "--changes"), (["x.csv"], "x.csv"),
], ids=["value", "timestamp", "output", "flag", "two files"])
def test_wrong_words(words, answer):
    result = detect(LATENCY, *words)
    assert result.code == 2 and answer in result.err and result.out == ""


def test_no_column_of_numbers(file):
    result = detect(file("day,host,zone\n2026-01-01,a,b\n"))
    assert result.code == 2 and "--value-column" in result.err


def test_missing_files_and_folders(tmp_path):
    for path in [tmp_path / "none.csv", tmp_path]:
        result = detect(path)
        assert result.code == 1 and str(path) in result.err and result.out == ""


def test_a_reader_that_stops_early_is_no_trouble():
    done = subprocess.run(
        f"for i in 1 2 3 4 5 6 7 8; do tail -n +2 {LATENCY}; done | (echo timestamp,requests,value; cat)"
        f" | {BINARY} detect - | head -2",
        shell=True, capture_output=True, text=True)
    assert done.returncode == 0 and len(done.stdout.splitlines()) == 2
    assert "error" not in done.stderr.lower()


def test_a_full_disk_is_an_error():
    with open("/dev/full", "w") as full:
        done = subprocess.run([BINARY, "detect", LATENCY], stdout=full, stderr=subprocess.PIPE, text=True)
    assert done.returncode == 1 and "HC0701" in done.stderr


# localise


def test_sums(file):
    result = hypercare("localise", TABLES / "cells.csv", *SUMS)
    assert result.code == 0, result.err
    found = result.json
    first = found["causes"][0]
    assert first["attributes"] == {"region": "eu", "model": "large"} and first["rank"] == 1
    assert first["actual"] < first["expected"] / 2 and first["leaves"] == 5 and found["reason"] is None
    assert 0 < first["share"] <= 1 and 0 <= first["confidence"] <= 1 and found["explained"] > 0.8
    packed = hypercare("localise", "-", *SUMS, stdin=gzip.compress((TABLES / "cells.csv").read_bytes()))
    assert packed.out.decode() == result.out


@pytest.mark.parametrize("at", ["2026-03-04T14:49:00Z", "2026-03-04 14:49", "2026-03-04T15:49+01:00"])
def test_rates(at):
    result = hypercare("localise", TABLES / "minutes.tsv", *RATES, "--at", at)
    assert result.code == 0, result.err
    assert [cause["attributes"] for cause in result.json["causes"]] == [{"host": "delta"}]
    assert result.json["causes"][0]["requests"] > 0


def test_nothing_to_find_has_a_reason():
    result = hypercare("localise", TABLES / "minutes.tsv", *RATES, "--at", "2026-03-04T14:46:00Z")
    assert result.code == 0 and result.json["causes"] == [] and result.json["reason"] and result.json["explained"] == 0


def test_the_order_of_rows_does_not_matter(file):
    lines = (TABLES / "cells.csv").read_text().splitlines()
    turned = "\n".join(lines[:1] + lines[:0:-1])
    assert hypercare("localise", file(turned), *SUMS).out == hypercare("localise", TABLES / "cells.csv", *SUMS).out


def test_rows_that_cannot_be_read_are_left_out(file):
    text = (TABLES / "cells.csv").read_text()
    result = hypercare("localise", file(text + "eu;large;/x;much;5\neu;large\n"), *SUMS)
    assert result.code == 0 and result.err.count("HC0312") == 2 and ":62" in result.err
    assert result.out == hypercare("localise", TABLES / "cells.csv", *SUMS).out


@pytest.mark.parametrize("words, answer", [
    ([], "--actual"), (["--actual", "actual"], "--expected"), (SUMS + ["--at", "1"], "--failures"),
    (["--actual", "actuel", "--expected", "forecast"], "did you mean 'actual'"), (SUMS + ["--output", "jsno"], "json"),
])
def test_wrong_words_for_localise(words, answer):
    result = hypercare("localise", TABLES / "cells.csv", *words)
    assert result.code == 2 and answer in result.err and result.out == ""


@pytest.mark.parametrize("at, answer", [("2026-03-04T13:00Z", "2026-03-04T14:40:00Z"), ("noon", "no time")])
def test_a_time_that_no_row_has(at, answer):
    result = hypercare("localise", TABLES / "minutes.tsv", *RATES, "--at", at)
    assert result.code == 2 and answer in result.err and "--at" in result.err


def test_bad_tables_for_localise(file, tmp_path):
    assert hypercare("localise", file(""), *SUMS).code == 1
    assert hypercare("localise", tmp_path / "none.csv", *SUMS).code == 1
    assert hypercare("localise", file("actual,forecast\n1,2\n"), *SUMS).code == 2
    assert hypercare("localise", file("a,a,actual,forecast\n"), *SUMS).code == 2
    empty = hypercare("localise", file("a,actual,forecast\n"), *SUMS)
    assert empty.code == 0 and empty.json == {"schema_version": 1, "causes": [], "explained": 0, "reason": "no_data"}


def test_a_person_reads_a_table_and_a_program_json():
    shown = hypercare("localise", TABLES / "cells.csv", *SUMS, "--output", "table").out
    assert "model=large, region=eu" in shown and "rank" in shown
    leader, follower = pty.openpty()
    process = subprocess.Popen(
        [BINARY, "localise", TABLES / "cells.csv", *SUMS], stdout=follower, stderr=subprocess.DEVNULL)
    assert process.wait() == 0
    os.close(follower)
    assert os.read(leader, 65536).decode().replace("\r\n", "\n") == shown
    os.close(leader)
