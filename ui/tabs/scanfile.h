// SPDX-License-Identifier: EUPL-1.2
#pragma once

class QWidget;

namespace kb {

class Workspace;

/// Asks for a file, compares it with the bank beside the window without importing it, and shows what both
/// have in common as a paper.
void scanFile(Workspace &workspace, QWidget *parent);

} // namespace kb
