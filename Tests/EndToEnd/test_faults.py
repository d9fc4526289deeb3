"""What goes wrong outside: kills, signals, full disks, closed folders, damaged archives."""
import gzip
import os
import random
import shutil
import signal
import subprocess
import time

import pytest

from conftest import BINARY, TABLES, fingerprint, hypercare, rows, run_demo, run_ok
from test_nights import calls, lines

KILLS = int(os.environ.get("HYPERCARE_KILLS", "5"))


def start(*arguments):
    return subprocess.Popen(
        [str(BINARY), *map(str, arguments)], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
        env={"PATH": os.environ["PATH"], "SWIFT_BACKTRACE": "enable=no"})


def timed_run(*arguments):
    began = time.monotonic()
    assert start(*arguments).wait() == 0
    return time.monotonic() - began


@pytest.mark.parametrize("loses_ledger", [False, True])
def test_a_kill_at_any_instant_changes_nothing_in_the_end(demo_logs, tmp_path, loses_ledger):
    undisturbed = tmp_path / "undisturbed"
    length = timed_run("run", *demo_logs, "--workspace", undisturbed)
    expected = fingerprint(undisturbed)
    random_instants = random.Random(20 + loses_ledger)
    for attempt in range(KILLS):
        workspace = tmp_path / f"killed-{attempt}"
        for _ in range(random_instants.choice([1, 1, 2])):
            process = start("run", *demo_logs, "--workspace", workspace)
            time.sleep(random_instants.uniform(0, length * 1.05))
            process.kill()
            process.wait()
            if loses_ledger:
                (workspace / "ledger.sqlite").unlink(missing_ok=True)
                (workspace / "ledger.sqlite-wal").unlink(missing_ok=True)
                (workspace / "ledger.sqlite-shm").unlink(missing_ok=True)
        result = hypercare("run", *demo_logs, "--workspace", workspace)
        assert result.code == 0, result.err
        assert fingerprint(workspace) == expected
        shutil.rmtree(workspace)


FIRST_VERSION = "_delta_log/00000000000000000000.json"
MARKS = [".pending/commits.json"] + [f"tables/{table}/{FIRST_VERSION}" for table in TABLES] + ["reports"]


@pytest.mark.parametrize("loses_ledger", [False, True])
@pytest.mark.parametrize("mark", MARKS)
def test_a_kill_between_two_commits_changes_nothing_in_the_end(demo_logs, tmp_path, mark, loses_ledger):
    """The instants that chance seldom meets: as soon as the file of a commit is there, the run dies."""
    undisturbed, workspace = tmp_path / "undisturbed", tmp_path / "workspace"
    run_ok(*demo_logs, "--workspace", undisturbed)
    process = start("run", *demo_logs, "--workspace", workspace, "--memory", "64MiB")
    while process.poll() is None and not (workspace / mark).exists():
        pass
    process.kill()
    process.wait()
    assert (workspace / mark).exists() or mark.startswith(".pending")
    if loses_ledger:
        for ending in ("", "-wal", "-shm"):
            (workspace / f"ledger.sqlite{ending}").unlink(missing_ok=True)
    assert hypercare("run", *demo_logs, "--workspace", workspace).code == 0
    assert fingerprint(workspace) == fingerprint(undisturbed)


@pytest.mark.parametrize("number, code", [(signal.SIGINT, 130), (signal.SIGTERM, 143)])
def test_a_signal_leaves_nothing_half_done(demo_logs, tmp_path, number, code):
    undisturbed = tmp_path / "undisturbed"
    length = timed_run("run", *demo_logs, "--workspace", undisturbed)
    workspace = tmp_path / "workspace"
    seen = set()
    for fraction in (0.2, 0.5, 0.8):
        process = start("run", *demo_logs, "--workspace", workspace)
        time.sleep(length * fraction)
        process.send_signal(number)
        seen.add(process.wait(timeout=10))
    assert seen <= {0, code} and code in seen
    run_demo(*demo_logs, "--workspace", workspace)
    assert fingerprint(workspace) == fingerprint(undisturbed)


