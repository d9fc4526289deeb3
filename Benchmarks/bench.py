#!/usr/bin/env python3
"""Hypercare beside DuckDB and chDB (ClickHouse) on the same job in the same run.

  bench.py compare   every set: us and the peers in turn, wall, CPU, peak memory, results compared
  bench.py peers     the same without us
  bench.py linear    us alone on 1, 2, 4 and 8 times the data: cost per byte and peak memory
  bench.py memory    us alone on a file where every call has its own path and consumer, at two
                     memory settings: peak memory, and whether both give the same tables

Every run is a process of its own, from start to exit; input is in the page cache; figures are
medians over the rounds after a warm-up. Trust the ratios more than the seconds.
"""
import argparse
import json
import os
import shutil
import sys
import tempfile

import data
import measure
import peers
from ours import Product

#: Largest allowed share of the fastest peer's wall time and of the leanest peer's memory.
TARGETS = {"kong": (0.60, 0.50), "nginx": (0.60, 0.50), "kong-shuffled": (1.00, 0.50)}
HERE = os.path.dirname(os.path.abspath(__file__))


def main():
    options = arguments()
    scratch = tempfile.mkdtemp(prefix="hypercare-bench-", dir=options.scratch)
    try:
        results = MODES[options.mode](options, scratch)
        if options.json:
            with open(options.json, "w") as file:
                json.dump(results, file, indent=1)
    finally:
        shutil.rmtree(scratch, ignore_errors=True)
    sys.exit(0 if all(result.get("ok", True) for result in results) else 1)


def arguments():
    root = os.path.dirname(HERE)
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("mode", nargs="?", default="compare", choices=MODES)
    parser.add_argument("--sets", default="kong,nginx,kong-shuffled", help="which sets, separated by commas")
    parser.add_argument("--peers", help="which peers, separated by commas; all if not given")
    parser.add_argument("--rounds", type=int, default=int(os.environ.get("ROUNDS", 3)), help="measured runs of each (ROUNDS)")
    parser.add_argument("--scale", type=float, default=float(os.environ.get("SCALE", 0.25)),
                        help="size of our sets; 1 is 2,000,000 gateway records or 5,000,000 access-log lines (SCALE)")
    parser.add_argument("--data", default=os.environ.get("BENCH_DATA"),
                        help="a folder with kong/zst/* and nginx/zst/* to use instead of our sets (BENCH_DATA)")
    parser.add_argument("--threads", type=int, default=2, help="threads of everybody")
    parser.add_argument("--count", type=int, default=1_000_000, help="calls of mode memory")
    parser.add_argument("--cache", default=os.path.join(root, ".build", "bench"), help="where made data is kept")
    parser.add_argument("--scratch", help="where workspaces and results of runs go; the system's temporary folder if not given")
    parser.add_argument("--program", default=os.path.join(root, ".build", "release", "hypercare"))
    parser.add_argument("--maker", default=os.path.join(root, ".build", "release", "hypercare-scenarios"))
    parser.add_argument("--json", help="also write all figures into this file")
    options = parser.parse_args()
    for what in options.sets.split(","):
        if what not in data.SETS:
            parser.error(f"--sets {what}: no such set; there are {', '.join(data.SETS)}")
    return options


def say(text):
    print(text, file=sys.stderr, flush=True)


# ---------------------------------------------------------------- compare, peers
def compare(options, scratch, with_us=True):
    results = []
    for name in options.sets.split(","):
        found = data_set(options, name)
        if found is None:
            say(f"{name}: not in {options.data}, left out")
            continue
        results.append(compare_set(options, scratch, found, with_us))
    return results


def data_set(options, name):
    say(f"{name}:")
    if options.data:
        return data.given(options.data, name, options.cache, say)
    return data.made(options.maker, options.cache, name, options.scale, progress=say)


def compare_set(options, scratch, found, with_us):
    measure.cached(found.files)
    product = Product(options.program, scratch, options.threads)
    wanted = options.peers.split(",") if options.peers else list(peers.PEERS[found.job])
    outputs = {peer: os.path.join(scratch, peer.replace(" ", "-") + ".parquet") for peer in wanted}
    subjects = [("hypercare", lambda: product.command(found))] if with_us else []
    subjects += [(peer, peer_command(options, found, peer, outputs[peer])) for peer in wanted]
    runs = measure.in_turn(subjects, options.rounds, os.path.join(scratch, "log"), say)
    sums = {peer: peers.totals(outputs[peer]) for peer in wanted if peer in runs}
    if "hypercare" in runs:
        sums["hypercare"] = product.totals()
    return report(found, runs, sums, with_us)


def peer_command(options, found, peer, output):
    def prepare():
        if os.path.exists(output):
            os.remove(output)
        return [sys.executable, os.path.join(HERE, "peers.py"), found.job, peer, output, str(options.threads), *found.files]
    return prepare


