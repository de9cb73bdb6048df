#!/usr/bin/env bash
# Installs what is missing, builds everything with warnings as errors and runs the tests. See --help.
set -euo pipefail

cd "$(dirname "${BASH_SOURCE[0]}")/.."
source app/packages.sh
source app/build.sh

usage() {
  cat <<'TEXT'
bash tests/run.sh [OPTION...]     all tests, into build/tests
  --filter REGEX                  only the tests whose name matches, such as '^session.trust'
  --sanitize address|thread       under ASan and UBSan (build/asan), or session/ under TSan (build/tsan)
  --without-shared                leave out the suites that need ../shared
  --fuzz [SECONDS]                no tests: each fuzz target of tests/fuzz for so long (60), built into build/fuzz
  --soak                          no tests but the long runs: 200 kills of the manager and of devices, a CA change of
                                  500 devices, 20 minutes of chaos
  --bench NAME                    no tests: the benchmark tests/bench/bench_NAME, built into build/bench; prints a table
  --screenshots [N...]            no tests: pictures of every page with a demo of N devices (10 500 5000 50000), light and
                                  dark, 1440x900 and 1024x640, into build/screenshots/N
  --lint                          no tests: clang-format on all sources, clang-tidy on the changed ones
  --help
TEXT
}

refuse() {
  echo "tests/run.sh: $1" >&2
  exit 2
}

bench_names() {
  local file
  for file in tests/bench/bench_*.cpp; do
    file=${file##*/bench_}
    printf '%s ' "${file%.cpp}"
  done
}

preset=tests
lint=no
fuzz_seconds=
bench=
soak=no
screenshots=()
ctest_arguments=()
while (($#)); do
  case $1 in
    --filter) [[ $# -ge 2 ]] || refuse "--filter needs a regular expression"; ctest_arguments+=(-R "$2"); shift ;;
    --sanitize)
      case ${2-} in
        address) preset=asan ;;
        thread) preset=tsan ;;
        *) refuse "--sanitize takes address or thread" ;;
      esac
      shift ;;
    --without-shared) export HANDFAST_WITHOUT_SHARED=1 ;;
    --fuzz)
      fuzz_seconds=60
      if [[ ${2-} =~ ^[0-9]+$ ]]; then
        fuzz_seconds=$2
        shift
      fi ;;
    --bench)
      [[ -f tests/bench/bench_${2-}.cpp ]] || refuse "--bench needs one of: $(bench_names)"
      bench=$2
      shift ;;
    --soak) soak=yes ;;
    --screenshots)
      while [[ ${2-} =~ ^[0-9]+$ ]]; do
        screenshots+=("$2")
        shift
      done
      [[ ${#screenshots[@]} -gt 0 ]] || screenshots=(10 500 5000 50000) ;;
    --lint) lint=yes ;;
    --help) usage; exit 0 ;;
    *) usage >&2; refuse "unknown option $1" ;;
  esac
  shift
done

if [[ $lint == yes ]]; then
  install_packages "${build_packages[@]}" "${run_packages[@]}" "${lint_packages[@]}"
  build_preset tests # clang-tidy reads generated headers
  exec bash tests/lint.sh build/tests
fi

if [[ -n $fuzz_seconds ]]; then
  install_packages "${build_packages[@]}" "${run_packages[@]}" "${fuzz_packages[@]}"
  build_preset fuzz
  exec bash tests/fuzz/run_targets.sh build/fuzz "$fuzz_seconds"
fi

install_packages "${build_packages[@]}" "${run_packages[@]}" "${test_packages[@]}"
if [[ -n $bench ]]; then
  install_idle_packages "${bench_packages[@]}"
  build_preset bench
  exec "build/bench/bench/bench_$bench"
fi
build_preset "$preset"

# One start for a size of fleet; of very many devices some thousand come, as a machine of two cores bears it.
if [[ ${#screenshots[@]} -gt 0 ]]; then
  for devices in "${screenshots[@]}"; do
    folder=build/screenshots/$devices
    rm -rf "$folder"
    mkdir -p "$folder"
    sessions=()
    ((devices <= 10000)) || sessions=(--sessions 10000)
    started=$SECONDS
    QT_QPA_PLATFORM=offscreen timeout 900 "build/$preset/bin/handfast" --demo --devices "$devices" "${sessions[@]}" \
      --theme light,dark --size 1440x900,1024x640 --screenshot "$folder"
    echo "$folder: $(find "$folder" -name '*.png' | wc -l) pictures in $((SECONDS - started)) s"
  done
  exit 0
fi

if [[ $soak == yes ]]; then
  export HANDFAST_KILLS=200 HANDFAST_CHAOS_DEVICES=5000 HANDFAST_CHAOS_SECONDS=1200 QTEST_FUNCTION_TIMEOUT=7200000 QT_QPA_PLATFORM=offscreen
  "build/$preset/tests/integration_tests" tst_kill
  "build/$preset/tests/integration_tests" tst_agent_kill
  "build/$preset/bin/handfast" scenario tests/scenarios/soak/w8_500_devices.yaml
  exec "build/$preset/tests/integration_tests" tst_chaos
fi

# ThreadSanitizer of GCC 12 can't map its shadow where the kernel places programs at very random addresses.
launcher=()
if [[ $preset == tsan ]] && setarch -R true 2>/dev/null; then
  launcher=(setarch -R)
fi
exec "${launcher[@]}" ctest --preset "$preset" --parallel "$(job_count)" "${ctest_arguments[@]}"
