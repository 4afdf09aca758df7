"""A LeNet-5 engine written from scratch in NumPy.

It reads handwritten digits, learns to, and shows how; no framework and no window are needed.
"""

__version__ = "0.1.0"

from lenet.examples import Examples
from lenet.im2row import (
    conv_fc2output,
    conv_output2fc,
    im2row_indices,
    pool2row_indices,
    pool_fc2output,
    pool_output2fc,
    row2im_indices,
    row2pool_indices,
)
from lenet.layers import Convolution, FullyConnected, Layer, LearningLayer, MaxPool, ReLU
from lenet.loss import cross_entropy, softmax
from lenet.network import LayeredNet, LeNet5, Net
from lenet.params import ParamsError, load_params, save_params
from lenet.prediction import Predictor
from lenet.recipe import PRESETS, Recipe
from lenet.recognizer import Reading, Recognizer
from lenet.refusal import Refusal
from lenet.training import Training

__all__ = [
    "PRESETS",
    "Convolution",
    "Examples",
    "FullyConnected",
    "Layer",
    "LayeredNet",
    "LeNet5",
    "LearningLayer",
    "MaxPool",
    "Net",
    "ParamsError",
    "Predictor",
    "ReLU",
    "Reading",
    "Recipe",
    "Recognizer",
    "Refusal",
    "Training",
    "__version__",
    "conv_fc2output",
    "conv_output2fc",
    "cross_entropy",
    "im2row_indices",
    "load_params",
    "pool2row_indices",
    "pool_fc2output",
    "pool_output2fc",
    "row2im_indices",
    "row2pool_indices",
    "save_params",
    "softmax",
]
