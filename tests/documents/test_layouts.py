"""Which handouts are laid out of a coaching's facts."""

import pytest

from sparraaja_desktop.documents.layouts import MADE_OF_FACTS, builder
from sparraaja_desktop.model.errors import Mistake
from sparraaja_desktop.model.handouts import HandoutKind


@pytest.mark.parametrize("kind", HandoutKind)
def test_each_kind_has_the_builder_of_its_module_or_material_of_its_own(kind: HandoutKind) -> None:
    if kind in MADE_OF_FACTS:
        assert builder(kind).__module__ == f"sparraaja_desktop.documents.{kind.wording}"
    else:
        with pytest.raises(Mistake, match=kind.value):
            builder(kind)
