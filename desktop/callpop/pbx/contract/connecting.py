"""The contract: settings, connect, refuse, farewell."""

from collections.abc import Mapping

from callpop.pbx.connector import Closed, Drop, PbxKind, Proved, Refused, Send, SettingsError
from callpop.pbx.contract.steps import Cuts
from callpop.pbx.contract.trial import LONG, STATES, Trial


class Connecting(Trial):
    """How an account comes to its PBX, and how it leaves."""

    def test_settings_that_are_missing_are_named(self) -> None:
        voice = self.voice
        keys = [field.key for field in voice.kind.fields]
        assert len(keys) == len(set(keys)), "two settings under one key"
        for field in voice.kind.fields:
            assert field.label, f"{field.key} has no label"
            assert str(field.help) or field.generated, f"{field.key} says not what it is for"
            if not field.required:
                continue
            given = voice.secrets if field.secret else voice.settings
            less = {key: value for key, value in given.items() if key != field.key}
            settings, secrets = (voice.settings, less) if field.secret else (less, voice.secrets)
            error = _error(voice.kind, settings, secrets)
            assert error is not None, f"{field.key} is required, and nobody misses it"
            assert error.key == field.key, f"{field.key} is missing, {error.key} is named"
            assert str(error.sentence), f"{field.key} is missing, and nothing is said"

    def test_what_is_shown_of_an_account_holds_no_secret(self) -> None:
        connector = self.voice.connector()
        shown = [repr(connector), repr(connector.channels), repr(self.voice.kind)]
        shown += [f"{channel.address} {channel.title}" for channel in connector.channels]
        for secret in filter(None, self.voice.secrets.values()):
            assert not any(secret in text for text in shown), "an account shows a secret"

    def test_capabilities_make_sense(self) -> None:
        connector = self.voice.connector()
        names = [channel.name for channel in connector.channels]
        assert names, "an account without a channel"
        assert len(names) == len(set(names)), "two channels under one name"
        can = connector.capabilities
        assert can.dial or not can.dial_early, "it dials early and not at all"

    def test_connect(self) -> None:
        bench = self.online()
        assert not bench.refusals
        assert not bench.calls
        assert bench.connector.capabilities == self.voice.connector().capabilities

    def test_connect_is_proved_by_the_pbx_and_not_by_silence(self) -> None:
        for name in [channel.name for channel in self.bench().connector.channels]:
            bench = self.bench()
            outputs = bench.connector.opened(name, bench.now)
            for _ in range(100):
                bench.wait(LONG / 100)
                outputs += bench.connector.elapsed(bench.now)
            proved = [output for output in outputs if isinstance(output, Proved)]
            assert not proved, "an open connection on which nothing ever came is no proof"

    def test_connect_comes_before_calls(self) -> None:
        # The bench holds that no event comes before the proof.
        bench = self.bench()
        bench.opens()
        bench.play(self.voice.rings(self.about(bench, 1)))
        assert bench.proved or not bench.states, "calls of a PBX that has not proved itself"

    def test_connect_cut_short_is_no_refusal(self) -> None:
        bench = self.bench()
        for closed in (Closed(opened=False), Closed(opened=False, turned_away=True)):
            for channel in bench.connector.channels:
                bench.take(Cuts(closed, channel.name))
        bench.opens()
        bench.cut(Closed(opened=True, code=1006))
        assert not bench.refusals, f"no network, and it says: {bench.refusals[0]}"
        assert not bench.proved
        self.connect(bench)

    def test_refuse(self) -> None:
        bench = self.bench()
        for channel in bench.connector.channels:
            bench.opens()
            steps = tuple(self.voice.refuses(channel.name))
            if not steps:
                continue
            outputs = bench.play(steps)
            kinds = [o for o in outputs if isinstance(o, Refused | Proved | Drop)]
            assert any(isinstance(o, Refused) for o in kinds), "it was refused and tries on"
            assert not any(isinstance(o, Proved) for o in kinds), "it was refused, and is online"
            bench.cut()
        # The agent has put it right.
        self.connect(bench)

    def test_farewell(self) -> None:
        for state in STATES:
            bench = self.bench()
            state(self, bench)
            for output in bench.connector.farewell():
                assert isinstance(output, Send), f"a farewell that is {output}"
                assert output.channel in bench.open, "a farewell on a channel that is not open"
                assert self.voice.dialled(output) is None, "a farewell that dials"


def _error(
    kind: PbxKind, settings: Mapping[str, str], secrets: Mapping[str, str]
) -> SettingsError | None:
    try:
        kind.connector(settings, secrets)
    except SettingsError as error:
        return error
    return None
