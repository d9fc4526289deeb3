"""What the whole-run tests share: the binary, workspaces, and tables read by other people's readers."""
import hashlib
import json
import os
import pathlib
import shutil
import subprocess

import pytest

ROOT = pathlib.Path(__file__).resolve().parents[2]
BINARY = pathlib.Path(os.environ.get("HYPERCARE", ROOT / ".build/release/hypercare"))
DEMO = ROOT / "fixtures/demo"
#: In the order in which a run commits them.
TABLES = ["calls_minute", "consumers_hour", "exemplars", "rejects", "inputs"]


class Result:
    """A finished command: exit code, standard output, standard error."""

    def __init__(self, done):
        self.code, self.out, self.err = done.returncode, done.stdout, done.stderr

    @property
    def json(self):
        return json.loads(self.out)


def hypercare(*arguments, stdin=None, timeout=300, **environment):
    """Runs the binary with a quiet, fixed environment."""
    done = subprocess.run(
        [str(BINARY), *map(str, arguments)], input=stdin, capture_output=True, text=not isinstance(stdin, bytes),
        timeout=timeout,
        env={"PATH": os.environ["PATH"], "TZ": "UTC", "SWIFT_BACKTRACE": "enable=no", "NO_COLOR": "1", **environment})
    return Result(done)


def run_ok(*arguments, codes=(0,), **keywords):
    """A run that must end well, with its JSON summary."""
    result = hypercare("run", *arguments, "--json", "--quiet", **keywords)
    assert result.code in codes, result.err
    return result.json


def run_demo(*arguments, **keywords):
    """A run over sample nights; they hold a few damaged lines, on some days more than is allowed."""
    return run_ok(*arguments, codes=(0, 3), **keywords)


def live_files(table):
    """The files of a table's newest version, as delta-rs lists them."""
    from deltalake import DeltaTable

    return sorted(DeltaTable(str(table)).file_uris())


def fingerprint(workspace, names=None):
    """SHA-256 of every live data file, by path in the workspace; what must be equal is equal here."""
    prints = {}
    for table in sorted((pathlib.Path(workspace) / "tables").iterdir()):
        if not table.is_dir() or (names and table.name not in names):
            continue
        for uri in live_files(table):
            path = pathlib.Path(uri.removeprefix("file://"))
            prints[str(path.relative_to(workspace))] = hashlib.sha256(path.read_bytes()).hexdigest()
    assert prints
    return prints


def rows(workspace, table, columns="*", where="true"):
    """A table's live rows through DuckDB, in a fixed order."""
    import duckdb

    files = [uri.removeprefix("file://") for uri in live_files(pathlib.Path(workspace) / "tables" / table)]
    if not files:
        return []
    query = f"select {columns} from read_parquet(?, hive_partitioning=true, union_by_name=true) where {where} order by all"
    return duckdb.execute(query, [files]).fetchall()


def versions(workspace):
    """The newest version of every table."""
    return {
        log.parent.name: max(int(f.stem) for f in log.glob("*.json"))
        for log in sorted(pathlib.Path(workspace).glob("tables/*/_delta_log"))
    }


@pytest.fixture(scope="session")
def demo_logs():
    """The committed sample nights, all files."""
    return sorted(p for p in DEMO.rglob("*") if p.is_file() and p.name != "README.md")


@pytest.fixture(scope="session")
def demo_workspace(tmp_path_factory, demo_logs):
    """A workspace in which all sample nights were run at once; tests only read it."""
    workspace = tmp_path_factory.mktemp("demo") / "workspace"
    run_demo(*demo_logs, "--workspace", workspace)
    return workspace


@pytest.fixture
def workspace(tmp_path):
    return tmp_path / "workspace"


@pytest.fixture
def logs(tmp_path):
    """A folder of its own with copies of a few sample logs."""
    folder = tmp_path / "logs"
    folder.mkdir()
    return folder


def copy(source, target):
    shutil.copyfile(source, target)
    return target
