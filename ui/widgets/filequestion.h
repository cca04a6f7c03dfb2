// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QStringList>

class QWidget;

namespace kb {

/// What somebody is asked when a file is needed.
struct FileQuestion
{
    QString title;
    QString place = {};     ///< a folder, or the file that is proposed, of which the folder may be left out
    QStringList kinds = {}; ///< "Calendars (*.ics)", the usual one first; none: files of every kind
};

/// Where to write, and which of the kinds was chosen.
struct NewFile
{
    QString path;
    QString kind = {};
};

enum class TakenName { AskWhetherToReplace, Accept };

/// The only door to the file dialog of the system. All of them return nothing when the user leaves it.
QString askFile(const FileQuestion &question, QWidget *parent);
QStringList askFiles(const FileQuestion &question, QWidget *parent);
QString askFolder(const FileQuestion &question, QWidget *parent);
NewFile askNewFile(const FileQuestion &question, QWidget *parent,
                   TakenName taken = TakenName::AskWhetherToReplace);

} // namespace kb
