"""What tests of the window stand on stands here too."""

from tests.desktop.conftest import _garbage_is_collected_by_windows_only, theme

__all__ = ["_garbage_is_collected_by_windows_only", "theme"]
