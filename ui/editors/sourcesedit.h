// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "editors/pickedrows.h"
#include "model/citation.h"

namespace kb {

/// The sources of one sentence: found in the bank by typing, or written down, each with its page and a note.
class SourcesEdit : public PickedRows
{
    Q_OBJECT

public:
    explicit SourcesEdit(Workspace &workspace, QWidget *parent = nullptr);

    /// Does not count as a change.
    void setSources(const QList<Citation> &sources);
    QList<Citation> sources() const;

private:
    Workspace &m_workspace;
    QList<Citation> m_shown;
};

} // namespace kb
