"""Other people's readers read our tables, and other people's arithmetic agrees with ours."""
import pathlib
import shutil

import duckdb
import polars
import pyarrow.dataset
import pyarrow.parquet
import pytest
from deltalake import DeltaTable, write_deltalake

from conftest import DEMO, TABLES, hypercare, live_files, rows, run_demo


@pytest.mark.parametrize("table", TABLES)
def test_four_readers_agree(demo_workspace, table):
    folder = demo_workspace / "tables" / table
    files = [uri.removeprefix("file://") for uri in live_files(folder)]
    by_delta = DeltaTable(str(folder)).to_pyarrow_table()
    by_arrow = sum(pyarrow.parquet.read_table(f, page_checksum_verification=True, partitioning=None).num_rows for f in files)
    by_polars = polars.read_delta(str(folder)).height
    by_duckdb = duckdb.execute("select count(*) from read_parquet(?)", [files]).fetchone()[0]
    assert by_delta.num_rows == by_arrow == by_polars == by_duckdb
    assert by_delta.num_rows > 0 or table == "rejects"


def test_numbers_that_only_add_up_are_exact_in_every_reader(demo_workspace):
    folder = demo_workspace / "tables/calls_minute"
    sums = ["calls", "server_errors", "response_bytes", "input_tokens", "cost_usd", "duration_sum_us"]
    files = [uri.removeprefix("file://") for uri in live_files(folder)]
    by_duckdb = duckdb.execute(f"select {', '.join(f'sum({c})' for c in sums)} from read_parquet(?)", [files]).fetchone()
    frame = polars.read_delta(str(folder))
    by_polars = tuple(frame[c].sum() for c in sums)
    table = DeltaTable(str(folder)).to_pyarrow_table()
    by_arrow = tuple(pyarrow.compute.sum(table[c]).as_py() for c in sums)
    assert [float(v) for v in by_duckdb] == [float(v) for v in by_polars] == [float(v) for v in by_arrow]


