// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QUrl>

namespace kb {

class Workspace;

/// Opens a web address in the browser of the computer, once the user asks for it; what is no web address is
/// told and not opened.
void openAddress(Workspace &workspace, const QUrl &address);

} // namespace kb
