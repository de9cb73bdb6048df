# How the scripts build: one preset of CMakePresets.json into build/PRESET. Sourced by app/run.sh and tests/run.sh.
# shellcheck shell=bash

# At least two, so that one long file does not hold up the rest on a single core.
job_count() {
  local cores
  cores=$(nproc)
  echo $((cores < 2 ? 2 : cores))
}

# logged LOG COMMAND...: runs it with its output in LOG; shows the log's end if it fails.
logged() {
  local log=$1
  shift
  if ! "$@" >"$log" 2>&1 </dev/null; then
    echo "Failed: $*. The end of $log:" >&2
    tail -n 60 "$log" >&2
    return 1
  fi
}

# build_preset PRESET: configures and builds it; call it in the repository's root.
build_preset() {
  local preset=$1 started=$SECONDS
  mkdir -p "build/$preset"
  echo "Configuring build/$preset"
  logged "build/$preset/configure.log" cmake --preset "$preset"
  echo "Building build/$preset with $(job_count) jobs"
  if [[ -t 1 ]]; then
    cmake --build --preset "$preset" --parallel "$(job_count)" # on a terminal ninja keeps one moving line
  else
    logged "build/$preset/build.log" cmake --build --preset "$preset" --parallel "$(job_count)"
  fi
  echo "Built in $((SECONDS - started)) s"
}
