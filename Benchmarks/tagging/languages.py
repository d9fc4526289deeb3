"""How well `hypercare tag` tells made feedback in other languages than English, by the truth that comes with it.

    languages.py --product BIN --maker BIN [--texts N] [--seed N] [--languages CODE...]

The texts are made up (`hypercare-scenarios`), in twelve languages with typos and asides; nobody wrote them. They say in
which languages opinion words and emoji reach how far, not what customers would get.
"""
from __future__ import annotations

import argparse
import collections
import csv
import io
import json
import pathlib
import subprocess
import tempfile

from scores import macro_f1

LANGUAGES = ["en", "de", "fr", "es", "pt", "it", "nl", "pl", "sv", "tr", "ja", "zh"]
CALLS = 40_000

SCENARIO = """version: 1
name: voices
seed: {seed}
start: 2026-03-02
days: 7
calls-per-day: {calls}
world: {{base: retail}}
gateways: [{{name: kong, format: kong_ai_proxy, codec: zstd}}]
feedback:
  per-thousand-calls: {rate}
  languages: {{{languages}}}
  sources: [{{name: desk, format: zendesk_json}}, {{name: reviews, format: app_reviews_json}}]
"""


def made(maker: str, folder: pathlib.Path, texts: int, seed: int, languages: list[str]) -> pathlib.Path:
    """A folder with feedback in all languages, and its truth."""
    rate = round(texts / CALLS * 1_000 / 7, 3)
    scenario = folder / "voices.yaml"
    shares = ", ".join(f"{language}: 1" for language in languages)
    scenario.write_text(SCENARIO.format(seed=seed, calls=CALLS, rate=rate, languages=shares))
    command = [maker, "make", str(scenario), "--output", str(folder / "made")]
    subprocess.run(command, check=True, capture_output=True, text=True)
    return folder / "made"


def answers(product: str, folder: pathlib.Path) -> dict[tuple[str, str], dict[str, str]]:
    """What the product says, by source and id."""
    found = {}
    for path in sorted((folder / "feedback").iterdir()):
        done = subprocess.run([product, "tag", str(path), "--quiet"], check=True, capture_output=True, text=True)
        found |= {(path.stem, row["id"]): row for row in csv.DictReader(io.StringIO(done.stdout))}
    return found


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--product", required=True)
    parser.add_argument("--maker", required=True)
    parser.add_argument("--texts", type=int, default=6_000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--languages", nargs="+", default=LANGUAGES)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        folder = made(options.maker, pathlib.Path(name), options.texts, options.seed, options.languages)
        told = answers(options.product, folder)
        truth = [json.loads(line) for line in (folder / "truth/feedback.ndjson").read_text().splitlines()]
    sentiments = collections.defaultdict(collections.Counter)
    topics, languages = collections.Counter(), collections.Counter()
    for gold in truth:
        answer = told.get((gold["source"], gold["id"]))
        if answer is None:
            continue
        language = gold["language"]
        sentiments[language][gold["sentiment"], answer["sentiment"]] += 1
        topics[language] += bool(set(gold["topics"]) & set(answer["topics"].split("|")))
        languages[language] += answer["language"] == language
    print("| language | texts | sentiment, macro-F1 | one topic right | language right |")
    print("| --- | --- | --- | --- | --- |")
    for language, pairs in sorted(sentiments.items(), key=lambda item: -macro_f1(item[1])):
        count = sum(pairs.values())
        print(f"| {language} | {count:,} | {macro_f1(pairs):.3f} | {topics[language] / count:.3f} "
              f"| {languages[language] / count:.3f} |")


if __name__ == "__main__":
    main()
