#!/bin/sh
# Makes the virtual environment .venv/NAME from a requirements file, once.
#   tools/venv.sh NAME REQUIREMENTS
set -eu

name=$1
requirements=$2
folder=.venv/$name
stamp=$folder/installed.txt

say() { printf '%s\n' "$*" >&2; }

if [ -e "$stamp" ] && cmp -s "$requirements" "$stamp"; then exit 0; fi
if ! command -v python3 >/dev/null 2>&1; then
    say "venv: python3 is needed for the whole-run tests; on Debian and Ubuntu: apt-get install -y python3 python3-venv"
    exit 1
fi
if ! python3 -c 'import ensurepip' 2>/dev/null; then
    say "venv: python3 comes without venv here; on Debian and Ubuntu: apt-get install -y python3-venv"
    exit 1
fi
say "venv: making $folder"
python3 -m venv "$folder"
"$folder/bin/python" -m pip install --quiet --disable-pip-version-check -r "$requirements"
cp "$requirements" "$stamp"
