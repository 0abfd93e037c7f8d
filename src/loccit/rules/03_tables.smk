rule tables:
    input:
        lambda w: desk.inputs("tables", w.id),
    output:
        "build/3-tables/{id}.json",
    log:
        "build/log/3-tables/{id}.log",
    params:
        rests_on=lambda w: desk.digest("tables", w.id),
        code=desk.code("tables"),
    shell:
        '"$loccit" stage tables {wildcards.id:q} --log {log:q}'
