"""Files of other programs: what comes in from them as a text, and how a text goes out to them.

In the middle stands the text itself: lines, ``#`` headings, ruby as 漢字《かんじ》, a play in
Fountain. Every format is a reader that makes such a text, a writer that is given one, or both. Counts are code points.
"""
