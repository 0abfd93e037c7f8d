"""A small desk whose briefing uses every kind of part, in our own words."""

from pathlib import Path

from loccit.briefing.stage import run as compose
from loccit.claims.stage import run as trace
from loccit.desk import Desk
from loccit.facts.stage import run as find
from loccit.figures.stage import run as draw
from loccit.sources.stage import run as read
from loccit.tables.stage import run as load

ID = "ferry"

_FILES = {
    "loccit.yaml": "organisation: Quay & Ledger\ndesk: Harbours Desk\n",
    "sources/harbour.txt": """\
NIGHT TRAFFIC AT THE HARBOUR

The harbour office counted 24 ferries in March 2024, two of them after midnight.

Its director, Ada Lund, said the new berth “will take up to 1,200 cars an hour”.

Fuel sold at the quay came to 600 tonnes in the same month, a local paper wrote.

Nobody has published a figure for the ferries that turned back in the fog.

The office does not say how it counts.
""",
    "sources/harbour.yaml": """\
title: Night traffic at the harbour
author: [{family: Holm, given: Siri}]
container-title: Quay Notes
issued: 2024-04-02
accessed: 2024-04-03
reliability: B
reliability-basis: A named author who was there.
relays: [paper]
""",
    "sources/paper.yaml": """\
title: Fuel at the quay
container-title: Morning Post
issued: 2024-04-01
reliability: C
reliability-basis: A local paper with named reporters.
descriptor: Known only through the harbour note.
""",
    "data/traffic.csv": (
        "key,item,count,group,source\n"
        'ferries,Ferries,24,Ships,"@harbour, para. 1"\n'
        'cars,Cars an hour,"up to 1,200",Road,"@harbour, para. 2"\n'
        'fuel,Tonnes of fuel,600,Ships,"@harbour, para. 3"\n'
    ),
    "data/traffic.yaml": """\
title: What passes the quay
schema:
  primaryKey: key
  fields:
    - {name: key, type: string}
    - {name: item, type: string, title: What}
    - {name: count, type: any, title: Value}
    - {name: group, type: string}
    - {name: source, type: string}
""",
    "figures/quay.yaml": """\
kind: bar
table: traffic
title: Few ferries, much fuel
subtitle: Reported for March 2024.
x: count
label: item
""",
    "briefings/ferry.md": """\
---
title: Ferries by night
subtitle: The harbour is busier than its own count says.
author: Harbours Desk
date: 2024-04-05
cover: quay
edition-note: The first count of the fog.
ai-disclosure: {tool: Scribe, version: "2.1"}
---

# Executive summary {.summary}

::: lead
The quay is full. Nobody counts what turns back.
:::

::: {.key-figures}
- {{ traffic.cars.count }} cars an hour that the berth may take.
- {{ traffic.fuel.count / traffic.ferries.count }} tonnes a ferry, if all was burnt.
:::

::: {.judgment #fills likelihood="highly likely" confidence=low because="few"}
The berth is highly likely to fill up soon.
The office counted 24 ferries in March 2024
[@harbour "24 ferries in March 2024"].
:::

# What passes

The director promised “up to 1,200 cars an hour”
[@harbour "up to 1,200 cars an hour"].
Fuel came to 600 tonnes
[[@harbour "600 tonnes"]]{relays=paper credibility=3}.[^fuel] That is
{{ traffic.fuel.count / traffic.ferries.count }} tonnes a ferry.

[^fuel]: The note gives no name for the paper [@harbour, para. 3].

@fig-quay shows it, and @tbl-traffic lists it.

::: {.figure #quay}
:::

::: {.pull-quote}
“will take up to 1,200 cars an hour” [@harbour "will take up to 1,200 cars an hour"]

Ada Lund, harbour director
:::

::: {.table #traffic}
:::

| Berth | Use |
|-------|-----|
| North | cars |

## What we assume

::: {.assumption}
The fog season is as long as usual.
:::

::: {.alternative}
The office may count each crossing twice.
:::

# What would change our mind

::: {.indicators}
1. A second count by the coast guard.
:::

<!-- lint: off L16 because "nobody can tell" -->
More could be sold unseen [@harbour, para. 3].

A count of 31 seals has no source at all.

# Source annex {.annex}
""",
}


def make_desk(root: Path, cuts: Path, more: str = "") -> Desk:
    """Write the desk and run stages 1 to 6; fonts already cut lie in ``cuts``.

    ``more`` stands in the briefing before what it assumes.
    """
    assumed = "## What we assume"
    for name, text in _FILES.items():
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text.replace(assumed, more + assumed), encoding="utf-8")
    (root / "build").mkdir()
    (root / "build/store").symlink_to(cuts, target_is_directory=True)
    desk = Desk(root)
    for source in desk.sources:
        read(desk, source)
        find(desk, source)
    load(desk, "traffic")
    draw(desk, "quay")
    compose(desk, ID)
    trace(desk, ID)
    return desk
