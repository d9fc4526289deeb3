"""How fast `hypercare tag` is on one core, beside VADER in the same run.

    speed.py --product BIN --bench DIR [--texts 500000] [--rounds 5] [--seed 1]

Short texts are those of the sets that the model is trained on, in an order by the seed, again and again. Long texts are
tickets of ten thousand bytes, put together from short ones. All processes are pinned to one core and run in turn, files
in the page cache; of the short texts VADER reads every fiftieth. Seconds are those that the processor worked for a
process, since other work on the machine moves the clock's. What the program takes for a table of one row, model and word
lists included, is told beside, and taken off the other figures.
"""
from __future__ import annotations

import argparse
import csv
import gzip
import json
import os
import pathlib
import random
import resource
import statistics
import subprocess
import sys
import tempfile

SETS = [
    "vader_tweets", "vader_amazon", "vader_movie", "vader_nyt", "so_senti4sd", "premo_pr", "uci_sls", "is22_apps",
    "goemotions",
]
TICKETS = 5_000
TICKET_BYTES = 10_000
VADER_SHARE = 50

VADER = """
import csv, sys
from vaderSentiment.vaderSentiment import SentimentIntensityAnalyzer
analyzer = SentimentIntensityAnalyzer()
texts = [row[1] for row in csv.reader(open(sys.argv[1], newline="", encoding="utf-8"))][1:]
import time
start = time.process_time()
for text in texts:
    analyzer.polarity_scores(text)
print(time.process_time() - start)
"""


def short_texts(bench: pathlib.Path, count: int, seed: int) -> list[str]:
    """So many texts of the sets."""
    pool = []
    for name in SETS:
        with gzip.open(bench / name / "dev.jsonl.gz", "rt", encoding="utf-8") as lines:
            pool += [json.loads(line)["text"] for line in lines]
    generator = random.Random(seed)
    texts: list[str] = []
    while len(texts) < count:
        generator.shuffle(pool)
        texts += pool[: count - len(texts)]
    return texts


def tickets(texts: list[str]) -> list[str]:
    """Texts put together to ten thousand bytes each."""
    found, parts, size = [], [], 0
    for text in texts:
        parts.append(text)
        size += len(text.encode()) + 1
        if size >= TICKET_BYTES:
            found.append(" ".join(parts))
            parts, size = [], 0
            if len(found) == TICKETS:
                break
    return found


def write(path: pathlib.Path, texts: list[str]) -> None:
    with open(path, "w", newline="", encoding="utf-8") as file:
        csv.writer(file).writerows([["id", "text"], *enumerate(texts)])


def seconds(product: str, path: pathlib.Path) -> float:
    """Of the processor for one call, from start to exit."""
    start = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run([product, "tag", path, "--quiet"], stdout=subprocess.DEVNULL, check=True)
    end = resource.getrusage(resource.RUSAGE_CHILDREN)
    return end.ru_utime + end.ru_stime - start.ru_utime - start.ru_stime


def vader_seconds(path: pathlib.Path) -> float:
    """Of the scoring alone: VADER pays neither for its start nor for reading."""
    done = subprocess.run([sys.executable, "-c", VADER, path], capture_output=True, text=True, check=True)
    return float(done.stdout)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--product", required=True)
    parser.add_argument("--bench", required=True, type=pathlib.Path)
    parser.add_argument("--texts", type=int, default=500_000)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--seed", type=int, default=1)
    arguments = parser.parse_args()
    os.sched_setaffinity(0, {max(os.sched_getaffinity(0))})
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        texts = short_texts(arguments.bench, arguments.texts, arguments.seed)
        long = tickets(texts)
        files = {"one": texts[:1], "short": texts, "long": long, "vader": texts[::VADER_SHARE]}
        for file, content in files.items():
            write(folder / file, content)
        sizes = {file: sum(len(text.encode()) for text in content) for file, content in files.items()}
        rounds = []
        for _ in range(arguments.rounds):
            rounds.append({file: seconds(arguments.product, folder / file) for file in ("one", "short", "long")})
            rounds[-1]["vader"] = vader_seconds(folder / "vader")
    ours = [len(texts) / (found["short"] - found["one"]) for found in rounds]
    peers = [len(files["vader"]) / found["vader"] for found in rounds]
    print(f"short texts: {len(texts)}, {sizes['short'] / len(texts):.0f} bytes in the mean; medians of {len(rounds)} rounds")
    print(f"hypercare tag      {statistics.median(ours):10.0f} texts/s ({min(ours):.0f} to {max(ours):.0f})")
    print(f"  in bytes         {statistics.median(ours) * sizes['short'] / len(texts) / 1e6:10.1f} MB/s")
    print(f"VADER              {statistics.median(peers):10.0f} texts/s ({min(peers):.0f} to {max(peers):.0f})")
    print(f"ratio              {statistics.median(a / b for a, b in zip(ours, peers)):10.1f}")
    speed = [sizes["long"] / (found["long"] - found["one"]) / 1e6 for found in rounds]
    print(f"tickets of 10 kB   {statistics.median(speed):10.1f} MB/s ({len(long)} of them)")
    print(f"one row            {statistics.median(found['one'] for found in rounds) * 1e3:10.0f} ms")


if __name__ == "__main__":
    main()
