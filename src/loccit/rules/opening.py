"""Opening a desk for a build: what stops it, what to make, what was done to it."""

import atexit
import re
import shlex
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import IO, TYPE_CHECKING

from snakemake.io import ancient

from loccit.desk import Desk, lock, made
from loccit.desk.needs import Plan
from loccit.desk.prune import prune
from loccit.model import Finding
from loccit.rules import launcher
from loccit.rules.pace import unlimit
from loccit.rules.problems import MISSING, problems
from loccit.rules.report import remind, report

if TYPE_CHECKING:
    from snakemake.workflow import Workflow

# Options with which Snakemake only looks at a desk, by their long names.
_LOOKING = frozenset(
    """--dry-run --dryrun --lint --list --list-rules --list-target-rules --summary
    --detailed-summary --dag --rulegraph --filegraph --d3dag --report --unlock
    --list-changes --list-input-changes --list-params-changes --version --help
    --generate-unit-tests --containerize --export-cwl --touch --cleanup-metadata
    """.split()  # noqa: SIM905  # a list of thirty lines says no more
)


# Marks of a wildcard, and line ends, which break its lists of files.
_PATTERN = re.compile(r"[{}\n\r]")


@dataclass(frozen=True)
class OpenDesk:
    """A desk ready to be built: what the rules ask of it.

    ``release`` is the option by which claims are traced for a release, or "".
    """

    plan: Plan
    held: IO[str] | None
    release: str = ""

    @property
    def prefix(self) -> str:
        """What each rule's shell runs first: ``$loccit`` is this installation's."""
        return f"loccit={shlex.quote(launcher())}; "

    @property
    def targets(self) -> list[str]:
        """Every file that a build of the whole desk leaves."""
        desk = self.plan.desk
        briefings = [
            path
            for id in desk.briefings
            for stage in ("claims", "pages", "printing", "preflight")
            for path in desk.outputs(stage, id)
        ]
        sources = [desk.source_json(id) for id in self.plan.graph.sources]
        return [desk.relative(path) for path in (*sources, *briefings)]

    def inputs(self, stage: str, id: str) -> list[str]:
        """Return the inputs of an output of ``stage``.

        People's files are marked ``ancient``: their content's digest among the
        rule's parameters decides, so that a copy with another time is no change
        and a change under an old time is one. The installed theme counts by that
        digest alone: its path is another on every machine. So does a file whose
        name Snakemake would read as a pattern or warn of.
        """
        desk, needs = self.plan.desk, self.plan.needs(stage, id)
        inside = (path for path in needs.written if path.is_relative_to(desk.root))
        own = [path for path in inside if not _PATTERN.search(path.name)]
        return [
            *(ancient(desk.relative(path)) for path in own),
            *(desk.relative(path) for path in needs.made),
        ]

    def digest(self, stage: str, id: str) -> str:
        """Return the digest of the people's files under an output."""
        return self.plan.digest(stage, id)

    def code(self, stage: str) -> str:
        """Return the digest of the code of ``stage``."""
        return self.plan.code(stage)

    def report(self) -> None:
        """Say what was made and what is open in it."""
        atexit.unregister(remind)
        sys.stderr.write(report(self.plan.desk))


def open_desk(workflow: "Workflow") -> OpenDesk:
    """Return the desk that ``workflow`` runs in, or stop it with all problems.

    A check (``--config check=true``) goes on without the sources that are missing:
    it says so itself, and what else is wrong too. A release (``release=true``) is
    traced as if every briefing were strict.
    """
    root = Path.cwd()
    plan = Plan(Desk(root))
    building = workflow.is_main_process and not only_looks(sys.argv[1:])
    held = lock.take(root) if building else None
    if building and held is None:
        _say("Another build of this desk is running. Wait for it to end.")
        sys.exit(1)
    found = problems(plan)
    config = workflow.globals["config"]
    checking = bool(config.get("check"))
    if found and not (checking and all(one.code == MISSING for one in found)):
        _say_all(found)
        # Not a WorkflowError: Snakemake would add its own lines of code to it.
        sys.exit(1)
    if building:
        _tidy(plan)
        unlimit(workflow)
        if not checking:
            # Snakemake tells of no success where it had nothing to do.
            atexit.register(remind, plan.desk)
    return OpenDesk(plan, held, "--release" if config.get("release") else "")


def only_looks(arguments: Sequence[str]) -> bool:
    """Return whether Snakemake's ``arguments`` ask it to look and not to build."""
    return any(
        word.split("=")[0] in _LOOKING
        or (word[:1] == "-" and word[:2] != "--" and bool(set(word) & set("nlSD")))
        for word in arguments
    )


def _tidy(plan: Plan) -> None:
    _start_over(plan.desk)
    for path in made.edited(plan.desk):
        aside = made.set_aside(plan.desk, path)
        _say(
            f"{plan.desk.relative(path)} was edited by hand. It is set aside as "
            f"{aside.name} and made again; edit the source or briefing instead."
        )
    for path in prune(plan):
        _say(f"{plan.desk.relative(path)} is removed: what it was made from is gone.")


def _start_over(desk: Desk) -> None:
    """Remove what was read where Snakemake's own records of it are gone.

    Without them it goes by times alone, and would keep a source's old text under
    new words with an old time.
    """
    read = desk.root / "build/1-sources"
    if read.exists() and not (desk.root / ".snakemake/metadata").exists():
        for folder in ("build/1-sources", "build/3-tables", "build/5-briefing"):
            for path in (desk.root / folder).glob("*.json"):
                path.unlink()
        _say("Snakemake's records are gone; everything is made again.")


def _say_all(found: Sequence[Finding]) -> None:
    noun = "problem" if len(found) == 1 else "problems"
    sys.stderr.write("".join(f"{finding}\n" for finding in found))
    _say(f"{len(found)} {noun}; nothing was built.")


def _say(text: str) -> None:
    sys.stderr.write(f"loccit: {text}\n")
