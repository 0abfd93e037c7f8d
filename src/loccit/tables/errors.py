"""What an expression, or the arithmetic in it, refuses."""


class ExpressionError(ValueError):
    """The expression has no value; both parts are sentences for people."""

    def __init__(self, message: str, remedy: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.remedy = remedy
