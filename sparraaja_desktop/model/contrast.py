"""How well one colour is read on another, as WCAG 2.2 counts it."""


def contrast(one: str, other: str) -> float:
    """The contrast of two colours such as ``1f3a5f`` or ``#1F3A5F``, 1-21. Raises ValueError for another text."""
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def _luminance(colour: str) -> float:
    bare = colour.removeprefix("#")
    channels = (int(bare[at : at + 2], 16) / 255 for at in (0, 2, 4))
    red, green, blue = (each / 12.92 if each <= 0.04045 else ((each + 0.055) / 1.055) ** 2.4 for each in channels)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
