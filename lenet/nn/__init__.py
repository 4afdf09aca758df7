"""The network: layers, loss, optimizers, LeNet-5, its parameters and their file."""
