"""The folder an analyst works in: settings, ids, paths, what rests on what."""

from loccit.desk.folder import Desk
from loccit.desk.ids import to_id
from loccit.desk.settings import Settings, read_settings

__all__ = ["Desk", "Settings", "read_settings", "to_id"]