@pytest.mark.parametrize("cut", [0.3, 0.9])
def test_a_damaged_archive_costs_what_is_damaged(logs, workspace, cut):
    whole = gzip.compress(lines(0, 3000).encode(), mtime=0)
    (logs / "cut.log.gz").write_bytes(whole[: int(len(whole) * cut)])
    zstd = subprocess.run(["zstd", "-q", "-c"], input=lines(3000, 3000).encode(), capture_output=True, check=True).stdout
    (logs / "cut.log.zst").write_bytes(zstd[: int(len(zstd) * cut)])
    (logs / "good.log").write_text(lines(6000, 100))
    result = hypercare("run", logs, "--workspace", workspace)
    assert result.code == 3
    assert "cut.log.gz" in result.err and "byte" in result.err
    states = dict(rows(workspace, "inputs", "source_file, state"))
    assert states == {"cut.log.gz": "damaged", "cut.log.zst": "damaged", "good.log": "complete"}
    assert calls(workspace) >= 100
    # The same archives, mended: what was missing is added, what was counted stays counted once.
    (logs / "cut.log.gz").write_bytes(whole)
    (logs / "cut.log.zst").write_bytes(zstd)
    run_ok(logs, "--workspace", workspace)
    assert calls(workspace) == 6100


def test_an_empty_folder_is_a_day_without_input(logs, workspace):
    result = hypercare("run", logs, "--workspace", workspace, "--date", "2026-11-19")
    assert result.code == 3 and "2026-11-19" in result.err
    assert hypercare("run", logs, "--workspace", workspace, "--date", "2026-11-19", "--allow-empty").code == 0


def test_a_pattern_that_matches_nothing_is_told(logs, workspace):
    result = hypercare("run", logs / "*.zst", "--workspace", workspace)
    assert result.code == 3 and "HC0304" in result.err and "*.zst" in result.err
    assert hypercare("run", logs / "*.zst", "--workspace", workspace, "--allow-empty").code == 0


@pytest.mark.skipif(os.getuid() != 0, reason="needs root to become somebody else")
def test_a_folder_without_permission_is_named(tmp_path, demo_logs):
    closed = tmp_path / "closed"
    closed.mkdir(mode=0o700)
    (closed / "a.log").write_text(lines(0, 10))
    workspace = tmp_path / "workspace"
    workspace.mkdir(mode=0o777)
    for folder in [tmp_path, *tmp_path.parents]:
        if folder.stat().st_uid == 0 and folder != closed and str(folder).count("/") > 1:
            folder.chmod(folder.stat().st_mode | 0o055)
    workspace.chmod(0o777)
    binary = tmp_path / "hypercare"
    shutil.copyfile(BINARY, binary)
    binary.chmod(0o755)
    done = subprocess.run(
        [binary, "run", closed, "--workspace", workspace], capture_output=True, text=True, user="nobody", cwd="/",
        env={"PATH": os.environ["PATH"], "HOME": "/", "SWIFT_BACKTRACE": "enable=no"})
    assert done.returncode == 1, done.stderr
    assert str(closed) in done.stderr and "ermission" in done.stderr


@pytest.mark.skipif(os.getuid() != 0, reason="needs root to mount a small file system")
@pytest.mark.parametrize("size_kb", [64, 160, 400])
def test_a_full_disk_commits_nothing(tmp_path, demo_logs, size_kb):
    disk = tmp_path / "disk"
    disk.mkdir()
    mounted = subprocess.run(["mount", "-t", "tmpfs", "-o", f"size={size_kb}k", "tmpfs", disk], capture_output=True)
    if mounted.returncode != 0:
        pytest.skip("mount is not allowed here")
    try:
        result = hypercare("run", *demo_logs, "--workspace", disk / "workspace")
        assert result.code == 1, result.err
        assert "space" in result.err
        assert not list(disk.glob("workspace/tables/*/_delta_log/*.json"))
        subprocess.run(["mount", "-o", "remount,size=256m", disk], check=True)
        run_demo(*demo_logs, "--workspace", disk / "workspace")
        undisturbed = tmp_path / "undisturbed"
        run_demo(*demo_logs, "--workspace", undisturbed)
        assert fingerprint(disk / "workspace") == fingerprint(undisturbed)
    finally:
        subprocess.run(["umount", disk], check=True)


def test_two_runs_at_once(demo_logs, workspace):
    first = start("run", *demo_logs, "--workspace", workspace)
    codes = set()
    for _ in range(20):
        codes.add(hypercare("status", "--workspace", workspace).code)
        second = hypercare("run", *demo_logs, "--workspace", workspace)
        codes.add(second.code)
        if second.code == 5:
            assert "in use" in second.err
        if first.poll() is not None:
            break
    # Whichever comes second is refused; on a busy machine that may be the one that was started first.
    assert first.wait() in (0, 5)
    codes.add(first.wait())
    assert 5 in codes and codes <= {0, 1, 5}
