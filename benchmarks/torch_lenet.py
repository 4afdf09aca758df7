"""The same network in PyTorch: layers, optimizer and initial weights like ours."""

from __future__ import annotations

from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from torch import nn


def network(*, channels_last: bool = False) -> nn.Sequential:
    """Return LeNet-5 as PyTorch users write it."""
    layers = nn.Sequential(
        nn.Conv2d(1, 6, 5),
        nn.ReLU(),
        nn.MaxPool2d(2),
        nn.Conv2d(6, 16, 5),
        nn.ReLU(),
        nn.MaxPool2d(2),
        nn.Conv2d(16, 120, 5),
        nn.ReLU(),
        nn.Flatten(),
        nn.Linear(120, 84),
        nn.ReLU(),
        nn.Linear(84, 10),
    )
    return layers.to(memory_format=torch.channels_last) if channels_last else layers


def memory_format(*, channels_last: bool) -> Any:
    """Return the layout that the pictures should have."""
    return torch.channels_last if channels_last else torch.contiguous_format


class TorchTraining:
    """Trains on pictures that already are floats in PyTorch's favourite form."""

    def __init__(
        self,
        pictures: NDArray[np.float32],
        labels: NDArray[Any],
        *,
        batch_size: int,
        channels_last: bool = False,
        compiled: bool = False,
    ) -> None:
        form = memory_format(channels_last=channels_last)
        self.pictures = torch.from_numpy(pictures).contiguous(memory_format=form)
        self.labels = torch.from_numpy(labels.astype(np.int64))
        self.batch_size = batch_size
        self.network = network(channels_last=channels_last)
        self.scores: Any = torch.compile(self.network) if compiled else self.network
        self.optimizer = torch.optim.SGD(
            self.network.parameters(), lr=0.01, momentum=0.9, nesterov=True, weight_decay=5e-4
        )
        self.loss = nn.CrossEntropyLoss()

    def epoch(self) -> None:
        """Train one epoch in a new order."""
        order = torch.randperm(len(self.labels))
        for start in range(0, len(order), self.batch_size):
            indices = order[start : start + self.batch_size]
            self.optimizer.zero_grad()
            loss = self.loss(self.scores(self.pictures[indices]), self.labels[indices])
            loss.backward()
            self.optimizer.step()
            # A training loop that shows its loss reads it, as ours does.
            loss.item()
