rule facts:
    input:
        lambda w: desk.inputs("facts", w.id),
    output:
        "build/2-facts/{id}.json",
    log:
        "build/log/2-facts/{id}.log",
    params:
        rests_on=lambda w: desk.digest("facts", w.id),
        code=desk.code("facts"),
    shell:
        '"$loccit" stage facts {wildcards.id:q} --log {log:q}'
