"""Jobs that run on this machine start as soon as they can."""

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from snakemake.workflow import Workflow


def unlimit(workflow: "Workflow") -> None:
    """Take off Snakemake's limit of jobs a second where it runs them itself.

    With one, each job that ends leaves a timer behind that looks at all jobs again
    and sets the next: hundreds of sources cost more in timers than in reading, and
    the last one holds the end of the build back. A cluster keeps its limit.
    """
    execute = workflow.execute

    def unlimited(executor_plugin: Any, *given: Any, **named: Any) -> Any:
        settings = workflow.scheduling_settings
        if settings is not None and executor_plugin.common_settings.local_exec:
            settings.max_jobs_per_timespan = None
        return execute(executor_plugin, *given, **named)

    workflow.execute = unlimited  # type: ignore[method-assign]
