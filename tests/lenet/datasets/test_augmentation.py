"""Warps move, turn and bend as far as they are told, and pictures follow as Pillow would have them."""

from dataclasses import replace
from typing import Any

import numpy as np
from PIL import Image

from lenet.datasets.augmentation import AUGMENTATIONS, BANK, Augmentation, WarpBank, make_warps
from lenet.nn.arrays import Array

SIDE = 32
CENTRE = (SIDE - 1) / 2
WILD = Augmentation(rotation=180, scale=1, shear=1, shift=20, elastic=10)
EVERY = [augmentation for augmentation in AUGMENTATIONS.values() if augmentation is not None]


def bank_of(augmentation: Augmentation, *, seed: int = 0, dtype: Any = np.float64) -> WarpBank:
    return make_warps(augmentation, np.random.default_rng(seed), SIDE, np.dtype(dtype))


def warped(bank: WarpBank, number: int, pictures: Array) -> Array:
    """Apply a warp to pictures [n, side, side]."""
    inputs = np.ascontiguousarray(pictures.reshape(len(pictures), -1).T)
    out, scratch = np.empty_like(inputs), np.empty_like(inputs)
    bank.apply(number, inputs, out, scratch)
    return out.T.reshape(pictures.shape)


def places(bank: WarpBank) -> Array:
    """Return where each pixel comes from, (y, x): [BANK, side, side, 2]."""
    corner, weights = bank.corners[:, 0], bank.weights[..., 0]
    y = corner // SIDE + weights[:, 2] + weights[:, 3]
    x = corner % SIDE + weights[:, 1] + weights[:, 3]
    return np.stack([y, x], axis=-1).reshape(BANK, SIDE, SIDE, 2)


def affine_maps(bank: WarpBank) -> tuple[Array, Array]:
    """Fit matrices [BANK, 2, 2] and shifts [BANK, 2] to places near the centre, which no edge holds back."""
    near = slice(12, 20)
    grid = np.stack(np.meshgrid(np.arange(SIDE), np.arange(SIDE), indexing="ij"), axis=-1) - CENTRE
    known = grid[near, near].reshape(-1, 2)
    known = np.column_stack([known, np.ones(len(known))])
    sought = places(bank)[:, near, near].reshape(BANK, -1, 2) - CENTRE
    solutions = np.linalg.pinv(known) @ sought
    np.testing.assert_allclose(known @ solutions, sought, atol=1e-9, err_msg="the places are not affine")
    return solutions[:, :2].swapaxes(1, 2), solutions[:, 2]


def test_shares_add_up_to_one_and_every_pixel_is_inside() -> None:
    for augmentation in (*EVERY, WILD):
        bank = bank_of(augmentation, dtype=np.float32)
        assert (bank.pixels is None) == bool(augmentation.rotation)
        assert bank.corners.shape == (BANK, 4, SIDE**2)
        assert bank.weights.shape == (BANK, 4, SIDE**2, 1)
        assert bank.weights.dtype == np.float32
        assert bank.corners.min() >= 0
        assert bank.corners.max() < SIDE**2
        assert bank.weights.min() >= 0
        np.testing.assert_allclose(bank.weights.sum(axis=1), 1, rtol=1e-6)


def test_without_amounts_nothing_moves() -> None:
    pictures = np.random.default_rng(1).uniform(0, 255, (3, SIDE, SIDE))
    bank = bank_of(Augmentation())
    for number in range(BANK):
        np.testing.assert_array_equal(warped(bank, number, pictures), pictures)


def test_a_shift_alone_moves_by_whole_pixels_in_all_directions() -> None:
    pictures = np.random.default_rng(1).uniform(0, 255, (2, SIDE, SIDE))
    bank = bank_of(Augmentation(shift=1))
    inside = (slice(None), slice(1, -1), slice(1, -1))
    seen = set()
    for number, (down, right) in enumerate((places(bank)[:, 16, 16] - 16).astype(int)):
        seen.add((int(down), int(right)))
        rolled = np.roll(pictures, (-down, -right), axis=(1, 2))
        found = warped(bank, number, pictures)
        np.testing.assert_array_equal(found[inside], rolled[inside])
        np.testing.assert_array_equal(found, warped(replace(bank, pixels=None), number, pictures))
    assert seen == {(down, right) for down in (-1, 0, 1) for right in (-1, 0, 1)}


def test_pixels_beyond_the_edge_are_those_of_the_edge() -> None:
    pictures = np.random.default_rng(1).uniform(0, 255, (1, SIDE, SIDE))
    bank = bank_of(Augmentation(shift=3))
    padded = np.pad(pictures, ((0, 0), (3, 3), (3, 3)), mode="edge")
    for number, (down, right) in enumerate((places(bank)[:, 16, 16] - 13).astype(int)):
        expected = padded[:, down : down + SIDE, right : right + SIDE]
        np.testing.assert_array_equal(warped(bank, number, pictures), expected)


