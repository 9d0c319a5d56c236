"""Verse forms at work: layout on the page, counts, rhyme, links, tones, metres, feet; one module a kind of rule."""
