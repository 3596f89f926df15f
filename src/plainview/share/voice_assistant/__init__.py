"""Voice assistants (P2): an account link that the member made, the few fields it gives, and a feed of titles."""

from plainview.gate.program import Definition, Kit, Program
from plainview.share.voice_assistant.linking import Linking
from plainview.share.voice_assistant.profile import PURPOSE, VoiceProfile
from plainview.share.voice_assistant.routes import routes
from plainview.share.voice_assistant.tokens import Tokens

__all__ = ["PROGRAM"]


def _open(kit: Kit) -> Program[Linking]:
    linking = Linking(kit.links, kit.partners, Tokens(kit.secret("voice assistants"), kit.clock))
    profile = VoiceProfile(kit.sessions[PURPOSE], linking, kit.catalogue)
    return Program(linking, tuple(kit.sessions.values()), operations=routes(kit, linking, profile))


PROGRAM = Definition("voice_assistant", __name__, (PURPOSE,), _open)