def report(found, runs, sums, with_us):
    others = [name for name in runs if name != "hypercare"]
    fastest = min((measure.median(runs[name], "wall") for name in others), default=None)
    leanest = min((measure.median(runs[name], "peak") for name in others), default=None)
    reference = sums.get(others[0]) if others else None
    rows, figures = [], {}
    for name in runs:
        wall, cpu, peak = (measure.median(runs[name], key) for key in ("wall", "cpu", "peak"))
        figures[name] = {"wall": wall, "cpu": cpu, "peak_mb": peak, **sums[name]}
        rows.append([
            name, f"{wall:.2f}", f"{cpu:.2f}", f"{peak:.0f}", f"{found.text_bytes / wall / 1e6:,.0f}",
            f"{wall / fastest:.2f}" if fastest else "-", f"{peak / leanest:.2f}" if leanest else "-",
            f"{sums[name]['calls']:,}", f"{sums[name]['groups']:,}", agreement(sums[name], reference)])
    print(f"\n{found.name}: {len(found.files)} files, {found.text_bytes / 1e6:,.0f} MB of text")
    header = ["", "wall s", "cpu s", "peak MB", "MB/s", "of fastest", "of leanest", "calls", "groups", "result"]
    print(measure.table(header, rows), flush=True)
    isEqual = all(agreement(one, reference) == "equal" for one in sums.values()) if reference else True
    ok = isEqual and ("hypercare" in runs or not with_us) and verdict(found, figures, fastest, leanest)
    return {"set": found.name, "text_bytes": found.text_bytes, "figures": figures, "ok": ok}


def agreement(one, reference):
    """Whether a result adds up to the same: counts exactly, money to 1e-6."""
    if reference is None:
        return "-"
    for key in ("calls", "statuses", "response_bytes", "request_bytes", "input_tokens", "output_tokens"):
        if one[key] != reference[key]:
            return f"{key} differ"
    difference = abs(one["cost"] - reference["cost"])
    return "equal" if difference <= 1e-6 * max(reference["cost"], 1) else "cost differs"


def verdict(found, figures, fastest, leanest):
    if "hypercare" not in figures or not fastest:
        return True
    ours = figures["hypercare"]
    wall_target, peak_target = TARGETS[found.name]
    wall, peak = ours["wall"] / fastest, ours["peak_mb"] / leanest
    print(f"targets: wall {wall:.2f} of the fastest peer ({'within' if wall <= wall_target else 'ABOVE'} {wall_target:.2f}), "
          f"peak {peak:.2f} of the leanest ({'within' if peak <= peak_target else 'ABOVE'} {peak_target:.2f})", flush=True)
    return wall <= wall_target and peak <= peak_target


# ---------------------------------------------------------------- linear, memory
def linear(options, scratch):
    """The same weekday of eight weeks, so that every part has the same shape."""
    product = Product(options.program, scratch, options.threads)
    results = []
    for name in options.sets.split(","):
        say(f"{name}:")
        weeks = ["2026-03-03", "2026-03-10", "2026-03-17", "2026-03-24", "2026-03-31", "2026-04-07", "2026-04-14", "2026-04-21"]
        parts = [data.made(options.maker, options.cache, name, options.scale, start, progress=say) for start in weeks]
        rows, first = [], None
        for factor in (1, 2, 4, 8):
            found = parts[0].joined(parts[1:factor])
            measure.cached(found.files)
            runs = measure.in_turn([(f"{factor}x", lambda: product.command(found))], options.rounds, os.path.join(scratch, "log"), say)
            if not runs:
                return results + [{"set": name, "ok": False}]
            wall, cpu, peak = (measure.median(runs[f"{factor}x"], key) for key in ("wall", "cpu", "peak"))
            first = first or (wall, cpu, peak)
            rows.append([f"{factor}x", f"{found.text_bytes / 1e6:,.0f}", f"{wall:.2f}", f"{cpu:.2f}", f"{peak:.0f}",
                         f"{wall / first[0] / factor:.2f}", f"{cpu / first[1] / factor:.2f}", f"{peak / first[2]:.2f}"])
            results.append({"set": name, "factor": factor, "wall": wall, "cpu": cpu, "peak_mb": peak})
        print(f"\n{name}: cost of growing data; 1.00 is linear, and a peak of 1.00 does not grow")
        print(measure.table(["data", "text MB", "wall s", "cpu s", "peak MB", "wall/1x", "cpu/1x", "peak/1x"], rows), flush=True)
    return results


def memory(options, scratch):
    product = Product(options.program, scratch, options.threads)
    say(f"{options.count:,} calls with paths and consumers of their own:")
    found = data.crowd(options.cache, options.count)
    measure.cached(found.files)
    rows, names = [], []
    for setting in ("512MiB", "2GiB"):
        runs = measure.in_turn([(setting, lambda: product.command(found, "--memory", setting))], options.rounds, os.path.join(scratch, "log"), say)
        if not runs:
            return [{"set": "crowd", "ok": False}]
        wall, peak = (measure.median(runs[setting], key) for key in ("wall", "peak"))
        # A file's name holds the hash of its content.
        names.append([os.path.basename(path) for path in product.table_files("*")])
        rows.append([setting, f"{wall:.2f}", f"{peak:.0f}", len(names[-1])])
    print(measure.table(["--memory", "wall s", "peak MB", "table files"], rows))
    same = names[0] == names[1]
    fits = float(rows[0][2]) <= 512
    print(f"both settings give {'the same tables' if same else 'DIFFERENT tables'}; the first {'fits' if fits else 'DOES NOT FIT'}", flush=True)
    return [{"set": "crowd", "rows": rows, "ok": same and fits}]


MODES = {
    "compare": compare,
    "peers": lambda options, scratch: compare(options, scratch, with_us=False),
    "linear": linear,
    "memory": memory,
}

if __name__ == "__main__":
    main()
