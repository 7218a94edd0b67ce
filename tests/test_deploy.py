"""What lies in deploy/ fits the checkout; no container engine is needed to see that."""

from __future__ import annotations

import re
import tomllib

import yaml

from tests.conftest import CHECKOUT

DEPLOY = CHECKOUT / "deploy"
DOCKERFILE = (DEPLOY / "Dockerfile").read_text(encoding="utf-8")
COPIED = re.findall(r"^COPY (\S+) \S+$", DOCKERFILE, re.MULTILINE)


def test_the_image_holds_what_runs_and_no_more() -> None:
    assert COPIED == ["requirements.lock", "bot", "handlers", "knowledge"]
    assert all((CHECKOUT / source).exists() for source in COPIED)


def test_only_what_the_image_holds_goes_to_the_builder() -> None:
    lines = (DEPLOY / "Dockerfile.dockerignore").read_text(encoding="utf-8").splitlines()
    assert "*" in lines
    assert [line.removeprefix("!") for line in lines if line.startswith("!")] == COPIED


def test_the_python_of_the_image_is_new_enough() -> None:
    project = tomllib.loads((CHECKOUT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    image = re.search(r"^FROM python:(\d+)\.(\d+)", DOCKERFILE, re.MULTILINE)
    wanted = re.fullmatch(r">=(\d+)\.(\d+)", project["requires-python"])
    assert image
    assert wanted
    assert tuple(map(int, image.groups())) >= tuple(map(int, wanted.groups()))


def test_compose_builds_that_image_and_keeps_its_data() -> None:
    compose = yaml.safe_load((DEPLOY / "compose.yaml").read_text(encoding="utf-8"))
    services = compose["services"]
    build = services["versus"]["build"]
    assert (DEPLOY / build["context"] / build["dockerfile"]).samefile(DEPLOY / "Dockerfile")
    mounted = {volume.split(":")[0] for service in services.values() for volume in service["volumes"]}
    assert mounted == set(compose["volumes"])
    assert "VOLUME /data" in DOCKERFILE
