"""`tag` through the command line: tables of texts, good and bad, pipes and exit codes."""
import csv
import gzip
import io
import json

import pytest

from conftest import ROOT, hypercare

HEAD = ["id", "sentiment", "score", "topics", "severity", "language"]
REVIEWS = """id,product,comment
r1,5,"I love this app, it is great"
r2,1,"Terrible. It crashes all the time,
and nobody answers my tickets!"
r3,3,The invoice has four pages
"""


def tag(*words, **keywords):
    result = hypercare("tag", *words, **keywords)
    if isinstance(result.out, bytes):
        result.out, result.err = result.out.decode(), result.err.decode()
    assert "Fatal" not in result.err
    return result


def rows(text):
    return list(csv.DictReader(io.StringIO(text)))


@pytest.fixture
def file(tmp_path):
    def make(content, name="reviews.csv"):
        path = tmp_path / name
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
        return path
    return make


def test_a_line_for_every_text_with_its_own_id(file):
    result = tag(file(REVIEWS))
    assert result.code == 0, result.err
    found = rows(result.out)
    assert list(found[0]) == HEAD
    assert [row["id"] for row in found] == ["r1", "r2", "r3"]
    assert [row["sentiment"] for row in found] == ["positive", "negative", "neutral"]
    assert "support" in found[1]["topics"].split("|")
    assert all(-1 <= float(row["score"]) <= 1 for row in found)
    assert [row["language"] for row in found] == ["en"] * 3
    assert "comment" in result.err, "the column that was taken is told"


def test_the_same_as_json_lines(file):
    path = file(REVIEWS)
    plain = rows(tag(path).out)
    found = [json.loads(line) for line in tag(path, "--output", "ndjson").out.splitlines()]
    assert [list(row) for row in found] == [[*HEAD, "is_certain"]] * 3
    assert ["|".join(row["topics"]) for row in found] == [row["topics"] for row in plain]
    assert [row["score"] for row in found] == [float(row["score"]) for row in plain]


def test_standard_input_compressed_and_semicolons(file):
    text = "\ufeffNr;Kommentar\r\n1;Das ist leider sehr langsam und die Seite lädt nicht\r\n"
    path = file(gzip.compress(text.encode()), "umfrage.csv.gz")
    result = tag("-", "--text-column", "kommentar", "--id-column", "Nr", stdin=path.read_bytes())
    assert result.code == 0, result.err
    assert [(row["id"], row["language"]) for row in rows(result.out)] == [("1", "de")]
    assert rows(tag(path, "--text-column", "Kommentar", "--id-column", "nr").out) == rows(result.out)


def test_several_files_one_head(file):
    result = tag(file(REVIEWS), file(REVIEWS, "more.csv"))
    assert result.code == 0
    assert len(rows(result.out)) == 6 and result.out.count("sentiment,score") == 1


def test_rows_without_an_id_are_named_by_their_line(file):
    result = tag(file('comment\ngood\n"two\nlines"\nbad\n'))
    assert [row["id"] for row in rows(result.out)] == ["2", "3", "5"]


def test_a_bad_row_is_told_with_its_line_and_costs_no_other(file):
    result = tag(file('id,comment\n1,good\n2,too,many\n3,"never closed\n4,bad\n'))
    assert result.code == 0
    assert [row["id"] for row in rows(result.out)] == ["1", "4"]
    assert ":3" in result.err and ":4" in result.err


def test_no_text_is_a_neutral_one(file):
    found = rows(tag(file("id,comment\n1,\n")).out)
    assert (found[0]["sentiment"], found[0]["topics"], found[0]["language"]) == ("neutral", "other", "und")


def test_an_id_from_outside_is_no_formula_and_no_escape(file):
    result = tag(file(b'id,comment\n"=1+1",good\n"a\x1b[31m",good\n'))
    assert "\x1b" not in result.out
    assert rows(result.out)[0]["id"] == "'=1+1"


@pytest.mark.parametrize("words, code, told", [
    (["--text-column", "coment"], 2, "did you mean 'comment'"),
    (["--id-column", "nr"], 2, "columns: id, product, comment"),
    (["--output", "cvs"], 2, "csv"),
    (["--jobs", "2"], 2, "--jobs"),
])
def test_a_mistake_is_told(file, words, code, told):
    result = tag(file(REVIEWS), *words)
    assert (result.code, result.out) == (code, "")
    assert told in result.err


def test_a_table_without_a_known_column_names_what_it_has(file):
    result = tag(file("when,what\n1,2\nx,y\n"))
    assert result.code == 2
    assert "--text-column" in result.err and "when, what" in result.err


@pytest.mark.parametrize("content", [b"", b"\xff\xfea\x00", b"\x00\x01\x02\n"])
def test_what_is_no_table_is_told(file, content):
    result = tag(file(content))
    assert result.code == 1 and result.err.startswith("error")


def test_a_missing_file_is_told(tmp_path):
    result = tag(tmp_path / "none.csv")
    assert result.code == 1 and "none.csv" in result.err


EXPORTS = sorted((ROOT / "fixtures/feedback").glob("*/input.*"))


@pytest.mark.parametrize("path", EXPORTS, ids=lambda path: path.parent.name)
def test_an_export_is_told_by_its_content(path):
    result = tag(path)
    assert result.code == 0, result.err
    found = rows(result.out)
    assert list(csv.reader(io.StringIO(result.out)))[0] == HEAD
    assert all(row["sentiment"] and row["topics"] for row in found)
    named = tag(path, "--format", path.parent.name)
    if path.parent.name != "generic_csv":
        assert f"{path.parent.name}: {len(found)} texts" in result.err
        assert named.out == result.out


