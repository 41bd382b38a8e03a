# Finds a JDK and Maven for ./run and ./test, which source this. Works with the bash 3.2 of macOS too.

oldest_jdk=21
oldest_maven=3.8.7

refuse() {
  echo "$*" >&2
  exit 2
}

# Prints the feature number (21, 25, …) of the JDK in folder $1, or nothing where there is none.
jdk_number() {
  [ -x "$1/bin/javac" ] || return 0
  if [ -r "$1/release" ]; then
    sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release"
  else
    "$1/bin/javac" -version 2>&1 | sed -n 's/^javac \([0-9]*\).*/\1/p'
  fi
}

is_jdk() {
  local number
  number=$(jdk_number "$1")
  [ -n "$number" ] && [ "$number" -ge "$oldest_jdk" ]
}

# The folder of the JDK whose javac is on the PATH, links followed.
jdk_on_path() {
  local javac link
  javac=$(command -v javac) || return 0
  while [ -L "$javac" ]; do
    link=$(readlink "$javac")
    case $link in
      /*) javac=$link ;;
      *) javac=$(dirname "$javac")/$link ;;
    esac
  done
  dirname "$(dirname "$javac")"
}

newest_installed_jdk() {
  local folder number newest=0 found=
  for folder in /usr/lib/jvm/* "${SDKMAN_DIR:-$HOME/.sdkman}"/candidates/java/* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home \
    "$(/usr/libexec/java_home -v "$oldest_jdk+" 2>/dev/null)"; do
    number=$(jdk_number "$folder")
    if [ -n "$number" ] && [ "$number" -gt "$newest" ]; then
      newest=$number
      found=$folder
    fi
  done
  echo "$found"
}

# Sets and exports JAVA_HOME: what is set already, else what is on the PATH, else the newest that is installed.
use_jdk() {
  local candidate
  for candidate in "${JAVA_HOME:-}" "$(jdk_on_path)" "$(newest_installed_jdk)"; do
    if [ -n "$candidate" ] && is_jdk "$candidate"; then
      export JAVA_HOME=$candidate
      return
    fi
  done
  refuse "Groundswell needs a JDK of $oldest_jdk or newer. Install one (Temurin 25, for instance) or set JAVA_HOME to it."
}

# Whether version $1 is at least version $2.
at_least() {
  [ "$(printf '%s\n%s\n' "$2" "$1" | sort -t. -k1,1n -k2,2n -k3,3n | head -n 1)" = "$2" ]
}

require_maven() {
  local version
  command -v mvn >/dev/null ||
    refuse "Groundswell is built with Maven $oldest_maven or newer, and there is no mvn on the PATH. Install it (apt-get install maven, brew install maven)."
  version=$(mvn -version 2>/dev/null | sed -n 's/^.*Apache Maven \([0-9.]*\).*/\1/p')
  at_least "${version:-0}" "$oldest_maven" ||
    refuse "Groundswell is built with Maven $oldest_maven or newer, and mvn is ${version:-of no known version}. Install a newer one."
}
