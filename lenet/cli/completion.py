"""``lenet completion``: what makes a shell complete commands, options and their values.

The script is made of the commands' own parsers, so that it knows what they know.
"""

from __future__ import annotations

import argparse
from collections.abc import Callable

from lenet.cli.console import Commands, add_command, print_result
from lenet.language.text import tr

_BASH = """\
_lenet() {{
    local word="${{COMP_WORDS[COMP_CWORD]}}" before="${{COMP_WORDS[COMP_CWORD-1]}}" offered=""
    case "${{COMP_WORDS[1]}} $before" in
{values}
    *)
        if [ "$COMP_CWORD" -eq 1 ]; then
            offered="{commands}"
        else
            case "$word" in -*) case "${{COMP_WORDS[1]}}" in
{options}
            esac ;; esac
        fi ;;
    esac
    COMPREPLY=($(compgen -W "$offered" -- "$word"))
}}
complete -o bashdefault -o default -F _lenet lenet
"""

_ZSH = "autoload -U +X compinit bashcompinit\ncompinit\nbashcompinit\n"
"""zsh itself understands what is made for bash."""


def add_to(commands: Commands) -> None:
    """Add the command."""
    parser = add_command(
        commands, "completion", tr("Print what makes a shell complete lenet's commands"), run
    )
    parser.add_argument(
        "shell",
        choices=_SCRIPTS,
        help=tr(
            'add to the file that it reads at its start: eval "$(lenet completion bash)", the same for '
            "zsh, or lenet completion fish | source"
        ),
    )
    parser.set_defaults(commands=commands)


def run(arguments: argparse.Namespace) -> int:
    """Print the script of a shell."""
    listed = {action.dest for action in arguments.commands._choices_actions}
    parsers = {name: parser for name, parser in arguments.commands.choices.items() if name in listed}
    script = _SCRIPTS[arguments.shell](parsers)
    print_result({"script": script}, script.removesuffix("\n"), as_json=arguments.json)
    return 0


Parsers = dict[str, argparse.ArgumentParser]


def _bash(parsers: Parsers) -> str:
    values, options = [], []
    for name, parser in parsers.items():
        names = " ".join(option for action in parser._actions for option in action.option_strings)
        options.append(f'            {name}) offered="{names}" ;;')
        for action in parser._actions:
            if action.choices:
                words = " ".join(map(str, action.choices))
                befores = action.option_strings or [name]
                values += [f'    "{name} {before}") offered="{words}" ;;' for before in befores]
    commands = " ".join((*parsers, "--help", "--version"))
    return _BASH.format(values="\n".join(values), options="\n".join(options), commands=commands)


def _zsh(parsers: Parsers) -> str:
    return _ZSH + _bash(parsers)


def _fish(parsers: Parsers) -> str:
    lines = [
        f"complete -c lenet -n __fish_use_subcommand -f -a {name} -d {_quoted(parser.description or '')}"
        for name, parser in parsers.items()
    ]
    for name, parser in parsers.items():
        for action in parser._actions:
            line = f"complete -c lenet -n '__fish_seen_subcommand_from {name}'"
            line += "".join(
                f" -l {option[2:]}" for option in action.option_strings if option.startswith("--")
            )
            if action.choices:
                line += f" -x -a {_quoted(' '.join(map(str, action.choices)))}"
            elif action.option_strings and action.nargs != 0:
                line += " -r"
            if action.option_strings or action.choices:
                lines.append(f"{line} -d {_quoted((action.help or '').replace('%%', '%'))}")
    return "\n".join(lines) + "\n"


def _quoted(text: str) -> str:
    return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'"


_SCRIPTS: dict[str, Callable[[Parsers], str]] = {"bash": _bash, "zsh": _zsh, "fish": _fish}
"""What makes the script of each shell."""
