// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QStringList>
#include <QUrl>

class QWidget;

namespace kb {

class Workspace;

/// Asks for files and imports them.
void chooseAndImport(Workspace &workspace, QWidget *parent);
/// Reads the files beside the window, asks what it cannot know, shows what would come in, and imports what
/// the user agrees to: all files together, as one step.
void importPaths(Workspace &workspace, const QStringList &paths, QWidget *parent);
/// The kinds of files that may hold records, as a file dialog asks for them.
QStringList importableKinds();
/// The paths of the local files, when at least one of them may hold records. Importing tells what is wrong
/// with the others.
QStringList importablePaths(const QList<QUrl> &urls);

} // namespace kb
