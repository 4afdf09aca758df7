"""The same network computed fast: a plan of kernels, memory allocated once, threads."""
