"""Same inputs and configuration give the same bytes, however the work is cut."""
import random

import pytest

from conftest import fingerprint, hypercare, run_demo


@pytest.mark.parametrize("jobs", [2, 7])
def test_any_number_of_workers_gives_the_same_bytes(demo_logs, demo_workspace, workspace, jobs):
    run_demo(*demo_logs, "--workspace", workspace, "--jobs", jobs)
    assert fingerprint(workspace) == fingerprint(demo_workspace)


def test_any_order_of_files_gives_the_same_bytes(demo_logs, demo_workspace, workspace):
    shuffled = list(demo_logs)
    random.Random(5).shuffle(shuffled)
    run_demo(*shuffled, "--workspace", workspace, "--jobs", 1)
    assert fingerprint(workspace) == fingerprint(demo_workspace)


def test_a_small_memory_budget_gives_the_same_bytes(demo_logs, demo_workspace, workspace):
    run_demo(*demo_logs, "--workspace", workspace, "--memory", "64MiB")
    assert fingerprint(workspace) == fingerprint(demo_workspace)


@pytest.mark.parametrize("zone", ["Asia/Shanghai", "America/St_Johns"])
def test_the_machine_s_time_zone_and_locale_do_not_matter(demo_logs, demo_workspace, workspace, zone):
    run_demo(*demo_logs, "--workspace", workspace, TZ=zone, LC_ALL="tr_TR.UTF-8")
    assert fingerprint(workspace) == fingerprint(demo_workspace)


def test_reports_are_the_same_bytes(demo_logs, demo_workspace, workspace):
    run_demo(*demo_logs, "--workspace", workspace, "--jobs", 1)
    ours = sorted(p.relative_to(workspace) for p in (workspace / "reports").rglob("*") if p.is_file())
    theirs = sorted(p.relative_to(demo_workspace) for p in (demo_workspace / "reports").rglob("*") if p.is_file())
    assert ours == theirs and ours
    for path in ours:
        assert (workspace / path).read_bytes() == (demo_workspace / path).read_bytes(), path
