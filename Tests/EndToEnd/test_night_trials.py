"""The trials of the nightly detector: the same answer whatever the cores, and answers that add up."""
import json
import os
import pathlib
import subprocess

import pytest

from conftest import BINARY

TRIALS = pathlib.Path(os.environ.get("NIGHT_TRIALS", BINARY.parent / "night-trials"))


def trials(*arguments, code=0):
    done = subprocess.run([str(TRIALS), *map(str, arguments)], capture_output=True, text=True, timeout=300,
                          env={"PATH": os.environ["PATH"], "SWIFT_BACKTRACE": "enable=no"})
    assert done.returncode == code, done.stderr
    return done.stdout


def law(*arguments):
    return trials("law", "--nights", 3, "--planted-nights", 2, "--series", 24, "--json", *arguments)


def test_cores_change_nothing_and_seeds_do():
    one = law("--jobs", 1)
    assert law("--jobs", 2) == one
    assert law("--jobs", 1, "--seed", 2) != one


def test_shares_are_those_of_their_counts():
    told = json.loads(law())
    assert told["target"] == pytest.approx(1.2 * told["nominal"])
    assert told["nights"]["of"] == 3 and sum(day["of"] for day in told["byWeekday"]) == 3
    for share in [told["nights"], told["afterClockChange"], *told["byWeekday"], *told["seriesNights"]]:
        assert 0 <= share["count"] <= share["of"]
        assert share["share"] == pytest.approx(share["count"] / max(share["of"], 1))
    assert told["plantedNights"] == 2 and 0 <= told["falseDiscoveryRate"] <= 1
    assert all(0 <= one["found"] <= one["planted"] for one in told["power"])


def test_speed_judges_the_same_whatever_the_cores():
    one, two = (json.loads(trials("speed", "--series", 8, "--days", 4, "--jobs", jobs, "--json")) for jobs in (1, 2))
    assert one["fingerprint"] == two["fingerprint"]
    assert 0 < one["lastNight"]["cpuSeconds"] < one["allNights"]["cpuSeconds"]


@pytest.mark.parametrize("words", [["law", "--series", "0"], ["speed", "--days", "1"], ["what"]])
def test_wrong_words_are_refused(words):
    trials(*words, code=64)
