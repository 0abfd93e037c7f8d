"""The ``loccit`` command: one verb a line, each imported only when it is called."""

import argparse
import signal
import sys
from collections.abc import Sequence
from importlib import import_module

from loccit.stopping import exit_code, stoppable

STAGES = [
    "sources",
    "facts",
    "tables",
    "figures",
    "briefing",
    "claims",
    "pages",
    "printing",
    "preflight",
]
FINE, FINDINGS, WRONG_USE, FAILED = 0, 1, 2, 3


def parser() -> argparse.ArgumentParser:
    """Return the parser of the command line: every verb with its arguments."""
    top = argparse.ArgumentParser(
        prog="loccit",
        description="Briefings that know the exact words they rest on.",
        epilog="Exit codes: 0 fine, 1 findings, 2 wrong use, 3 the tool failed; "
        "130 stopped by Ctrl-C, 143 by SIGTERM.",
    )
    top.add_argument("--version", action="store_true", help="print the version")
    verbs = top.add_subparsers(dest="verb", metavar="VERB")

    def verb(name: str, words: str) -> argparse.ArgumentParser:
        return verbs.add_parser(name, help=words, description=words)

    verb("new", "Make an empty desk.").add_argument("folder", metavar="DIR")
    add = verb("add", "Take sources into the desk, from files or from the web.")
    add.add_argument("what", metavar="FILE-or-URL", nargs="*")
    add.add_argument("--id", metavar="ID", help="the id to cite it by")
    add.add_argument("--again", metavar="ID", help="a newer version of a held source")
    add.add_argument(
        "--forget",
        metavar="ID",
        action="append",
        default=[],
        help="take a source whose file is gone off the list of what was added",
    )
    add.add_argument("--by", metavar="NAME", help="who got hold of it, for the record")
    add.add_argument(
        "--private",
        action="store_true",
        help="follow a public address into a private network",
    )
    build = verb("build", "Make what is out of date.")
    build.add_argument("ids", metavar="ID", nargs="*", help="briefings; all if none")
    build.add_argument(
        "--release", action="store_true", help="refuse while an error is open"
    )
    check = verb("check", "List what does not hold; exit code 1 if there is an error.")
    check.add_argument("ids", metavar="ID", nargs="*", help="briefings; all if none")
    check.add_argument(
        "--release", action="store_true", help="weigh findings as for a release"
    )
    draft = verb("draft", "Write the automatic briefing as Markdown, to edit.")
    draft.add_argument("id", metavar="ID", help="the briefing; a new one if not there")
    draft.add_argument("--to", metavar="FILE", help="briefings/NAME.md to write to")
    draft.add_argument("--sources", metavar="A,B", help="of a new one; all if none")
    anchor = verb(
        "anchor",
        "Write locators for bare citations; hold every citation's words in the lock.",
    )
    anchor.add_argument("ids", metavar="ID", nargs="*", help="briefings; all if none")
    anchor.add_argument(
        "--yes", action="store_true", help="write locators of bare and moved citations"
    )
    anchor.add_argument(
        "--take-changed",
        action="store_true",
        help="where a cited passage changed, take today's words unasked",
    )
    accept = verb(
        "accept",
        "Say, under your name, that the passages bear claims out, read side by side.",
    )
    accept.add_argument(
        "claims", metavar="CLAIM", nargs="*", help="a number (15), or an id's beginning"
    )
    accept.add_argument("--in", dest="briefing", metavar="ID", help="the briefing")
    accept.add_argument("--by", metavar="NAME", help="the person who says so")
    accept.add_argument(
        "--all", action="store_true", help="every claim that is not attested yet"
    )
    accept.add_argument("--yes", action="store_true", help="accept them unasked")
    why = verb(
        "why",
        "Say what a claim, a chart or a printed page rests on, what a source's "
        "paragraphs are, or why a file would be rebuilt.",
    )
    why.add_argument("what", metavar="CLAIM|PAGE|NUMBER|SOURCE|FILE", nargs="+")
    why.add_argument(
        "--in", dest="briefing", metavar="ID", help="the briefing; all if none"
    )
    verb("doctor", "Say what this installation has and lacks.")
    stage = verb("stage", "Run one stage for one id (the rules' verb).")
    stage.add_argument("stage", choices=STAGES)
    stage.add_argument("id", metavar="ID")
    stage.add_argument("--log", metavar="FILE", help="write the findings there")
    stage.add_argument(
        "--release", action="store_true", help="claims: weigh findings as for a release"
    )
    return top


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line ``arguments`` and return the exit code.

    A SIGTERM or SIGHUP raises ``SystemExit`` with the code of its signal.
    """
    top = parser()
    given = top.parse_args(arguments)
    if given.version:
        from loccit import __version__

        sys.stdout.write(f"loccit {__version__}\n")
        return FINE
    if not given.verb:
        top.print_help(sys.stderr)
        return WRONG_USE
    try:
        with stoppable():
            module = import_module(f"loccit.verbs.{given.verb}")
            return int(module.run(given))
    except KeyboardInterrupt:
        return exit_code(signal.SIGINT)
    except BrokenPipeError:
        return FINE


if __name__ == "__main__":
    sys.exit(main())
