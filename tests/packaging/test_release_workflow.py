"""The workflow that makes a release, as far as its text says: it is not run here."""

import re
from pathlib import Path

import yaml  # type: ignore[import-untyped]

ROOT = Path(__file__).parents[2]
WORKFLOW = (ROOT / ".github/workflows/release.yml").read_text(encoding="utf-8")
MAKEFILE = (ROOT / "Makefile").read_text(encoding="utf-8")


def test_nobody_can_change_what_it_runs() -> None:
    """A tag or a branch of somebody's can be moved, a commit can't."""
    used = re.findall(r"uses: *(.*)", WORKFLOW)
    assert used
    for one in used:
        assert re.fullmatch(r"actions/[a-z-]+@[0-9a-f]{40}  # v[0-9.]+", one), one
    hashes = {tuple(one.split("  # ")) for one in used}
    assert len(hashes) == len({name for name, _ in hashes})


def test_it_runs_what_is_there() -> None:
    for target in re.findall(r"run: make ([a-z-]+)", WORKFLOW):
        assert re.search(rf"^{target}:", MAKEFILE, re.MULTILINE), target
    for path in re.findall(r"\bpackaging/[\w./-]+\w", WORKFLOW):
        assert (ROOT / path).is_file(), path


def test_what_a_job_waits_for_and_takes_is_another_s() -> None:
    jobs = yaml.safe_load(WORKFLOW)["jobs"]
    made = {"packages-*"}
    for name, job in jobs.items():
        needs = job.get("needs", [])
        assert set([needs] if isinstance(needs, str) else needs) <= jobs.keys() - {name}
        for step in job["steps"]:
            told = step.get("with", {})
            if "upload-artifact" in step.get("uses", ""):
                made.add(told["name"])
            if "download-artifact" in step.get("uses", ""):
                assert told.get("name", told.get("pattern")) in made
    assert set(jobs["draft"]["needs"]) >= {"linux", "windows-proof", "macos"}


def test_it_may_write_only_where_the_draft_is_made() -> None:
    before = WORKFLOW.split("\n  draft:\n")[0]
    assert "permissions:\n  contents: read\n" in before
    assert "write" not in before
    assert "secrets." not in WORKFLOW
    assert before.count("persist-credentials: false") == before.count("actions/checkout@")


def test_nothing_from_outside_becomes_part_of_a_script() -> None:
    """What GitHub writes into a script's text is run as one: values come by the environment."""
    for line in WORKFLOW.splitlines():
        if "${{" in line:
            key = line.strip().split(":")[0]
            assert key in {
                "version", "group", "runs-on", "name", "GH_TOKEN", "VERSION", "CALLPOP_SIGN",
                "CALLPOP_SIGN_IDENTITY", "CALLPOP_NOTARY_PROFILE",
            }, line  # fmt: skip
