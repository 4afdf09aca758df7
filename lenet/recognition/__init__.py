"""Recognition: from ink to 32×32 pixels, to a digit with its probabilities or a refusal."""
