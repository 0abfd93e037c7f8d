rule pages:
    input:
        lambda w: desk.inputs("pages", w.id),
    output:
        "out/{id}/{id}.html",
        "build/7-pages/{id}.print.html",
    log:
        "build/log/7-pages/{id}.log",
    params:
        rests_on=lambda w: desk.digest("pages", w.id),
        code=desk.code("pages"),
    shell:
        '"$loccit" stage pages {wildcards.id:q} --log {log:q}'
