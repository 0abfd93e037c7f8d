"""Findings for other programs: SARIF for editors and hosts, JUnit for test boards."""
