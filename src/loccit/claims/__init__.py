"""6 trace: each claim against its passages; verdicts and the ledger."""
