"""Files of other programs in the window: a look before an import, and the ways out."""
