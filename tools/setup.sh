#!/bin/sh
# Looks for Swift and the C libraries; installs what is missing when it may, and otherwise says
# exactly what to type. Quick when nothing is missing.
set -eu

swift_wanted="6.1"
packages="libzstd-dev liblz4-dev zlib1g-dev libisal-dev libxxhash-dev libsqlite3-dev"

say() { printf '%s\n' "$*" >&2; }

# True if version $1 is at least version $2.
is_at_least() { [ "$(printf '%s\n%s\n' "$2" "$1" | sort -V | head -n 1)" = "$2" ]; }

check_swift() {
    if ! command -v swift >/dev/null 2>&1; then
        say "setup: Swift $swift_wanted or later is needed and was not found."
        say "  how to get it: https://www.swift.org/install/linux/"
        exit 1
    fi
    version=$(swift --version 2>/dev/null | sed -n 's/.*Swift version \([0-9][0-9.]*\).*/\1/p' | head -n 1)
    if ! is_at_least "${version:-0}" "$swift_wanted"; then
        say "setup: Swift $swift_wanted or later is needed, found ${version:-none}. To get it: swiftly install latest"
        exit 1
    fi
}

# The header that a package brings, relative to the include folders.
header_of() {
    case $1 in
        libzstd-dev) echo zstd.h ;;
        liblz4-dev) echo lz4frame.h ;;
        zlib1g-dev) echo zlib.h ;;
        libisal-dev) echo isa-l/igzip_lib.h ;;
        libxxhash-dev) echo xxhash.h ;;
        libsqlite3-dev) echo sqlite3.h ;;
    esac
}

is_there() {
    for folder in /usr/include /usr/local/include /usr/include/isa-l; do
        [ -e "$folder/$(header_of "$1")" ] && return 0
    done
    return 1
}

missing=""
for package in $packages; do is_there "$package" || missing="$missing $package"; done
missing=${missing# }

check_swift
[ -z "$missing" ] && exit 0

if ! command -v apt-get >/dev/null 2>&1; then
    say "setup: missing: $missing (names as in Debian and Ubuntu). Install their equivalents with your package manager:"
    say "  Fedora:  dnf install libzstd-devel lz4-devel zlib-devel isa-l-devel xxhash-devel sqlite-devel"
    say "  Arch:    pacman -S zstd lz4 zlib isa-l xxhash sqlite"
    exit 1
fi

if [ "$(id -u)" = 0 ]; then
    root=""
elif command -v sudo >/dev/null 2>&1 && sudo -n true 2>/dev/null; then
    root="sudo -n"
else
    say "setup: missing: $missing. Please type:"
    say "  sudo apt-get update && sudo apt-get install -y $missing"
    exit 1
fi

say "setup: installing $missing"
export DEBIAN_FRONTEND=noninteractive
# The package lists of a fresh container are empty or old; try with those that are there first.
# shellcheck disable=SC2086
if ! $root apt-get install -y -q --no-install-recommends $missing >/dev/null 2>&1; then
    $root apt-get update -q >&2
    $root apt-get install -y -q --no-install-recommends $missing >&2
fi
