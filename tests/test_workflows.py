"""What the service that builds releases is told: what it calls is there, and what it takes is named."""

import re
from pathlib import Path

import commands
import pytest
import system

ROOT = Path(__file__).parent.parent

FILES = sorted((ROOT / ".github" / "workflows").glob("*.yml"))
TEXTS = {file.name: file.read_text("utf-8") for file in FILES}
EVERYTHING = "\n".join(TEXTS.values())
SCRIPTS = sorted(set(re.findall(r"(?:python|sh) (packaging/[\w/.]+)", EVERYTHING)))
DEV_COMMANDS = sorted(set(re.findall(r"packaging/dev\.py (\w+)", EVERYTHING)))
ACTIONS = sorted(set(re.findall(r"uses: (\S+)", EVERYTHING)))


@pytest.fixture(params=TEXTS)
def workflow(request):
    return TEXTS[request.param]


def jobs(workflow):
    """Return the text of each job by its name."""
    [_, text] = workflow.split("\njobs:\n")
    parts = re.split(r"^  (\w+):\n", text, flags=re.MULTILINE)[1:]
    return dict(zip(parts[::2], parts[1::2], strict=True))


@pytest.mark.parametrize("script", SCRIPTS)
def test_every_script_that_is_called_is_there(script):
    assert (ROOT / script).is_file()


@pytest.mark.parametrize("command", DEV_COMMANDS)
def test_every_command_that_is_called_is_known(command):
    assert command in commands.COMMANDS


def test_the_calls_are_found():
    assert "packaging/dev.py" in SCRIPTS
    assert {"build", "lint", "test"} <= set(DEV_COMMANDS)


@pytest.mark.parametrize("action", ACTIONS)
def test_every_action_is_the_services_own_and_of_one_version(action):
    assert re.fullmatch(
        r"actions/[\w-]+@(v\d+(\.\d+)*|[0-9a-f]{40})|\./\.github/workflows/\w+\.yml", action
    )


def test_nothing_may_be_written_but_the_release(workflow):
    head, *_ = workflow.split("\njobs:\n")

    assert "\npermissions:\n  contents: read\n" in head
    assert [name for name, job in jobs(workflow).items() if "write" in job] in ([], ["release"])


def test_no_job_runs_for_hours(workflow):
    endless = [
        name
        for name, job in jobs(workflow).items()
        if "\n    timeout-minutes:" not in job and "\n    uses: ./" not in job
    ]

    assert endless == []


def test_a_release_waits_for_every_other_job():
    release = jobs(TEXTS["release.yml"])
    [waited_for] = re.findall(r"\n    needs: \[(.*)\]", release["release"])

    assert {*waited_for.split(", "), "check", "release"} == set(release)


def test_what_qt_needs_on_linux_is_installed_before_it_is_used():
    needed = set(" ".join(system.QT["apt-get"]).split())

    assert needed <= set(jobs(TEXTS["release.yml"])["linux"].split())
    assert set(system.QT["apt-get"][0].split()) <= set(TEXTS["test.yml"].split())
