rule sources:
    input:
        lambda w: desk.inputs("sources", w.id),
    output:
        "build/1-sources/{id}.json",
    log:
        "build/log/1-sources/{id}.log",
    params:
        rests_on=lambda w: desk.digest("sources", w.id),
        code=desk.code("sources"),
    shell:
        '"$loccit" stage sources {wildcards.id:q} --log {log:q}'
