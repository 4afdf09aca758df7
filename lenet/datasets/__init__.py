"""Datasets: MNIST, IDX files, folders of pictures, stroke collections; augmentation and batches."""
