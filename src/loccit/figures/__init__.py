"""Stage 4, draw: one file per kind of chart, each mark with its id and evidence.

``stage.run`` reads ``figures/ID.yaml`` and a table; ``kinds.KINDS`` lists the kinds.
A kind returns shapes in millimetres, ``render`` paints them, ``svg`` cleans up.
"""