def test_agents_and_notes_are_not_tagged(file):
    ticket = {"id": 7, "requester_id": 1, "submitter_id": 1, "status": "open", "subject": "Login",
              "description": "I cannot log in", "created_at": "2026-03-04T10:00:00Z", "comments": [
                  {"id": 70, "author_id": 1, "public": True, "body": "I cannot log in",
                   "created_at": "2026-03-04T10:00:00Z"},
                  {"id": 71, "author_id": 9, "public": True, "body": "Wonderful, please try again",
                   "created_at": "2026-03-04T11:00:00Z"},
                  {"id": 72, "author_id": 9, "public": False, "body": "angry customer, careful",
                   "created_at": "2026-03-04T11:01:00Z"},
                  {"id": 73, "author_id": 1, "public": True, "body": "Thanks, it works great now",
                   "created_at": "2026-03-04T12:00:00Z"}]}
    result = tag(file(json.dumps(ticket), "tickets.ndjson"))
    assert [row["id"] for row in rows(result.out)] == ["7", "73"], result.err
    assert rows(result.out)[1]["sentiment"] == "positive"
    assert "2 records without a customer's words left out" in result.err


def test_an_export_from_standard_input_needs_its_name(file):
    lines = b'{"id": "a", "text": "good", "created_at": "2026-03-04T10:00:00Z"}\n'
    result = tag("-", "--format", "generic_ndjson", stdin=lines)
    assert [row["id"] for row in rows(result.out)] == ["a"], result.err
    assert tag("-", "--format", "generic_ndjon", stdin=lines).code == 2


def test_the_same_texts_always_get_the_same_tags(file):
    path = file(REVIEWS * 1)
    assert tag(path).out == tag(path).out


GLOOMY = "".join(f'"The invoice {number} has four pages and a table",negative\n' for number in range(40))
BRIGHT = "".join(f'"I love page {number}, it is great",positive\n' for number in range(20))
LABELLED = "text,label\n" + GLOOMY + BRIGHT
CALM = 'id,text\n1,"The report 7 has six pages and a chart"\n'


def test_labels_move_what_counts_as_neutral(file):
    labelled, calm = file(LABELLED, "labelled.csv"), file(CALM, "calm.csv")
    assert rows(tag(calm).out)[0]["sentiment"] == "neutral"
    fitted = tag("--calibrate", labelled)
    assert fitted.code == 0 and "calibration helps" in fitted.err and "40 negative, 0 neutral" in fitted.err
    assert "version: 1\n" in fitted.out and "rows: 60\n" in fitted.out
    calibration = file(fitted.out, "our.yaml")
    told = tag(calm, "--calibration", calibration)
    assert (told.code, rows(told.out)[0]["sentiment"]) == (0, "negative"), told.err
    assert tag("--calibrate", labelled, calm).out == told.out, "in one go"
    assert tag("--calibrate", labelled).out == fitted.out


def test_a_calibration_goes_where_it_is_asked_to(file, tmp_path):
    result = tag("--calibrate", file(LABELLED), "--output-calibration", tmp_path / "our.yaml")
    assert (result.code, result.out) == (0, "")
    assert (tmp_path / "our.yaml").read_text() == tag("--calibrate", file(LABELLED)).out
    assert tag("--calibrate", file(LABELLED), "--output-calibration", tmp_path / "no" / "our.yaml").code == 1


def test_rows_without_a_label_are_passed_over(file):
    result = tag("--calibrate", file(LABELLED + "who knows,\n" + "and this, \n"))
    assert result.code == 0 and "2 rows have no label" in result.err
    assert result.out == tag("--calibrate", file(LABELLED)).out


@pytest.mark.parametrize("content, words, told", [
    ("text,label\ngood,postive\n", [], "did you mean 'positive'? at"),
    ("text,label\ngood,1\nbad,\nbad,x\n", [], ":4"),
    ("text,label\n" + "good,positive\n" * 29 + "bad,negative\n" * 0, [], "at least 30"),
    ("text,label\n" + "good,positive\n" * 90, [], "two classes"),
    ("text,mood\ngood,positive\n", [], "--label-column"),
    ("text,label\ngood,positive\n", ["--label-column", "lable"], "did you mean 'label'"),
    (LABELLED, ["--calibration", "x.yaml"], "exclude each other"),
])
def test_what_cannot_be_calibrated_is_told(file, content, words, told):
    result = tag("--calibrate", file(content), *words)
    assert (result.code, result.out) == (2, "")
    assert told in result.err, result.err


def test_flags_of_calibration_need_it(file):
    assert tag(file(CALM), "--label-column", "label").code == 2
    assert tag(file(CALM), "--output-calibration", "x.yaml").code == 2
    assert tag().code == 2
    assert tag(file(CALM), "--calibration", file("negative: 0\n", "our.yaml")).code == 2


def test_a_calibration_of_another_model_is_told(file):
    other = file("version: 1\nmodel: 00\nnegative: 5\npositive: 0\n", "our.yaml")
    result = tag(file(CALM), "--calibration", other)
    assert result.code == 0 and "another version" in result.err
    assert rows(result.out)[0]["sentiment"] == "negative"


def test_texts_in_languages_that_were_not_learned_are_less_certain(file):
    texts = 'id,text\n1,"Die Seite ist leider sehr langsam und stürzt ab"\n2,"The page is very slow and crashes"\n'
    result = tag(file(texts), "--output", "ndjson")
    found = [json.loads(line) for line in result.out.splitlines()]
    assert [row["is_certain"] for row in found] == [False, True]
    assert [row["sentiment"] for row in found] == ["negative", "negative"]
