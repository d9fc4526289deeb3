#!/usr/bin/env python3
"""How long the stage `detect` takes: all nights of a month at once, and one more night.

  detect_speed.py                         30 days of 150,000 calls, 1,500 attribute sets: some 12,500 series a night
  detect_speed.py --rounds 3 --json FILE  medians of three, all figures for a script
  detect_speed.py --work DIR              keeps the made logs there

The logs come from the maker. The program runs over all days in one workspace; in another one over all but the last
day, and then over the last one. Seconds are the stage's own, from the run's JSON; the CPU time of a run that leaves the
stage out is taken off that of one with it. The exit code is 1 if a target is missed.
"""
import argparse
import datetime
import json
import os
import pathlib
import shutil
import statistics
import sys
import tempfile

import measure

ROOT = pathlib.Path(__file__).resolve().parents[1]
SCENARIO = ROOT / "pipelines/scenarios/evaluation.yaml"
TARGET_SECONDS = 60
TARGET_MIB = 1_024
TARGET_PART = 1 / 20
# What the targets are meant for.
TARGET_SERIES = 10_000


def main():
    options = arguments()
    with tempfile.TemporaryDirectory(prefix="hypercare-detect-speed-") as folder:
        work = options.work or pathlib.Path(folder)
        data = make(options, work)
        rounds = []
        for number in range(options.rounds):
            note(f"round {number + 1} of {options.rounds}")
            rounds.append(one_round(options, work, data))
    figures = summary(rounds)
    print(report(figures, options))
    if options.json:
        options.json.write_text(json.dumps({"rounds": rounds, **figures}, indent=2) + "\n")
    return 0 if figures["fits"] else 1


def arguments():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--product", type=pathlib.Path, default=ROOT / ".build/release/hypercare")
    parser.add_argument("--maker", type=pathlib.Path, default=ROOT / ".build/release/hypercare-scenarios")
    parser.add_argument("--days", type=int, default=30)
    parser.add_argument("--calls-per-day", type=int, default=150_000)
    parser.add_argument("--jobs", type=int, default=2)
    parser.add_argument("--rounds", type=int, default=1)
    parser.add_argument("--work", type=pathlib.Path, help="a folder for logs and workspaces, kept")
    parser.add_argument("--json", type=pathlib.Path, help="where all figures go")
    return parser.parse_args()


def note(text):
    print(text, file=sys.stderr, flush=True)


def make(options, work):
    data = work / f"data-{options.days}-{options.calls_per_day}"
    if not (data / "pipeline.yaml").exists():
        note(f"making {options.days} days of {options.calls_per_day} calls")
        measure.run(
            [options.maker, "make", SCENARIO, "--days", str(options.days), "--calls-per-day",
             str(options.calls_per_day), "--jobs", str(options.jobs), "--output", data], work / "make.log")
    text = (data / "pipeline.yaml").read_text()
    (data / "rollup.yaml").write_text(text.replace("  - detect\n", ""))
    return data


def one_round(options, work, data):
    """Seconds and bytes of all nights at once, of all but one, and of the last one."""
    last = first_day(data) + datetime.timedelta(days=options.days - 1)
    whole = run(options, work, data / "pipeline.yaml", "whole", [])
    bare = run(options, work, data / "rollup.yaml", "bare", [])
    before = run(options, work, data / "pipeline.yaml", "nightly", ["--from", str(first_day(data)), "--to", str(last)])
    after = run(options, work, data / "pipeline.yaml", "nightly", ["--date", str(last)], keeps=True)
    return {
        "series_nights": whole["series_nights"],
        "nights": options.days,
        "all_seconds": whole["detect"],
        "all_cpu_seconds": whole["cpu"] - bare["cpu"],
        "all_but_last_seconds": before["detect"],
        "last_seconds": after["detect"],
        "peak_mib": whole["peak"],
        "last_peak_mib": after["peak"],
    }


def first_day(data):
    names = sorted(path.name for path in (data / "logs").iterdir())
    digits = [part for name in names for part in [name.split(".")[0][-10:]]]
    return datetime.date.fromisoformat(min(digits))


def run(options, work, pipeline, name, words, keeps=False):
    workspace = work / f"workspace-{name}"
    if not keeps:
        shutil.rmtree(workspace, ignore_errors=True)
    log = work / f"{name}.log"
    cost = measure.run(
        [options.product, "run", pipeline, "--workspace", workspace, "--jobs", str(options.jobs), "--json", "--quiet",
         *words], log, accept=(0, 3))
    with open(log, errors="replace") as text:
        told = json.loads(next(line for line in text if line.startswith("{")))
    cost["detect"] = next((stage["seconds"] for stage in told["stages"] if stage["name"] == "detect"), 0)
    cost["series_nights"] = next(
        (table["rows"] for table in told["tables"] if table["name"] == "series_nights"), 0)
    if name != "nightly":
        shutil.rmtree(workspace, ignore_errors=True)
    note(f"  {name}: {cost['detect']:.2f} s of {cost['wall']:.2f} s, {cost['peak']:.0f} MiB")
    return cost


def summary(rounds):
    middle = {key: statistics.median(one[key] for one in rounds) for key in rounds[0]}
    middle["series_a_night"] = middle["series_nights"] / middle["nights"]
    middle["last_part"] = middle["last_seconds"] / middle["all_seconds"]
    # Seconds for as many series as the target names; a smaller number of series must not look fast.
    middle["target_seconds"] = TARGET_SECONDS * max(middle["series_a_night"] / TARGET_SERIES, 1)
    middle["fits"] = (
        middle["series_a_night"] >= TARGET_SERIES and middle["all_seconds"] <= middle["target_seconds"]
        and middle["peak_mib"] <= TARGET_MIB and middle["last_part"] <= TARGET_PART)
    return middle


def report(figures, options):
    load = os.getloadavg()[0]
    rows = [
        ["all nights", f"{figures['all_seconds']:.1f} s", f"{figures['all_cpu_seconds']:.1f} s",
         f"{figures['peak_mib']:.0f} MiB"],
        ["all but the last", f"{figures['all_but_last_seconds']:.1f} s", "", ""],
        ["the last", f"{figures['last_seconds']:.2f} s", "", f"{figures['last_peak_mib']:.0f} MiB"],
    ]
    return "\n".join([
        f"{figures['series_a_night']:.0f} series a night, {options.days} nights, {options.jobs} jobs; "
        f"load of the machine {load:.1f}",
        measure.table(["stage detect", "wall", "CPU", "peak of the run"], rows),
        f"the last night is one of {1 / figures['last_part']:.1f} (target 20); "
        f"target {figures['target_seconds']:.0f} s for so many series, {TARGET_MIB} MiB",
        "targets " + ("reached" if figures["fits"] else "missed"),
    ])


if __name__ == "__main__":
    sys.exit(main())
