"""What is written is read by Python's own reader, and names nothing but what NumPy 1 has."""

import pickle
import pickletools

import numpy as np

from lenet.pickles.writer import write_pickle


def test_only_names_of_numpy_1_are_written_in_protocol_2() -> None:
    operations = list(pickletools.genops(write_pickle({"a": np.ones((2, 3)), "b": np.ones(4, "f4")})))
    names = {argument for opcode, argument, _ in operations if opcode.name == "GLOBAL"}
    assert names == {"numpy.core.multiarray _reconstruct", "numpy ndarray", "numpy dtype", "_codecs encode"}
    assert max(opcode.proto for opcode, _, _ in operations) == 2


def test_python_reads_back_what_was_written() -> None:
    array = np.random.default_rng(1).normal(size=(7, 5))
    found = pickle.loads(write_pickle({"array": array, "plain": [1, (2.5, None, True), "ö"]}))
    assert np.array_equal(found["array"], array)
    assert found["plain"] == [1, (2.5, None, True), "ö"]


def test_text_that_looks_like_a_name_of_numpys_is_left_alone() -> None:
    text = "cnumpy._core.multiarray\n_reconstruct\n"
    assert pickle.loads(write_pickle([text, np.ones(2)]))[0] == text
