"""Runs programs as whole processes and says what they cost."""
import os
import statistics
import subprocess
import sys
import time


class Failure(Exception):
    """A program that ended badly, with the end of what it said."""


def run(command, log, accept=(0,)):
    """One run: wall seconds, CPU seconds of the process and its children, peak resident MB."""
    with open(log, "wb") as sink:
        begin = time.monotonic()
        process = subprocess.Popen(command, stdout=sink, stderr=subprocess.STDOUT)
        _, status, usage = os.wait4(process.pid, 0)
        wall = time.monotonic() - begin
        process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode not in accept:
        with open(log, errors="replace") as text:
            raise Failure(f"exit {process.returncode}: {text.read()[-600:].strip()}")
    # Linux gives the peak in KiB, macOS in bytes.
    unit = 1024 if sys.platform == "darwin" else 1
    return {"wall": wall, "cpu": usage.ru_utime + usage.ru_stime, "peak": usage.ru_maxrss / 1024 / unit}


def in_turn(subjects, rounds, log, progress):
    """Runs all subjects in turn, `rounds` times after one round that only warms the caches.

    A subject is a pair of a name and a function that gives its command, or None to leave it out;
    one that fails is named and left out from then on. Gives the runs of each that never failed.
    """
    runs = {name: [] for name, _ in subjects}
    failed = set()
    for number in range(rounds + 1):
        for name, prepare in subjects:
            if name in failed:
                continue
            try:
                result = run(prepare(), log)
            except Failure as failure:
                failed.add(name)
                progress(f"  {name} failed: {failure}")
                continue
            progress(f"  {'warm-up' if number == 0 else f'round {number}'}: {name} {result['wall']:.2f} s")
            if number > 0 or rounds == 0:
                runs[name].append(result)
    return {name: found for name, found in runs.items() if found and name not in failed}


def median(runs, key):
    return statistics.median(run[key] for run in runs)


def cached(files):
    """Reads all files once, so that no run pays for the disk."""
    for path in files:
        with open(path, "rb", buffering=0) as file:
            while file.read(1 << 22):
                pass


def table(header, rows):
    """Columns aligned: the first to the left, the others to the right."""
    widths = [max(len(str(row[index])) for row in [header, *rows]) for index in range(len(header))]
    lines = []
    for row in [header, *rows]:
        cells = [str(cell) for cell in row]
        lines.append("  ".join(
            cell.ljust(width) if index == 0 else cell.rjust(width)
            for index, (cell, width) in enumerate(zip(cells, widths))))
    return "\n".join(lines)
