"""What works against both trackers."""
import time

import pytest

TEMPLATED = {
    "servicenow": ("outage", {"service": "Shop", "symptom": "answers 500", "impact": "everybody"}),
    "jira": ("defect", {"summary": "Orders are lost", "cause": "a race", "severity": "P1"}),
}


@pytest.mark.parametrize("tracker", ["servicenow", "jira"])
class TestTracker:
    def create(self, service, tracker):
        template, variables = TEMPLATED[tracker]
        body = {"tracker": tracker, "template": template, "variables": variables}
        return service.ask("POST", "/tickets", body)

    def test_written_by_hand(self, service, tracker):
        status, ticket = service.ask("POST", "/tickets", {"tracker": tracker, "title": "Disk is full"})
        assert status == 201
        assert ticket["templated"] is False

    def test_from_a_template(self, service, tracker):
        status, ticket = self.create(service, tracker)
        assert status == 201
        assert ticket["templated"] is True

    def test_is_in_the_tracker(self, service, tracker):
        _, made = self.create(service, tracker)
        assert service.ask("GET", f"/tickets/{made['id']}") == (200, made)

    def test_links_to_the_tracker(self, service, tracker):
        _, made = self.create(service, tracker)
        assert made["url"].startswith(f"https://{tracker}.")

    def test_times_are_tracked(self, service, tracker):
        _, made = self.create(service, tracker)
        for status in ("acknowledged", "resolved"):
            assert service.ask("PUT", f"/tickets/{made['id']}", {"status": status})[1]["status"] == status
        assert "ticket_resolve_seconds_count" in service.ask("GET", "/metrics")[1]

    def test_tries_again(self, service, tracker):
        service.trackers(fail=2, kind="transient")
        assert self.create(service, tracker)[0] == 201

    def test_every_template_in_a_dry_run(self, service, tracker):
        _, templates = service.ask("GET", f"/templates?tracker={tracker}")
        assert len(templates) == 2
        for name, template in templates.items():
            variables = {variable: "x" for variable in template["required"]}
            body = {"tracker": tracker, "template": name, "variables": variables}
            status, answer = service.ask("POST", "/tickets?dry-run=true", body)
            assert status == 200
            assert "{{" not in answer["ticket"]["title"] + answer["ticket"]["body"]


class TestSwitches:
    def test_off_and_on(self, service):
        body = {"tracker": "jira", "title": "Disk is full"}
        assert service.ask("PUT", "/toggles", {"jira": False})[1] == {"servicenow": True, "jira": False}
        assert service.ask("POST", "/tickets", body)[0] == 503
        service.ask("PUT", "/toggles", {"jira": True})
        assert service.ask("POST", "/tickets", body)[0] == 201


class TestErrors:
    JIRA = {"tracker": "jira", "title": "Disk is full"}

    def test_wrong_credentials_do_not_crash(self, service):
        service.trackers(fail=1, kind="refused")
        assert service.ask("POST", "/tickets", self.JIRA)[0] == 502
        assert service.ask("GET", "/health")[0] == 200

    def test_unreachable_is_tried_three_times(self, service):
        service.trackers(fail=3, kind="transient")
        assert service.ask("POST", "/tickets", self.JIRA)[0] == 502
        assert service.ask("POST", "/tickets", self.JIRA)[0] == 201

    def test_rate_limit_is_waited_for(self, service):
        service.trackers(fail=1, kind="limited")
        began = time.monotonic()
        assert service.ask("POST", "/tickets", self.JIRA)[0] == 201
        assert time.monotonic() - began >= 0.2

    def test_invalid_says_what(self, service):
        assert service.ask("POST", "/tickets", {"tracker": "jira"}) == (
            400,
            {"error": "a ticket has a tracker and a title", "details": ["title"]},
        )

    def test_missing_variables_are_named(self, service):
        body = {"tracker": "jira", "template": "defect", "variables": {"summary": "x"}}
        status, answer = service.ask("POST", "/tickets", body)
        assert (status, answer["details"]) == (400, ["cause", "severity"])

    def test_unknown_template(self, service):
        body = {"tracker": "jira", "template": "none", "variables": {}}
        assert service.ask("POST", "/tickets", body)[0] == 404
