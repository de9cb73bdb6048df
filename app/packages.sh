# Debian packages that Handfast needs and how they get installed. Sourced by app/run.sh and tests/run.sh.
# shellcheck shell=bash disable=SC2034  # the lists are used by the scripts that source this file

# Compiler and libraries. qt6-base-dev brings the Qt modules, the platform plugins and OpenGL;
# qt6-httpserver-dev forgets to ask for qt6-websockets-dev, without which CMake does not find it.
build_packages=(
  ccache
  cmake
  g++
  libasio-dev
  libcbor-dev
  libcurl4-openssl-dev
  libqcustomplot-dev
  libreadline-dev
  libssl-dev
  libyaml-cpp-dev
  ninja-build
  pkg-config
  qt6-base-dev
  qt6-httpserver-dev
  qt6-l10n-tools
  qt6-svg-dev
  qt6-tools-dev
  qt6-websockets-dev
  qtkeychain-qt6-dev
  rapidjson-dev
  zlib1g-dev
)

# Loaded or looked up while the programs run, so no link step would miss them. qt6-translations-l10n has the words
# of Qt's own buttons and menus ("Cancel", "Copy") in the languages of the window.
run_packages=(
  fonts-inter
  fonts-jetbrains-mono
  fonts-material-design-icons-iconfont
  libqt6sql6-sqlite
  libqt6svg6
  qt6-qpa-plugins
  qt6-translations-l10n
)

# Other people's programs that the tests hold against ours.
# ecj with a JRE is half of a JDK, gccgo half of golang-go. dbus-daemon: a bus of the test's own, with a notification
# service of its own on it.
test_packages=(
  curl
  dbus-daemon
  default-jre-headless
  ecj
  faketime
  gccgo
  gnutls-bin
  iproute2
  libnginx-mod-stream
  libnss3-tools
  nginx
  nmap
  nodejs
  openssl
  python3
  python3-paramiko
  scep
  socat
)

# Servers that the benchmarks put beside ours; see install_idle_packages.
bench_packages=(
  haproxy
  nginx-light
)

# libFuzzer; the clang of Debian 12 itself (14) can't compile C++23 with the library of GCC 12.
fuzz_packages=(
  clang-19
  libclang-rt-19-dev
  openssl
)

lint_packages=(
  clang-format-19
  clang-tidy-19
  git
)

# Checkers and builders of Debian packages; only app/package.sh asks for them.
package_packages=(
  appstream
  debootstrap
  desktop-file-utils
  dpkg-dev
  fish
  groff
  lintian
  openssl
  shared-mime-info
  systemd
  zsh
)

# missing_packages NAME...: prints those that are not installed, one a line.
missing_packages() {
  local name
  for name in "$@"; do
    [[ $(dpkg-query --show --showformat '${db:Status-Status}' "$name" 2>/dev/null) == installed ]] || echo "$name"
  done
}

# as_root COMMAND...: runs it as root, through sudo where that is needed.
as_root() {
  if ((EUID == 0)); then
    "$@" </dev/null
  else
    sudo -- "$@"
  fi
}

# without_daemons COMMAND...: runs it as root; servers that it installs are not started (invoke-rc.d asks policy-rc.d).
without_daemons() {
  # shellcheck disable=SC2016  # for the shell that it starts
  as_root sh -c '
    guard=/usr/sbin/policy-rc.d
    if [ ! -e "$guard" ]; then
      trap "rm -f $guard" EXIT
      trap "exit 1" HUP INT TERM
      printf "#!/bin/sh\nexit 101\n" >"$guard" && chmod 755 "$guard"
    fi
    "$@"' sh "$@"
}

# install_packages NAME...: installs what is missing of them; asks the package servers only if something is.
install_packages() {
  if ! command -v dpkg-query >/dev/null; then
    echo "This is no Debian: going on with what is installed. Needed here (names of Debian 12): $*" >&2
    return 0
  fi
  local missing
  mapfile -t missing < <(missing_packages "$@")
  ((${#missing[@]})) || return 0
  if ((EUID != 0)) && ! command -v sudo >/dev/null; then
    echo "Packages are missing, and this is neither root nor is there sudo. As root, run:" >&2
    echo "  apt-get update && apt-get install --no-install-recommends ${missing[*]}" >&2
    return 1
  fi
  echo "Installing ${#missing[@]} packages: ${missing[*]}"
  local apt=(env DEBIAN_FRONTEND=noninteractive apt-get -qq -o DPkg::Lock::Timeout=300)
  local log
  log=$(mktemp)
  # An unreachable extra source fails the update although Debian's own lists are fresh: the install step decides.
  as_root "${apt[@]}" update >"$log" 2>&1 || true
  if ! without_daemons "${apt[@]}" install -y --no-install-recommends "${missing[@]}" >>"$log" 2>&1; then
    echo "Installing failed. The end of apt's output:" >&2
    tail -n 30 "$log" >&2
    rm -f "$log"
    return 1
  fi
  rm -f "$log"
  # Only looked at by tests, which start it themselves: not after the next boot either.
  if [[ " ${missing[*]} " == *" nginx "* ]] && command -v systemctl >/dev/null; then
    as_root systemctl --quiet disable nginx || true
  fi
}

# install_idle_packages NAME...: the same for packages that bring services, which shall not start on this machine:
# https://people.debian.org/~hmh/invokerc.d-policyrc.d-specification.txt, 101 is "forbidden".
install_idle_packages() {
  if ! command -v dpkg-query >/dev/null || [[ -z $(missing_packages "$@") ]]; then
    return 0
  fi
  local guard=/usr/sbin/policy-rc.d
  (
    if [[ ! -e $guard ]]; then
      trap 'as_root rm -f "$guard"' EXIT
      as_root sh -c "printf '#!/bin/sh\\nexit 101\\n' >$guard && chmod 755 $guard"
    fi
    install_packages "$@"
  )
}
