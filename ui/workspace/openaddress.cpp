// SPDX-License-Identifier: EUPL-1.2
#include "workspace/openaddress.h"

#include "model/validation.h"
#include "wording/attentiontext.h"
#include "workspace/workspace.h"

namespace kb {

void openAddress(Workspace &workspace, const QUrl &address)
{
    if (const auto checked = webAddress(address.toString(QUrl::FullyEncoded)))
        return workspace.follow(*checked);
    workspace.say({.sentence = attentionText(Attention::WrongWebAddress), .tone = Message::Tone::Failed});
}

} // namespace kb
