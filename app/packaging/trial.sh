#!/usr/bin/env bash
# Inside a bare Debian 12 root with the packages in /packages: installs, uses, removes and purges them. Called by
# try_in_root.sh.
set -euo pipefail

apt=(apt-get -qq -o Dpkg::Use-Pty=0 -o APT::Install-Recommends=false)
never() { # COMMAND...: it must fail ("!" would not end the script)
  if "$@"; then
    echo "should have failed: $*" >&2
    exit 1
  fi
}
step() { printf '\n== %s\n' "$*"; }
everything() { # that could be left behind
  find / -xdev \( -path /proc -o -path /dev -o -path /packages -o -path /tmp -o -path /var/log -o -path /var/lib/dpkg \
    -o -path /var/lib/apt -o -path /var/cache -o -path '/run/*' \) -prune -o -print | sort
}

step "what the packages need"
for package in /packages/*.deb; do
  printf '%s: ' "$(dpkg-deb --field "$package" Package)"
  dpkg-deb --field "$package" Depends
done
"${apt[@]}" update
# Their needs first, without themselves, so that what is left in the end can only be theirs.
needs=$(for package in /packages/*.deb; do dpkg-deb --field "$package" Depends; done | tr '\n' ',' | sed 's/handfast-agent ([^)]*),//; s/,$//')
"${apt[@]}" satisfy -y "$needs" >/tmp/needs.log 2>&1 || { tail -n 20 /tmp/needs.log; exit 1; }
everything >/tmp/before
getent passwd >/tmp/users_before

step "install"
"${apt[@]}" install -y /packages/*.deb 2>&1 | tail -n 4
dpkg-query --show handfast handfast-agent
id handfast
id handfast-agent

step "programs"
handfast --version
handfast-agent --version
handfast --help | head -n 4

step "verify"
cd /packages
handfast verify --ca ca.pem --serial 007999000000001 leaf.pem
never handfast verify --ca ca.pem --serial 007999000000002 --json leaf.pem

step "serve, as the user of its service, and a device"
as_manager=(setpriv --reuid handfast --regid handfast --clear-groups env HOME=/nonexistent)
install -d -m 700 -o handfast -g handfast /var/lib/handfast
install -d -m 750 -o root -g handfast /etc/handfast
printf 'a passphrase of the trial\n' >/etc/handfast/passphrase
chown handfast /etc/handfast/passphrase
chmod 400 /etc/handfast/passphrase
"${as_manager[@]}" handfast serve --data-dir /var/lib/handfast --passphrase-file /etc/handfast/passphrase \
  --listen 127.0.0.1:0 >/tmp/serve.jsonl &
manager=$!
wait_for() { # FILE TEXT
  for ((i = 0; i < 600; ++i)); do
    grep -q "$2" "$1" 2>/dev/null && return 0
    sleep 0.1
  done
  echo "$2 never came in $1" >&2
  return 1
}
wait_for /tmp/serve.jsonl '"listening"'
"${as_manager[@]}" handfast cli --data-dir /var/lib/handfast -c 'set mgt-config devices 007999000000001' \
  -c 'commit description "first device"' -c 'request fleet export file /var/lib/handfast/fleet.json'
install -m 600 -o handfast-agent -g handfast-agent /var/lib/handfast/fleet.json /tmp/fleet.json
install -d -m 700 -o handfast-agent -g handfast-agent /var/lib/handfast-agent
setpriv --reuid handfast-agent --regid handfast-agent --clear-groups \
  handfast-agent --fleet /tmp/fleet.json --state-dir /var/lib/handfast-agent/trial >/tmp/agent.jsonl &
agent=$!
wait_for /tmp/serve.jsonl '"session-up"'
grep '"session-up"' /tmp/serve.jsonl
"${as_manager[@]}" handfast cli --data-dir /var/lib/handfast -c 'show devices all'
kill "$agent" "$manager"
wait "$agent"
wait "$manager"
echo "both ended with status 0"

step "the window, drawn off screen over the demonstration"
install -d -m 700 /tmp/runtime
XDG_RUNTIME_DIR=/tmp/runtime handfast --demo --devices 20 --screenshot /tmp/window.png
file /tmp/window.png 2>/dev/null || ls -l /tmp/window.png

step "remove"
"${apt[@]}" remove -y handfast handfast-agent >/dev/null 2>&1
hash -r
never command -v handfast
dpkg-query --show --showformat '${Package} ${db:Status-Status}\n' handfast handfast-agent 2>&1 || true
step "purge"
"${apt[@]}" purge -y handfast handfast-agent >/dev/null 2>&1
everything >/tmp/after
echo "left behind (data of its users is to stay):"
{ diff /tmp/before /tmp/after || true; } | sed -n 's/^> /  /p' | tee /tmp/left
never grep -Ev '^ +/(var/lib/(handfast|handfast-agent)|etc/handfast|root/\.(local|config|cache))(/|$)' /tmp/left
[[ -s /var/lib/handfast/handfast.db ]]

step "purge once more, without data: the users go, too"
rm -rf /var/lib/handfast /var/lib/handfast-agent /etc/handfast
"${apt[@]}" install -y /packages/*.deb >/dev/null 2>&1
"${apt[@]}" purge -y handfast handfast-agent >/dev/null 2>&1
everything >/tmp/after
diff /tmp/before /tmp/after
getent passwd | diff /tmp/users_before -
echo "nothing is left"
