"""A LeNet-5 engine written from scratch in NumPy.

It reads handwritten digits, learns to, and shows how; no framework and no window are needed.
"""

__version__ = "1.0.0"

from lenet.datasets.examples import Examples
from lenet.nn.fast.predictor import Predictor
from lenet.nn.im2row import (
    conv_fc2output,
    conv_output2fc,
    im2row_indices,
    pool2row_indices,
    pool_fc2output,
    pool_output2fc,
    row2im_indices,
    row2pool_indices,
)
from lenet.nn.layers import Convolution, FullyConnected, Layer, LearningLayer, MaxPool, ReLU
from lenet.nn.lenet5 import LeNet5
from lenet.nn.loss import cross_entropy, softmax
from lenet.nn.network import LayeredNet, Net
from lenet.nn.parameters import ParamsError
from lenet.nn.params_file import load_params, save_params
from lenet.recognition.numbers.reading import NumberReading
from lenet.recognition.reading import Reading, Refusal
from lenet.recognition.recognizer import Recognizer
from lenet.training.recipe import PRESETS, Recipe
from lenet.training.trainer import Training

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
    "NumberReading",
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
