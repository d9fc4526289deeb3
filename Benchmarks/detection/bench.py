#!/usr/bin/env python3
"""How well the product tells what is abnormal, since when and where, on four public benchmarks.

  bench.py --bench DIR                    all of them
  bench.py --bench DIR --only nab,tcpd    some of them
  bench.py --bench DIR --json FILE        all figures for a script

DIR holds the folders nab, wsd, rca and tcpd, each with data and its score.py; see docs/detection-benchmarks.md.
The table goes to standard output, progress to standard error. Exit code 0, or 1 if a figure misses what it must
reach or something failed, or 2 if it was asked for wrongly.
"""
from __future__ import annotations

import argparse
import json
import pathlib
import shutil
import sys
import tempfile
from collections.abc import Sequence

import layout
import nab
import product
import rca
import tcpd
import wsd
from figures import Figure

ROOT = pathlib.Path(__file__).resolve().parents[2]
BENCHMARKS = {"nab": nab, "wsd": wsd, "rca": rca, "tcpd": tcpd}


def main(words: Sequence[str] | None = None) -> int:
    options = arguments(words)
    program = product.Product(options.product)
    found: list[Figure] = []
    with tempfile.TemporaryDirectory(prefix="hypercare-detection-") as folder:
        work = options.work or pathlib.Path(folder)
        for name in options.only:
            out = work / name
            shutil.rmtree(out, ignore_errors=True)
            out.mkdir(parents=True)
            try:
                found += BENCHMARKS[name].figures(program, options.bench / name, out, say)
            except product.Failure as failure:
                say(f"{name}: {failure}")
                return 1
    print(layout.markdown(found) if options.markdown else layout.plain(found))
    if options.json:
        options.json.write_text(json.dumps([figure.document() for figure in found], indent=1) + "\n")
    missed = [figure for figure in found if figure.is_missed]
    for figure in missed:
        say(f"missed: {figure.benchmark}, {figure.name}: {figure.text} instead of {figure.must_text}")
    return 1 if missed else 0


def arguments(words: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter, allow_abbrev=False)
    parser.add_argument("--bench", type=pathlib.Path, required=True, help="folder of the benchmarks")
    parser.add_argument("--only", default=",".join(BENCHMARKS), help="comma-separated, of: " + ", ".join(BENCHMARKS))
    parser.add_argument("--product", type=pathlib.Path, default=ROOT / ".build/release/hypercare")
    parser.add_argument("--work", type=pathlib.Path, help="keep predictions here; else they are deleted")
    parser.add_argument("--json", type=pathlib.Path, help="write all figures to this file")
    parser.add_argument("--markdown", action="store_true", help="print the table in Markdown")
    options = parser.parse_args(words)
    options.only = [name.strip() for name in options.only.split(",") if name.strip()] or list(BENCHMARKS)
    for name in options.only:
        if name not in BENCHMARKS:
            parser.error(f"unknown benchmark '{name}'; known: {', '.join(BENCHMARKS)}")
        for part in ["score.py", "data"]:
            if not (options.bench / name / part).exists():
                parser.error(
                    f"{options.bench / name / part} is not there; BENCH=DIR must name a folder with the benchmarks"
                    " (docs/detection-benchmarks.md tells where they come from)")
    if not options.product.exists():
        parser.error(f"{options.product} is not there; 'make build' makes it")
    return options


def say(text: str) -> None:
    print(text, file=sys.stderr, flush=True)


if __name__ == "__main__":
    sys.exit(main())
