rule preflight:
    input:
        lambda w: desk.inputs("preflight", w.id),
    output:
        "build/9-preflight/{id}.json",
    log:
        "build/log/9-preflight/{id}.log",
    params:
        rests_on=lambda w: desk.digest("preflight", w.id),
        code=desk.code("preflight"),
    shell:
        '"$loccit" stage preflight {wildcards.id:q} --log {log:q}'
