"""Why a stage will not write its files: what is open, and what to do about it."""


class RefusalError(Exception):
    """A release that is not to be; the words are for people, the remedy among them."""
