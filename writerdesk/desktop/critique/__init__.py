"""A critique in the window: the judged text beside the essay, remarks at its places, the rubric."""
