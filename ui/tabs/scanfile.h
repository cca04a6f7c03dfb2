// SPDX-License-Identifier: EUPL-1.2
#pragma once

class QString;
class QWidget;

namespace kb {

class Workspace;

/// Asks for a file to compare.
void scanFile(Workspace &workspace, QWidget *parent);
/// Compares the file with the bank beside the window, without importing it, and shows what both have in
/// common as a paper.
void scanPath(Workspace &workspace, const QString &path, QWidget *parent);

} // namespace kb
