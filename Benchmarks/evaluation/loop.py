"""One scenario after another: made, run, read, scored, deleted."""
from __future__ import annotations

import os
import pathlib
import shutil
import signal
import subprocess
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass

import findings
import scores
import truth

#: Exit codes with which the product has done its work: done, too many rejects, a rule fired.
ACCEPTED = (0, 3, 4)
#: Settings of the caller that would change what is measured.
FOREIGN = ("HYPERCARE_WORKSPACE", "HYPERCARE_GOLDEN")


class CommandFailed(Exception):
    """A command that ended badly, with the end of what it said."""

    def __init__(self, what: str, code: int | None) -> None:
        super().__init__(what)
        self.code = code


@dataclass(frozen=True)
class Plan:
    """What is evaluated, and where it may be put."""

    maker: Sequence[str]
    product: Sequence[str]
    scenario: pathlib.Path
    days: int
    work: pathlib.Path
    is_kept: bool = False
    timeout_seconds: float = 3600


def evaluate(plan: Plan, seeds: Sequence[int], say: Callable[[str], None]) -> list[scores.SeedResult]:
    """All seeds in order. One that fails is told at once and stops no other."""
    results = []
    for seed in seeds:
        begin = time.monotonic()
        result = one_seed(plan, seed)
        say(progress(result, time.monotonic() - begin))
        results.append(result)
    return results


def progress(result: scores.SeedResult, seconds: float) -> str:
    if result.failure:
        return f"seed {result.seed}: FAILED: {result.failure}"
    if findings.DETECTION in result.not_yet:
        return f"seed {result.seed}: {len(result.incidents)} incidents, none told yet, {seconds:.0f} s"
    found = sum(one.rank is not None for one in result.incidents)
    return (f"seed {result.seed}: {found} of {len(result.incidents)} incidents found, "
            f"{result.false_days} false, {seconds:.0f} s")


def one_seed(plan: Plan, seed: int) -> scores.SeedResult:
    """Makes, runs and scores one scenario; then its data are gone, unless they are to be kept."""
    folder = plan.work / f"seed-{seed}"
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    result: scores.SeedResult | None = None
    try:
        result = _scored(plan, seed, folder)
        return result
    finally:
        if not plan.is_kept:
            _clear(folder, keeps_logs=result is not None and result.failure is not None)


def _scored(plan: Plan, seed: int, folder: pathlib.Path) -> scores.SeedResult:
    data = folder / "data"
    make = [*plan.maker, "make", str(plan.scenario), "--seed", str(seed), "--days", str(plan.days), "--output", str(data)]
    try:
        run(make, folder / "make.log", (0,), plan.timeout_seconds)
        known = truth.read(_hidden(data, folder), seed, plan.days)
    except (CommandFailed, truth.TruthError, OSError) as error:
        return scores.failed(seed, f"the maker: {error}")
    log = folder / "run.log"
    try:
        code = run([*plan.product, "run", str(data / "pipeline.yaml")], log, ACCEPTED, plan.timeout_seconds)
    except (CommandFailed, OSError) as error:
        return scores.failed(seed, f"the product: {error} (log: {log})", known, getattr(error, "code", None))
    try:
        return scores.scored(known, findings.read(data / "workspace"), code)
    except Exception as error:  # whatever a reader of tables throws at broken ones
        return scores.failed(seed, f"the product's tables: {type(error).__name__}: {error}", known, code)


def _hidden(data: pathlib.Path, folder: pathlib.Path) -> pathlib.Path:
    """The truth, out of the product's way before the product runs."""
    hidden = folder / "truth"
    (data / "truth").rename(hidden)
    return hidden


def run(command: Sequence[str], log: pathlib.Path, accepted: Sequence[int], timeout_seconds: float) -> int:
    """Runs a command with all it says in a log; ends it and its children when its time is over."""
    environment = {name: value for name, value in os.environ.items() if name not in FOREIGN}
    with log.open("wb") as sink:
        process = subprocess.Popen(
            command, stdin=subprocess.DEVNULL, stdout=sink, stderr=subprocess.STDOUT, env=environment, start_new_session=True)
        try:
            code = process.wait(timeout_seconds)
        except subprocess.TimeoutExpired:
            raise CommandFailed(f"not done after {timeout_seconds:g} s", None) from None
        finally:
            if process.poll() is None:
                os.killpg(process.pid, signal.SIGKILL)
                process.wait()
    if code not in accepted:
        ending = f"killed by signal {-code}" if code < 0 else f"exit {code}"
        said = " ".join(log.read_text(encoding="utf-8", errors="replace").split())[-300:]
        raise CommandFailed(f"{ending}: {said or 'it said nothing'}", code)
    return code


def _clear(folder: pathlib.Path, keeps_logs: bool) -> None:
    if not keeps_logs:
        shutil.rmtree(folder, ignore_errors=True)
        return
    for name in ("data", "truth"):
        shutil.rmtree(folder / name, ignore_errors=True)
