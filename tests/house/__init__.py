"""What the house promises of itself: layers, style, translations, silence on the network."""
