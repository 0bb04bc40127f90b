"""Fit the weights of the rendering scorer and write `provenance/match/weights.py`.

usage: python -m benchmarks.fit_renderings DATA [--write]

DATA holds `translations/` (two human translations a sentence). Ridge logistic regression
by Newton steps; nothing in it is left to chance.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from benchmarks.renderings_data import LANGUAGES, Pairs, translation_pairs, translations

RIDGE = 3e-4
_TARGET = Path(__file__).parent.parent / "provenance" / "match" / "weights.py"
_HEADER = '''"""Weights of the rendering scorer, fitted on human translation pairs (WMT21 news, de-en, cs-en).

Written by `python -m benchmarks.fit_renderings DATA --write`; not edited by hand.
"""

'''


class Fitted(NamedTuple):
    """A ridge logistic regression over features and their squares."""

    means: NDArray[np.float64]
    scales: NDArray[np.float64]
    weights: NDArray[np.float64]
    bias: float

    def predict(self, rows: NDArray[np.float64]) -> NDArray[np.float64]:
        """The probability of each row."""
        total = (squared(rows) - self.means) / self.scales @ self.weights + self.bias
        return 1.0 / (1.0 + np.exp(-np.clip(total, -30, 30)))


def squared(rows: NDArray[np.float64]) -> NDArray[np.float64]:
    """The features and their squares."""
    return np.hstack([rows, rows * rows])


def fit(rows: NDArray[np.float64], labels: NDArray[np.bool_], ridge: float = RIDGE) -> Fitted:
    """Fit by Newton's method."""
    wide = squared(rows)
    means, scales = wide.mean(0), wide.std(0) + 1e-9
    design = np.hstack([(wide - means) / scales, np.ones((len(wide), 1))])
    penalty = np.eye(design.shape[1]) * ridge * len(wide)
    penalty[-1, -1] = 0.0
    beta = np.zeros(design.shape[1])
    for _ in range(60):
        guess = 1.0 / (1.0 + np.exp(-np.clip(design @ beta, -30, 30)))
        slope = design.T @ (guess - labels) + penalty @ beta
        curve = (design * (guess * (1 - guess))[:, None]).T @ design + penalty + 1e-9 * np.eye(len(beta))
        step = np.linalg.solve(curve, slope)
        beta -= step
        if np.abs(step).max() < 1e-8:
            break
    return Fitted(means, scales, beta[:-1], float(beta[-1]))


def joined(sets: list[Pairs]) -> tuple[NDArray[np.float64], NDArray[np.bool_]]:
    """The rows and labels of several sets."""
    return np.vstack([one.rows for one in sets]), np.concatenate([one.labels for one in sets])


def write(fitted: Fitted) -> None:
    """Write the weights as a module."""
    parts = [_HEADER, f"BIAS = {fitted.bias:.6g}\n"]
    for name in ("means", "scales", "weights"):
        values = "".join(f"    {value:.6g},\n" for value in getattr(fitted, name))
        parts.append(f"{name.upper()} = (\n{values})\n")
    _TARGET.write_text("".join(parts), encoding="utf-8")


def main() -> None:
    """Fit on both language pairs."""
    data = Path(sys.argv[1])
    fitted = fit(*joined([translation_pairs(translations(data, name)) for name in LANGUAGES]))
    if "--write" in sys.argv:
        write(fitted)
        print(f"{len(fitted.weights)} weights written to {_TARGET.name}")
    else:
        print(fitted.weights.round(3).tolist())


if __name__ == "__main__":
    main()
