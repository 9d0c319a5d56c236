"""What stands round the text while one writes: focus, typewriter, the quiet of a full screen."""
