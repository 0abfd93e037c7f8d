rule claims:
    input:
        lambda w: desk.inputs("claims", w.id),
    output:
        "build/6-claims/{id}.json",
        "out/{id}/ledger.json",
        "out/{id}/findings.json",
        "out/{id}/findings.sarif",
        "out/{id}/findings.junit.xml",
    log:
        "build/log/6-claims/{id}.log",
    params:
        rests_on=lambda w: desk.digest("claims", w.id),
        code=desk.code("claims"),
        release=desk.release,
    shell:
        '"$loccit" stage claims {wildcards.id:q} --log {log:q} {params.release}'
