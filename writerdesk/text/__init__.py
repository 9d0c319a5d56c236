"""What a string is: grapheme clusters, words, sentences, counts, folding, hygiene, differences and anchors."""
