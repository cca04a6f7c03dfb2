// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "editors/childrows.h"
#include "editors/openedfiles.h"
#include "model/attachment.h"

#include <optional>

namespace kb {

class Workspace;

/// The files of a record, and links to files elsewhere. What is said of them is saved with the record; to
/// bring bytes in is work of its own, which whoever knows the record does.
class FilesPage : public ChildRows<Attachment, Attachment>
{
    Q_OBJECT

public:
    explicit FilesPage(Workspace &workspace);

    /// Of those that are shown: of how many nobody says whether they are accessible.
    int unchecked() const;

Q_SIGNALS:
    /// The user wants these files kept with the record.
    void attachAsked(const QStringList &paths);

protected:
    QMap<FieldId, QString> problemsAt(int row) const override;
    void summarise() override;

private:
    void chooseFiles();
    void openCurrent();
    void saveCurrent();
    std::optional<Attachment> current() const;
    QString textOfCurrent() const;

    Workspace &m_workspace;
    OpenedFiles m_opened;
};

} // namespace kb
