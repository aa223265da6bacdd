"""The service with trackers that can be told to fail, started by `staging.mjs` beside this file."""
import json
import pathlib
import subprocess
import urllib.error
import urllib.request

import pytest

HERE = pathlib.Path(__file__).parent


class Service:
    def __init__(self, base):
        self.base = base

    def ask(self, method, path, body=None):
        data = None if body is None else json.dumps(body).encode()
        request = urllib.request.Request(self.base + path, data=data, method=method)
        try:
            with urllib.request.urlopen(request, timeout=10) as answer:
                status, text = answer.status, answer.read().decode()
        except urllib.error.HTTPError as error:
            status, text = error.code, error.read().decode()
        return status, text if path == "/metrics" else json.loads(text)

    def trackers(self, **behaviour):
        """`fail`: so many failures first; `kind`: transient, limited or refused."""
        return self.ask("PUT", "/trackers", behaviour)


@pytest.fixture(scope="session")
def process():
    with subprocess.Popen(["node", str(HERE / "staging.mjs")], stdout=subprocess.PIPE, text=True) as node:
        yield node.stdout.readline().strip()
        node.terminate()


@pytest.fixture
def service(process):
    service = Service(process)
    service.trackers(fail=0, kind="transient")
    return service
