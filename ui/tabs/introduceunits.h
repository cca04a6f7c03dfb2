// SPDX-License-Identifier: EUPL-1.2
#pragma once

class QWidget;

namespace kb {

class Workspace;
struct ShownOverlap;

/// Asks for a file, a mail or a letter, and writes in it what brings the owners of both records together.
void introduceUnits(Workspace &workspace, QWidget *parent, const ShownOverlap &shown);

} // namespace kb
