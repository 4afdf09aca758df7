"""``lenet completion``: shells complete commands, options and values."""

import shutil
import subprocess
from pathlib import Path

import pytest

from tests.helpers.command_line import Run


def bash(script: str, *words: str) -> set[str]:
    """Return what bash offers after some words; the last one is begun."""
    quoted = " ".join(f"'{word}'" for word in words)
    asked = f"{script}\nCOMP_WORDS=({quoted}); COMP_CWORD={len(words) - 1}; _lenet\nprintf '%s\\n' \"${{COMPREPLY[@]}}\""
    done = subprocess.run(["bash", "-c", asked], capture_output=True, text=True, check=True, timeout=60)
    assert done.stderr == ""
    return set(done.stdout.split())


@pytest.mark.skipif(shutil.which("bash") is None, reason="there is no bash")
def test_bash_completes_commands_options_and_values(run: Run) -> None:
    script = run("completion", "bash").out
    assert {"train", "export", "--version"} <= bash(script, "lenet", "")
    assert "train-detector" not in bash(script, "lenet", "tr"), "it is for developers"
    assert bash(script, "lenet", "pre") == {"predict"}
    assert {"--to", "--out", "--json"} <= bash(script, "lenet", "export", "--")
    assert bash(script, "lenet", "export", "--to", "") == {"npz", "safetensors", "onnx"}
    assert bash(script, "lenet", "train", "--preset", "b") == {"best"}
    assert bash(script, "lenet", "predict", "a") == set(), "files are bash's own business"
    assert bash(script, "lenet", "completion", "") == {"bash", "zsh", "fish"}


@pytest.mark.parametrize("shell", ["zsh", "fish"])
def test_the_other_shells_get_all_of_it_too(run: Run, shell: str, tmp_path: Path) -> None:
    script = run("completion", shell).out
    for words in ("predict", "safetensors", "csv"):
        assert words in script
    program = shutil.which(shell)
    if program is not None:
        (tmp_path / "script").write_text(script, encoding="utf-8")
        subprocess.run([program, "-n", tmp_path / "script"], check=True, timeout=60)


def test_an_unknown_shell_is_wrong_usage(run: Run) -> None:
    assert run("completion", "tcsh").code == 2