def test_affine_warps_agree_with_pillow() -> None:
    bank = bank_of(replace(AUGMENTATIONS["warp"] or WILD, elastic=0))
    matrices, shifts = affine_maps(bank)
    picture = np.random.default_rng(2).uniform(0, 255, (SIDE, SIDE))
    grid = np.stack(np.meshgrid(np.arange(SIDE), np.arange(SIDE), indexing="ij")) - CENTRE
    compared = 0
    for number, (matrix, shift) in enumerate(zip(matrices, shifts, strict=True)):
        sought = np.einsum("ab,bhw->ahw", matrix, grid) + (shift + CENTRE)[:, None, None]
        inside = ((sought > 1) & (sought < SIDE - 2)).all(axis=0)
        # Pillow counts from pixels' corners, x before y.
        (yy, yx), (xy, xx) = matrix
        down, right = shift + CENTRE + 0.5 - matrix @ [CENTRE + 0.5, CENTRE + 0.5]
        coefficients = (xx, xy, right, yx, yy, down)
        expected = Image.fromarray(picture.astype(np.float32)).transform(
            (SIDE, SIDE), Image.Transform.AFFINE, coefficients, Image.Resampling.BILINEAR
        )
        result = warped(bank, number, picture[None])[0]
        np.testing.assert_allclose(result[inside], np.asarray(expected)[inside], atol=0.05)
        compared += int(inside.sum())
    assert compared > BANK * SIDE**2 / 2


def test_rotation_alone_turns_about_the_centre_up_to_its_amount() -> None:
    matrices, shifts = affine_maps(bank_of(Augmentation(rotation=12)))
    np.testing.assert_allclose(
        matrices @ matrices.swapaxes(1, 2), np.tile(np.eye(2), (BANK, 1, 1)), atol=1e-9
    )
    np.testing.assert_allclose(shifts, 0, atol=1e-9)
    angles = np.degrees(np.arctan2(matrices[:, 1, 0], matrices[:, 0, 0]))
    assert -12 <= angles.min() < -11
    assert 11 < angles.max() <= 12


def test_scale_alone_stretches_each_axis_by_itself() -> None:
    matrices, shifts = affine_maps(bank_of(Augmentation(scale=0.25)))
    np.testing.assert_allclose(matrices[:, [0, 1], [1, 0]], 0, atol=1e-9)
    np.testing.assert_allclose(shifts, 0, atol=1e-9)
    logarithms = np.log(matrices[:, [0, 1], [0, 1]])
    assert np.abs(logarithms).max() <= 0.25 + 1e-9
    assert (logarithms.min(axis=0) < -0.22).all()
    assert (logarithms.max(axis=0) > 0.22).all()
    assert abs(np.corrcoef(logarithms.T)[0, 1]) < 0.3


def test_shear_alone_slants_sideways() -> None:
    matrices, _ = affine_maps(bank_of(Augmentation(shear=0.2)))
    slants = matrices[:, 1, 0]
    expected = np.tile(np.eye(2), (BANK, 1, 1))
    expected[:, 1, 0] = slants
    np.testing.assert_allclose(matrices, expected, atol=1e-9)
    assert -0.2 <= slants.min() < -0.18
    assert 0.18 < slants.max() <= 0.2


def test_a_shift_among_other_changes_is_of_any_size_up_to_its_amount() -> None:
    _, shifts = affine_maps(bank_of(Augmentation(shift=1.5, rotation=1)))
    assert (np.abs(shifts) <= 1.5 + 1e-9).all()
    assert (shifts.min(axis=0) < -1.35).all()
    assert (shifts.max(axis=0) > 1.35).all()
    assert (np.abs(shifts - shifts.round()) > 1e-3).mean() > 0.9


def test_elastic_displacements_are_smooth_and_of_their_size() -> None:
    bank = bank_of(Augmentation(elastic=1.5))
    grid = np.stack(np.meshgrid(np.arange(SIDE), np.arange(SIDE), indexing="ij"), axis=-1)
    # Far enough from the edge for none to be held back.
    displacements = (places(bank) - grid)[:, 8:-8, 8:-8]
    # An amplitude drawn from 0 to a, times a normal height: variance a²/3, in every pixel.
    np.testing.assert_allclose((displacements**2).mean(axis=(0, 3)), 1.5**2 / 3, rtol=0.3)
    assert abs(displacements.mean()) < 0.1
    steps = np.diff(displacements, axis=1)
    assert (steps**2).mean() < (displacements**2).mean() / 20
    assert np.ptp(displacements, axis=(1, 2)).max() > 1, "nothing bends if all pixels move alike"


def test_warps_depend_on_the_generator_alone() -> None:
    for augmentation in EVERY:
        bank, again = bank_of(augmentation, seed=5), bank_of(augmentation, seed=5)
        np.testing.assert_array_equal(bank.corners, again.corners)
        np.testing.assert_array_equal(bank.weights, again.weights)
        # Each epoch has warps of its own.
        generator = np.random.default_rng(5)
        first, second = (make_warps(augmentation, generator, SIDE, np.dtype(np.float64)) for _ in range(2))
        np.testing.assert_array_equal(first.corners, bank.corners)
        assert (second.corners != bank.corners).any()


def test_warps_are_counted_without_end_and_leave_the_pictures_alone() -> None:
    bank = bank_of(EVERY[-1])
    for count in (1, 5, 40):
        pictures = np.random.default_rng(3).uniform(0, 255, (count, SIDE, SIDE))
        original = pictures.copy()
        result = warped(bank, 7, pictures)
        np.testing.assert_array_equal(warped(bank, 7 + 3 * BANK, pictures), result)
        np.testing.assert_array_equal(pictures, original)
        assert (result != warped(bank, 8, pictures)).any()
