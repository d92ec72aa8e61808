"""Settings of all property tests: a busy machine is no failure."""

from hypothesis import HealthCheck, settings

from tests.strategies.effort import EFFORT, USUAL

settings.register_profile(
    "newsclean", deadline=None, max_examples=USUAL * EFFORT, suppress_health_check=[HealthCheck.too_slow]
)
settings.load_profile("newsclean")
