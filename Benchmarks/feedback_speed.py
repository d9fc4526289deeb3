#!/usr/bin/env python3
"""How long the stage `feedback` and the reports take on made chat records.

  feedback_speed.py                             200,000 records of seven days in one file, one core
  feedback_speed.py --records 20000 --rounds 3  medians of three
  feedback_speed.py --product OLD --work DIR    another program on the same records, which are kept

Every round runs the program in a new workspace: it reads all records, merges seven days and writes seven reports, each
compared with the days before. Seconds of steps are the run's own.
"""
import argparse
import json
import os
import pathlib
import random
import shutil
import statistics
import sys
import tempfile
import time

import measure

ROOT = pathlib.Path(__file__).resolve().parents[1]
STEPS = ["read feedback", "merge and write", "report"]
DAYS = 7
FIRST_DAY_SECONDS = 1_772_323_200  # 2026-03-01
COMMON = (
    "the a to is and it was of in my for on with not when that this I we have be you can all get after "
    "cannot keeps why checkout payment invoice login password export report answer wrong slow error "
    "timeout page button crash refund order delivery support great thanks helpful love easy fast broken "
    "useless again today app update account card chat bot model summary upload file limit token price "
    "plan billing cancel feature missing search list dashboard email settings don't "
).split()


def main():
    options = arguments()
    with tempfile.TemporaryDirectory(prefix="hypercare-feedback-speed-") as folder:
        work = options.work or pathlib.Path(folder)
        work.mkdir(parents=True, exist_ok=True)
        pipeline = make(options, work)
        rounds = [one_round(options, work, pipeline) for _ in range(options.rounds)]
    print(report(rounds, options))


def arguments():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--product", type=pathlib.Path, default=ROOT / ".build/release/hypercare")
    parser.add_argument("--records", type=int, default=200_000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--jobs", type=int, default=1)
    parser.add_argument("--rounds", type=int, default=1)
    parser.add_argument("--work", type=pathlib.Path, help="a folder for records and workspace, kept")
    return parser.parse_args()


def make(options, work):
    """Chat records evenly over seven days, with a few texts sent twice, and a pipeline file over them."""
    source = work / f"chat-{options.records}-{options.seed}.ndjson"
    if not source.exists():
        chance = random.Random(options.seed)
        vocabulary = COMMON + [
            "".join(chance.choice("bdfglmnprst") + chance.choice("aeiou") for _ in range(chance.randint(2, 4)))
            for _ in range(6_000)]
        weights = [1 / (place + 3) for place in range(len(vocabulary))]
        text = ""
        with open(source, "w") as file:
            for number in range(options.records):
                if chance.random() > 0.05:
                    text = " ".join(chance.choices(vocabulary, weights, k=chance.randint(10, 24))) + "."
                file.write(json.dumps(record(number, text, options.records, chance)) + "\n")
    pipeline = work / "pipeline.yaml"
    pipeline.write_text(
        "version: 1\nname: feedback-speed\nsources:\n"
        f"  - {{name: chat, kind: feedback, paths: ['{source.resolve()}']}}\n")
    return pipeline


def record(number, text, count, chance):
    seconds = FIRST_DAY_SECONDS + number * DAYS * 86_400 // count
    return {
        "feedback_id": f"fb_{number}",
        "created_at": time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime(seconds)),
        "rating": chance.choice(["up", "down"]),
        "comment": text,
        "locale": "en",
        "user": {"id": f"u_{chance.randint(1, 5_000)}"},
    }


def one_round(options, work, pipeline):
    workspace = work / "workspace"
    shutil.rmtree(workspace, ignore_errors=True)
    log = work / "run.log"
    cost = measure.run(
        [options.product, "run", pipeline, "--workspace", workspace, "--jobs", str(options.jobs), "--json", "--quiet"],
        log)
    with open(log, errors="replace") as text:
        told = json.loads(next(line for line in text if line.startswith("{")))
    seconds = {stage["name"]: stage["seconds"] for stage in told["stages"]}
    cost.update({step: seconds.get(step, 0) for step in STEPS})
    print(f"  {cost['wall']:.1f} s", file=sys.stderr, flush=True)
    return cost


def report(rounds, options):
    middle = {key: statistics.median(one[key] for one in rounds) for key in rounds[0]}
    rows = [[step, f"{middle[step]:.1f} s", f"{options.records / max(middle[step], 1e-9):,.0f}"] for step in STEPS]
    return "\n".join([
        f"{options.records:,} records, {DAYS} days, {options.jobs} jobs, {options.rounds} rounds; "
        f"load of the machine {os.getloadavg()[0]:.1f}",
        measure.table(["step", "median", "records a second"], rows),
        f"whole run {middle['wall']:.1f} s, {middle['cpu']:.1f} s of CPU, peak {middle['peak']:.0f} MiB",
    ])


if __name__ == "__main__":
    main()
