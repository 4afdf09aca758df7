"""The window of LeNet Pad: draw a digit and it is read at once."""
