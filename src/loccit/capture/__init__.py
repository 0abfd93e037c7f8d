"""Taking sources into the desk, from files and from the web.

Only ``loccit add`` comes here, and only here does loccit use the network.
"""
