#!/bin/sh
# What `make bench` runs: builds both programs, installs the peers into .venv/bench, and compares.
#
#   Benchmarks/run.sh [MODE] [OPTION…]     see `Benchmarks/run.sh --help` for modes and options
#   SCALE=1 ROUNDS=5                       size of our data, measured runs of each
#   BENCH_DATA=DIR                         data made elsewhere: DIR/kong/zst/*, DIR/nginx/zst/*
#   BENCH_PYTHON=PYTHON                    a Python that has duckdb and chdb already
#   NO_BUILD=1                             do not build first
set -eu
here=$(cd "$(dirname "$0")" && pwd)
root=$(dirname "$here")

python=${BENCH_PYTHON:-$root/.venv/bench/bin/python}
if [ ! -x "$python" ]; then
    python3 -m venv "$root/.venv/bench"
fi
if ! "$python" -c 'import duckdb, chdb' 2>/dev/null; then
    "$python" -m pip install --quiet --disable-pip-version-check duckdb chdb
fi
if [ -z "${NO_BUILD:-}" ]; then
    swift build --package-path "$root" -c release --product hypercare >&2
    swift build --package-path "$root" -c release --product hypercare-scenarios >&2
fi
exec "$python" "$here/bench.py" "$@"
