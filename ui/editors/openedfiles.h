// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "model/attachment.h"

#include <QObject>
#include <QTemporaryDir>

namespace kb {

class Workspace;

/// Opens the files of records in the user's other programs, and links in the browser. Copies are shown, which
/// cannot be written in: changes in them would never come back here.
class OpenedFiles : public QObject
{
    Q_OBJECT

public:
    explicit OpenedFiles(Workspace &workspace, QObject *parent = nullptr);

    /// Says so for what is not opened from here, such as a program.
    void open(const Attachment &file);

private:
    void openCopyOf(const Attachment &file);

    Workspace &m_workspace;
    QTemporaryDir m_folder; ///< copies that another program shows
};

} // namespace kb
