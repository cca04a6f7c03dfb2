# SPDX-License-Identifier: EUPL-1.2
# Sourced by app/run, tests/run and their like: which Debian packages each needs, how to install what is missing, to
# build and to test.

# To build and run the program.
program_packages=(
    build-essential cmake ninja-build pkg-config ccache lld
    qt6-base-dev libqt6svg6-dev qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools qt6-translations-l10n
    libsqlite3-dev zlib1g-dev libstemmer-dev libarchive-dev libical-dev libqpdf-dev libpoppler-qt6-dev libeigen3-dev
    hunspell-nl wdutch dict-freedict-nld-eng fonts-liberation fonts-dejavu-core
)

# To test it as well.
test_packages=(
    poppler-utils qpdf libreoffice-writer-nogui libreoffice-calc-nogui xvfb xauth sqlite3 unzip git
    default-jre-headless libpdfbox2-java libactivation-java libjaxb-api-java # one validates what was made as PDF/A
)

# For the sanitizers, which clang builds in half the time, and for the fuzz targets. Clang 14 cannot read the ranges of
# the standard library.
clang_packages=(
    clang-16 libclang-rt-16-dev
)

# For kb_bench to measure others on the same records; nothing installs these but a person (tests/bench/README.md).
bench_packages=(
    libxapian-dev bibutils libqt6sql6-sqlite python3-sklearn
)

# Also under another name that the distribution gave it: libqt6svg6-dev is provided by qt6-svg-dev.
is_installed() {
    dpkg-query -W -f '${Status}' "$1" 2>/dev/null | grep 'ok installed' >/dev/null ||
        dpkg-query -W -f '${Status} ${Provides}\n' | grep "^install ok installed .*\\b$1\\b" >/dev/null
}

install_missing() {
    local missing=() package
    for package in "$@"; do
        is_installed "$package" || missing+=("$package")
    done
    [ ${#missing[@]} -eq 0 ] && return
    if ! command -v apt-get >/dev/null; then
        echo "Install these packages first (names of Debian): ${missing[*]}" >&2
        exit 1
    fi
    local as_root=()
    [ "$(id -u)" -eq 0 ] || as_root=(sudo)
    echo "Installing ${missing[*]}" >&2
    "${as_root[@]}" apt-get update -qq
    DEBIAN_FRONTEND=noninteractive "${as_root[@]}" apt-get install -y -qq --no-install-recommends "${missing[@]}" >&2
}

# Prepares a build: configure PRESET [-DOPTION=VALUE ...]. KB_TOGETHER says how many files are compiled at once:
# from nothing that takes a fraction of the time (a third for 24 files in one gigabyte of memory, a fifth for 96 in three),
# after a small change more. With KB_LEAN=ON all is made without what a debugger wants: a tenth quicker, and the tests
# take a third of the disk.
configure() {
    local preset=$1
    shift
    local launcher=()
    command -v ccache >/dev/null && launcher=(-DCMAKE_CXX_COMPILER_LAUNCHER=ccache)
    cmake --preset "$preset" "${launcher[@]}" -DKB_LEAN="${KB_LEAN:-OFF}" -DKB_TOGETHER="${KB_TOGETHER:-0}" "$@" >&2
}

# Builds all of a preset, or only what is named: build PRESET [TARGET ...]
build() {
    local preset=$1
    shift
    local targets=()
    [ $# -gt 0 ] && targets=(--target "$@")
    cmake --build --preset "$preset" "${targets[@]}" >&2
}

# Where tests write that have no stopwatch: in memory where there is room, since most of them make banks and every save
# waits for the disk.
folder_for_tests() {
    local memory=/dev/shm wanted=$((4 * 1024 * 1024)) free available
    free=$(df --output=avail -k "$memory" 2>/dev/null | tail -n 1)
    available=$(awk '/^MemAvailable:/ { print $2 }' /proc/meminfo 2>/dev/null)
    if [ "${free:-0}" -ge "$wanted" ] && [ "${available:-0}" -ge $((2 * wanted)) ]; then
        mktemp -d -p "$memory"
    else
        mktemp -d
    fi
}

# Runs the tests of a preset: run_tests PRESET [WORD FOR CTEST ...]. Most must pass at once. One with a stopwatch
# may meet a busy machine: it runs with nothing beside it unless KB_STOPWATCH_JOBS says so, and gets a second chance.
# Fails when either part does.
run_tests() {
    local preset=$1 failed=0
    local folder
    folder=$(folder_for_tests)
    local -x KB_EXAMPLES=$folder/examples # the example banks that the tests leave for each other
    mkdir "$KB_EXAMPLES"
    shift
    TMPDIR=$folder ctest --preset "$preset" -j2 -LE stopwatch "$@" || failed=$?
    ctest --preset "$preset" -j"${KB_STOPWATCH_JOBS:-1}" -L stopwatch --repeat until-pass:2 "$@" || failed=$?
    rm -rf "$folder"
    [ "$failed" -eq 0 ] || echo "Some tests failed: see the two lists above." >&2
    return "$failed"
}
