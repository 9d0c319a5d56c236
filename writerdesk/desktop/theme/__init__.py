"""Colours, sizes, type and icons of the window: the only place where a colour or a pixel is written."""
