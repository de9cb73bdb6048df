#!/usr/bin/env bash
# Installs what is missing, builds Handfast and starts it with the demo estate:
#   bash app/run.sh [--build] [ARGUMENTS FOR handfast...]
# --build stops after the build. Works from any folder, on a bare Debian 12, as root or with sudo.
set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
source "$root/app/packages.sh"
source "$root/app/build.sh"

build_only=no
if [[ ${1-} == --build ]]; then
  build_only=yes
  shift
fi

install_packages "${build_packages[@]}" "${run_packages[@]}"
(cd "$root" && build_preset release)
[[ $build_only == no ]] || exit 0

exec "$root/build/release/bin/handfast" --demo "$@"