def test_statistics_prune(demo_workspace):
    """Filters that use our statistics give what a full scan gives."""
    folder = demo_workspace / "tables/calls_minute"
    dataset = DeltaTable(str(folder)).to_pyarrow_dataset()
    frame = dataset.to_table(columns=["window_start", "service", "calls"])
    service = next(s for s in frame["service"].to_pylist() if s)
    wanted = sum(c for s, c in zip(frame["service"].to_pylist(), frame["calls"].to_pylist()) if s == service)
    filtered = dataset.to_table(filter=pyarrow.dataset.field("service") == service)
    assert sum(filtered["calls"].to_pylist()) == wanted
    middle = sorted(frame["window_start"].to_pylist())[frame.num_rows // 2]
    later = dataset.to_table(filter=pyarrow.dataset.field("window_start") >= middle)
    assert later.num_rows == sum(1 for w in frame["window_start"].to_pylist() if w >= middle)


def test_delta_rs_appends_vacuums_and_checkpoints_a_copy(demo_workspace, tmp_path):
    workspace = tmp_path / "workspace"
    shutil.copytree(demo_workspace, workspace)
    folder = str(workspace / "tables/calls_minute")
    table = DeltaTable(folder)
    before = table.to_pyarrow_table()
    write_deltalake(folder, before.slice(0, 10), mode="append")
    table = DeltaTable(folder)
    assert table.to_pyarrow_table().num_rows == before.num_rows + 10
    table.create_checkpoint()
    table.vacuum(retention_hours=0, enforce_retention_duration=False, dry_run=False)
    assert DeltaTable(folder).to_pyarrow_table().num_rows == before.num_rows + 10
    assert DeltaTable(folder, version=0).version() == 0
    # Our own reader follows what delta-rs has written.
    assert hypercare("status", "--workspace", workspace).code == 0


def test_run_digest_stands_in_every_table(demo_workspace):
    digests = set()
    for table in TABLES:
        history = DeltaTable(str(demo_workspace / "tables" / table)).history(1)[0]
        digests.add(str(history.get("hypercare")))
    assert len(digests) == 1 and digests != {"None"}


def test_duckdb_recomputes_the_access_log(tmp_path):
    """NGINX lines parsed by DuckDB's own regular expressions give the same totals."""
    logs = sorted(DEMO.glob("edge-*.gz"))
    assert logs, "no gzip access log among the sample nights"
    workspace = tmp_path / "workspace"
    run_demo(*logs, "--workspace", workspace)
    pattern = r'^(\S+) \S+ \S+ \[([^\]]+)\] "(\S+) (\S+) [^"]*" (\d{3}) (\d+|-) "'
    raw = duckdb.execute(
        f"""with fields as (
              select regexp_extract(line, '{pattern}', ['ip', 'time', 'method', 'path', 'status', 'bytes']) as f
              from read_csv(?, columns={{'line': 'VARCHAR'}}, delim='\x01', quote='', escape='', header=false,
                            auto_detect=false))
            select count(*), count(*) filter (f.status = '200'), sum(try_cast(f.bytes as bigint))
            from fields where f.status <> ''""", [[str(log) for log in logs]]).fetchone()
    ours = duckdb.execute(
        "select sum(calls), sum(calls) filter (status = 200), sum(response_bytes) from read_parquet(?)",
        [[file.removeprefix("file://") for file in live_files(workspace / "tables/calls_minute")]]).fetchone()
    assert raw[0] > 5_000
    assert tuple(int(value) for value in ours) == tuple(int(value) for value in raw)


def test_duckdb_recomputes_the_gateway_log(tmp_path):
    """Kong records read by DuckDB's JSON reader: counts and tokens exactly, percentiles within 1 %."""
    logs = sorted(DEMO.glob("kong-*.zst"))
    assert logs, "no Kong log among the sample nights"
    workspace = tmp_path / "workspace"
    run_demo(*logs, "--workspace", workspace)
    files = [u.removeprefix("file://") for u in live_files(workspace / "tables/calls_minute")]
    con = duckdb.connect()
    con.execute(
        """create table raw as select started_at, request, response, latencies, service, ai from read_json(?,
             format='newline_delimited', ignore_errors=true, columns={started_at:'BIGINT', request:'STRUCT(uri VARCHAR)',
             response:'STRUCT(status INTEGER, size BIGINT)', latencies:'STRUCT(request DOUBLE)', service:'STRUCT(name VARCHAR)',
             ai:'STRUCT(proxy STRUCT(usage STRUCT(prompt_tokens BIGINT, completion_tokens BIGINT)))'})
           where started_at is not null""", [[str(p) for p in logs]])
    total, errors, tokens = con.execute(
        """select count(*), count(*) filter (response.status >= 500), sum(nullif(ai.proxy.usage.prompt_tokens, 0)) from raw""").fetchone()
    ours = con.execute("select sum(calls), sum(server_errors), sum(input_tokens) from read_parquet(?)", [files]).fetchone()
    assert [int(v or 0) for v in ours] == [int(v or 0) for v in (total, errors, tokens)]
    checked = con.execute(
        """with theirs as (
             select date_trunc('minute', make_timestamp(started_at * 1000)) as w, response.status as s, service.name as v,
                    count(*) as n, quantile_disc(latencies.request, 0.95) as p95
             from raw group by all),
           mine as (
             select window_start at time zone 'UTC' as w, status as s, service as v, sum(calls) as n, max(duration_p95_ms) as p95, count(*) as parts
             from read_parquet(?) group by all)
           select mine.p95, theirs.p95 from mine join theirs using (w, s, v) where parts = 1 and mine.n = theirs.n""", [files]).fetchall()
    assert len(checked) > 50
    assert all(abs(a - b) <= 0.0101 * b + 0.001 for a, b in checked)
