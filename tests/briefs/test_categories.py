"""The categories of remarks that every desk has are named in every language of the window."""

from __future__ import annotations

import msgspec

from writerdesk.briefs.brief_file import read_source
from writerdesk.briefs.judged import categories_of
from writerdesk.languages.catalogues import catalogues
from writerdesk.resources import resource


def test_categories_speak_every_language_of_the_window() -> None:
    brief = read_source(resource("briefs", "critique-fr.toml").read_bytes())
    assert brief.work.judged is not None
    judged = msgspec.structs.replace(brief.work.judged, categories=())
    bare = msgspec.structs.replace(brief, work=msgspec.structs.replace(brief.work, judged=judged))
    english = {one.label for one in categories_of(bare, "en")}
    tags = [one.tag for one in catalogues()]
    assert len(english) == 6
    assert len(tags) > 10
    assert [tag for tag in tags if english & {one.label for one in categories_of(bare, tag)}] == []
