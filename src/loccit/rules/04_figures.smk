rule figures:
    input:
        lambda w: desk.inputs("figures", w.id),
    output:
        "build/4-figures/{id}.json",
        "build/4-figures/{id}.svg",
        "build/4-figures/{id}.press.svg",
    log:
        "build/log/4-figures/{id}.log",
    params:
        rests_on=lambda w: desk.digest("figures", w.id),
        code=desk.code("figures"),
    shell:
        '"$loccit" stage figures {wildcards.id:q} --log {log:q}'
