# The desk's workflow: the installed rules, in the order of the data.
from loccit.rules import path

workflow.include(path, overwrite_default_target=True)
