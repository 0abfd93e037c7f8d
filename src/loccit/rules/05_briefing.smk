rule briefing:
    input:
        lambda w: desk.inputs("briefing", w.id),
    output:
        "build/5-briefing/{id}.json",
    log:
        "build/log/5-briefing/{id}.log",
    params:
        rests_on=lambda w: desk.digest("briefing", w.id),
        code=desk.code("briefing"),
    shell:
        '"$loccit" stage briefing {wildcards.id:q} --log {log:q}'
