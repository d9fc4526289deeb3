"""Runs the product and the scorers."""
from __future__ import annotations

import importlib.util
import json
import pathlib
import resource
import subprocess
import sys
import tempfile
import time
import types


class Failure(Exception):
    """A program that did not do its work."""


class Product:
    """The product's command line, with two clocks: time that passed, and time of the processor.

    The second one stays the same when other work is on the machine.
    """

    def __init__(self, path: pathlib.Path) -> None:
        self.path = path
        self.seconds = (0.0, 0.0)

    def run(self, *words: object, stdin: bytes | None = None) -> str:
        """What a command prints. It must end well."""
        started, used = time.monotonic(), processor_seconds()
        done = subprocess.run(
            [str(self.path), *map(str, words), "--quiet"], input=stdin, capture_output=True,
            stdin=subprocess.DEVNULL if stdin is None else None)
        self.seconds = (
            self.seconds[0] + time.monotonic() - started, self.seconds[1] + processor_seconds() - used)
        if done.returncode != 0:
            raise Failure(f"{' '.join(map(str, words))}: exit code {done.returncode}: {done.stderr.decode()[:500]}")
        return done.stdout.decode()

    def taken(self) -> tuple[float, float]:
        """Seconds of both clocks since this was last asked."""
        seconds, self.seconds = self.seconds, (0.0, 0.0)
        return seconds


def processor_seconds() -> float:
    """Of all processes that were started from here and have ended."""
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def score(folder: pathlib.Path, *words: object) -> dict:
    """What the scorer of a benchmark says."""
    with tempfile.NamedTemporaryFile(suffix=".json") as file:
        done = subprocess.run(
            [sys.executable, str(folder / "score.py"), "--data", str(folder / "data"), *map(str, words),
             "--json", file.name],
            capture_output=True, text=True)
        if done.returncode != 0:
            raise Failure(f"{folder / 'score.py'}: {(done.stderr or done.stdout).strip()[-500:]}")
        return json.load(open(file.name))


def scorer(folder: pathlib.Path) -> types.ModuleType:
    """The scorer's own functions, for what its command line does not offer."""
    spec = importlib.util.spec_from_file_location(f"score_{folder.name}", folder / "score.py")
    if spec is None or spec.loader is None:
        raise Failure(f"{folder / 'score.py'} cannot be loaded")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module
