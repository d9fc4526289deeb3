#!/usr/bin/env python3
"""How much of what is planted in scenarios the product finds, and how much it makes up.

  evaluate.py --seeds 1-20 --days 14                tuning seeds (1-1000)
  evaluate.py --seeds 2001-2040 --json FILE         reporting seeds: figures for publication
  evaluate.py --seeds 7 --keep                      leaves data, truth and logs in .build/evaluation

For each seed the scenario is made, the product runs on it, and what it says is matched to the truth by
the rules of docs/evaluation.md. Data to standard output, progress to standard error. Exit code 0, or 1
if a seed failed, or 2 if it was asked for wrongly.
"""
from __future__ import annotations

import argparse
import json
import os
import pathlib
import shlex
import sys
from collections.abc import Sequence

import loop
import scores
import seeds
import tables

ROOT = pathlib.Path(__file__).resolve().parents[2]
RELEASE = ROOT / ".build" / "release"


def main(words: Sequence[str] | None = None) -> int:
    options = arguments(words)
    part, chosen = options.chosen
    plan = loop.Plan(
        shlex.split(options.maker), shlex.split(options.product), pathlib.Path(options.scenario), options.days,
        pathlib.Path(options.work), options.keep, options.timeout)
    say(f"evaluation: seeds {seeds.short(chosen)}: {part.name}, {part.purpose}")
    result = scores.summary(loop.evaluate(plan, chosen, say))
    heading = headed(result, options, part, chosen)
    layout = tables.markdown if options.markdown else tables.plain
    print(layout(result, heading), end="", flush=True)
    if options.json:
        about = {"scenario": options.scenario, "seeds": chosen, "part": part.name, "days": options.days}
        found = tables.document(result, about, has_details=part is seeds.TUNING)
        pathlib.Path(options.json).write_text(json.dumps(found, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
    if result.failures:
        say(f"evaluation: {len(result.failures)} of {len(chosen)} seeds FAILED; logs in {plan.work}")
    return 1 if result.failures else 0


def headed(result: scores.Summary, options: argparse.Namespace, part: seeds.Part, chosen: list[int]) -> str:
    names = ", ".join(sorted({one.scenario for one in result.seeds if one.scenario}))
    names = names or pathlib.Path(options.scenario).stem
    lines, items = sum(one.lines for one in result.seeds), sum(one.feedback_items for one in result.seeds)
    return (f"scenario {names}, seeds {seeds.short(chosen)} ({part.name}), {options.days} days each\n"
            f"{result.total.incidents} incidents, {lines:,} lines, {items:,} items of feedback")


def arguments(words: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--seeds", default="1-20", help=f"which scenarios, as 1-20 or 1,5,30-32; {seeds.POLICY}")
    parser.add_argument("--days", type=int, default=14, help="length of each scenario")
    parser.add_argument("--scenario", default=str(ROOT / "pipelines/scenarios/evaluation.yaml"), help="the scenario file")
    parser.add_argument("--json", metavar="FILE",
                        help="also write all figures into this file; single incidents of tuning seeds only")
    parser.add_argument("--markdown", action="store_true", help="print the table as Markdown")
    parser.add_argument("--keep", action="store_true", default=os.environ.get("KEEP", "0") not in ("", "0"),
                        help="leave data, truth and logs in the work folder (KEEP=1)")
    parser.add_argument("--review", action="store_true", help="allow the seeds kept for review; for reviewers alone")
    parser.add_argument("--maker", default=shlex.quote(str(RELEASE / "hypercare-scenarios")), metavar="COMMAND",
                        help="what makes scenarios")
    parser.add_argument("--product", default=shlex.quote(str(RELEASE / "hypercare")), metavar="COMMAND",
                        help="what is evaluated")
    parser.add_argument("--work", default=str(ROOT / ".build/evaluation"), help="where scenarios come and go")
    parser.add_argument("--timeout", type=float, default=3600, metavar="SECONDS", help="the longest that one command may take")
    options = parser.parse_args(words)
    if options.days < 1:
        parser.error(f"--days {options.days}: at least 1 is needed")
    if not pathlib.Path(options.scenario).is_file():
        parser.error(f"--scenario {options.scenario}: there is no such file")
    try:
        options.chosen = seeds.chosen(options.seeds, options.review)
    except seeds.SeedRefused as refused:
        parser.error(str(refused))
    return options


def say(text: str) -> None:
    print(text, file=sys.stderr, flush=True)


if __name__ == "__main__":
    sys.exit(main())
