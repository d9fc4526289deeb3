#!/bin/sh
# Runs the tests that feed random input, with one seed after another, for a number of seconds. A
# failure prints its seed; HYPERCARE_SEED=N swift test repeats it.
set -eu
cd "$(dirname "$0")/.."

seconds=${1:-60}
end=$(($(date +%s) + seconds))
seed=${HYPERCARE_SEED:-1}
# After a crash the backtracer would hang on to the process for minutes.
export SWIFT_BACKTRACE=enable=no

swift build --build-tests
while [ "$(date +%s)" -lt "$end" ]; do
    if ! HYPERCARE_SEED=$seed timeout -k 10 600 swift test --skip-build --filter 'survived|random|any bytes|Laws' >.build/fuzz.log 2>&1; then
        tail -n 40 .build/fuzz.log >&2
        echo "fuzz: failed with HYPERCARE_SEED=$seed; the whole output is in .build/fuzz.log" >&2
        exit 1
    fi
    seed=$((seed + 1))
done
echo "fuzz: $seed seeds, nothing found" >&2
