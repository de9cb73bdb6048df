#!/usr/bin/env bash
# bash tests/fuzz/run_targets.sh BUILD SECONDS: runs every fuzz target of BUILD for so long, each from its seeds and
# from what earlier runs found interesting (BUILD/corpus). An input that breaks one is kept in BUILD/findings.
# Called by tests/run.sh --fuzz.
set -euo pipefail

build=${1:?build folder}
seconds=${2:?seconds}
count=0
failed=()
for target in "$build"/fuzz/fuzz_*; do
  [[ -f $target && -x $target ]] || continue
  name=$(basename "$target")
  name=${name#fuzz_}
  corpus=$build/corpus/$name
  seeds=$build/tests/fuzz/seeds/$name
  findings=$build/findings/$name
  mkdir -p "$corpus" "$seeds" "$findings"
  log=$build/fuzz/$name.log
  count=$((count + 1))
  # libFuzzer only looks at the clock between inputs, so the time is checked twice.
  if timeout "$((seconds + 120))" "$target" -max_total_time="$seconds" -timeout=20 -rss_limit_mb=2048 -max_len=65536 \
    -print_final_stats=1 -artifact_prefix="$findings/" "$corpus" "$seeds" >"$log" 2>&1; then
    runs=$(sed -n 's/^stat::number_of_executed_units: *//p' "$log")
    echo "fuzz $name: $seconds s, $runs inputs, nothing found"
  else
    echo "fuzz $name: FAILED with status $?, see $log"
    tail -n 40 "$log"
    failed+=("$name")
  fi
done
if ((count == 0)); then
  echo "no fuzz target was built in $build/fuzz" >&2
  exit 1
fi
if ((${#failed[@]})); then
  echo "fuzz targets that failed: ${failed[*]}" >&2
  exit 1
fi
