# Sourced: finds a JDK 25 or newer, whatever the machine's default java is.

oldest_jdk=25

jdk_version() { # HOME
    [[ -x $1/bin/javac && -x $1/bin/java ]] || return 1
    local version
    if [[ -r $1/release ]]; then
        version=$(sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release")
    else
        version=$("$1/bin/java" -version 2>&1 | sed -n '1s/.*"\([0-9]*\).*/\1/p')
    fi
    printf '%s' "${version:-0}"
}

jdk_candidates() {
    printf '%s\n' "${JAVA_HOME:-}"
    local on_path
    if on_path=$(command -v java); then
        dirname "$(dirname "$(readlink -f "$on_path")")"
    fi
    printf '%s\n' "${YIZHENGTONG_JDKS:-/usr/lib/jvm}"/*
}

# Sets java and exports JAVA_HOME, so that Maven runs on the same JDK.
choose_jdk() {
    local home
    while read -r home; do
        if (($(jdk_version "$home" || printf 0) >= oldest_jdk)); then
            export JAVA_HOME=$home
            java=$home/bin/java
            return
        fi
    done < <(jdk_candidates)
    fail 2 "no JDK $oldest_jdk or newer found: install one (Debian: openjdk-25-jdk, Temurin: temurin-25-jdk) or set JAVA_HOME"
}

need_maven() {
    local version
    version=$(mvn -v 2>/dev/null | sed -n 's/.*Apache Maven \([0-9]*\)\.\([0-9]*\).*/\1 \2/p') || true
    local major=${version% *} minor=${version#* }
    ((${major:-0} > 3 || (${major:-0} == 3 && ${minor:-0} >= 8))) ||
        fail 2 "Maven 3.8 or newer is needed to build: install it (Debian: maven)"
}
