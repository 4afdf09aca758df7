"""The workflow of GitHub, which cannot run here, names jobs, modules and scripts that exist."""

import re
import tomllib
from pathlib import Path
from typing import Any

import pytest
import yaml

ROOT = Path(__file__).resolve().parents[1]

RUN_BY = ("build", "pip")
"""Modules that the workflow installs or Python brings."""


@pytest.fixture(scope="module")
def jobs() -> dict[str, Any]:
    text = (ROOT / ".github/workflows/test.yml").read_text(encoding="utf-8")
    found: dict[str, Any] = yaml.safe_load(text)["jobs"]
    return found


def test_jobs_wait_for_jobs_that_exist(jobs: dict[str, Any]) -> None:
    assert {job["needs"] for job in jobs.values() if "needs" in job} <= jobs.keys()


def test_each_step_does_one_thing_in_a_version(jobs: dict[str, Any]) -> None:
    for job in jobs.values():
        for step in job["steps"]:
            assert ("run" in step) != ("uses" in step)
            assert re.fullmatch(r"[\w-]+/[\w-]+@v\d+", step.get("uses", "actions/any@v1"))


def test_commands_are_there(jobs: dict[str, Any]) -> None:
    commands = [step["run"] for job in jobs.values() for step in job["steps"] if "run" in step]
    modules = {module for command in commands for module in re.findall(r"python -m ([\w.]+)", command)}
    assert "installers.bundle" in modules
    assert all(
        (ROOT / ".ci" / f"{module.replace('.', '/')}.py").is_file() for module in modules - set(RUN_BY)
    )
    scripts = {script for command in commands for script in re.findall(r"\.ci/[\w-]+", command)}
    assert all((ROOT / script).is_file() for script in scripts)
    assert {"ruff check", "mypy", "pytest"} <= set(commands)


def test_all_systems_are_tested_with_the_oldest_python(jobs: dict[str, Any]) -> None:
    matrix = jobs["test"]["strategy"]["matrix"]
    assert {name.partition("-")[0] for name in matrix["os"]} == {"ubuntu", "windows", "macos"}
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    assert project["requires-python"] == f">={matrix['python'][0]}"
