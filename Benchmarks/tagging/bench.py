"""How well `hypercare tag` tells sentiment, topics and severity, by the sets' own scorer.

    bench.py --product BIN --bench DIR [--unseen DIR]

DIR holds score.py and a folder with dev.jsonl.gz for each set; --unseen another folder with the sets whose texts had to
be fetched (dev.jsonl). Sets that are not there are told and passed over.
"""
from __future__ import annotations

import argparse
import csv
import gzip
import io
import json
import pathlib
import subprocess
import sys
import tempfile

#: Answers that no weight was learned from: the set, the gold's field, and the column of the product that answers it.
QUESTIONS = [
    ("airline", "label", "sentiment"), ("github_novielli", "label", "sentiment"), ("jira_ortu", "label", "sentiment"),
    ("hc_topics", "label", "topics"), ("hc_topics", "sentiment", "sentiment"), ("hc_topics", "severity", "severity"),
    ("gitbugs_hadoop", "label", "severity"),
]


def gold_file(name: str, folders: list[pathlib.Path]) -> pathlib.Path | None:
    """The set's file in the first folder that has it."""
    paths = [folder / name / file for folder in folders for file in ("dev.jsonl.gz", "dev.jsonl")]
    return next((path for path in paths if path.exists()), None)


def texts(path: pathlib.Path) -> str:
    """The set as a table of ids and texts."""
    open_text = gzip.open if path.suffix == ".gz" else open
    with open_text(path, "rt", encoding="utf-8") as lines:
        rows = [json.loads(line) for line in lines]
    table = io.StringIO()
    csv.writer(table).writerows([["id", "text"], *([row["id"], row["text"]] for row in rows)])
    return table.getvalue()


def told(product: str, path: pathlib.Path) -> list[dict[str, str]]:
    """What the product says of every text."""
    command = [product, "tag", "-", "--quiet"]
    done = subprocess.run(command, input=texts(path), capture_output=True, text=True, check=True)
    return list(csv.DictReader(io.StringIO(done.stdout)))


def score(scorer: pathlib.Path, gold: pathlib.Path, field: str, rows: list[dict[str, str]], column: str) -> dict:
    """The scorer's figures."""
    with tempfile.NamedTemporaryFile("w", suffix=".csv", newline="", encoding="utf-8") as file:
        writer = csv.writer(file)
        writer.writerows([["id", "label"], *([row["id"], row[column]] for row in rows)])
        file.flush()
        command = [sys.executable, scorer, gold, file.name, "--field", field, "--json"]
        return json.loads(subprocess.run(command, capture_output=True, text=True, check=True).stdout)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--product", required=True)
    parser.add_argument("--bench", required=True, type=pathlib.Path)
    parser.add_argument("--unseen", type=pathlib.Path, action="append", default=[])
    arguments = parser.parse_args()
    print(f"{'set':18} {'of':10} {'rows':>6} {'accuracy':>9} {'macro-F1':>9} {'any match':>9}")
    for name, field, column in QUESTIONS:
        gold = gold_file(name, [arguments.bench, *arguments.unseen])
        if gold is None:
            print(f"{name:18} {column:10} not there")
            continue
        found = score(arguments.bench / "score.py", gold, field, told(arguments.product, gold), column)
        shares = [found["accuracy"], found["macro_f1"], found.get("any_match")]
        print(f"{name:18} {column:10} {found['n']:6} " + " ".join("" if x is None else f"{x:9.3f}" for x in shares))


if __name__ == "__main__":
    main()
