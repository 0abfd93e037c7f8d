rule printing:
    input:
        lambda w: desk.inputs("printing", w.id),
    output:
        "out/{id}/{id}.pdf",
        "out/{id}/{id}-print.pdf",
        "out/{id}/pages.json",
    log:
        "build/log/8-printing/{id}.log",
    params:
        rests_on=lambda w: desk.digest("printing", w.id),
        code=desk.code("printing"),
    shell:
        '"$loccit" stage printing {wildcards.id:q} --log {log:q}'
