from loccit.rules.opening import open_desk

desk = open_desk(workflow)
shell.prefix(desk.prefix)


wildcard_constraints:
    id="[a-z0-9][a-z0-9-]*",


rule all:
    input:
        desk.targets,


include: "01_sources.smk"
include: "02_facts.smk"
include: "03_tables.smk"
include: "04_figures.smk"
include: "05_briefing.smk"
include: "06_claims.smk"
include: "07_pages.smk"
include: "08_printing.smk"
include: "09_preflight.smk"


onsuccess:
    desk.report()
