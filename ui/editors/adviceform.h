// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "editors/recordform.h"
#include "jobs/adviceparts.h"

namespace kb {

class PickedRows;
class CellTable;
class SourcesEdit;
class StatementsEdit;
class Workspace;

/// The text of an advice: its title and the seven blocks of the paper, in their order (spec 03, 3.8;
/// 04, 4.1). The fields of the record are those of RecordForm; what hangs below it comes with the draft.
class AdviceForm : public RecordForm
{
    Q_OBJECT

public:
    explicit AdviceForm(Workspace &workspace, QWidget *parent = nullptr);

    /// Shows what hangs below the advice; does not count as an edit.
    void showParts(const AdviceParts &parts, const QList<Uid> &gaps);
    /// What the form says; who was consulted stays as in `shown`.
    AdviceParts parts(AdviceParts shown) const;
    QList<Uid> gaps() const;
    void setFormAccess(Access access);

private:
    void buildMessage(Workspace &workspace);
    void buildEvidence(Workspace &workspace);
    void buildRest(Workspace &workspace);
    QList<Task> steps(const QList<Task> &shown) const;

    Workspace &m_workspace;
    SourcesEdit *m_reasonSources = nullptr;
    StatementsEdit *m_statements = nullptr;
    PickedRows *m_gaps = nullptr;
    CellTable *m_steps = nullptr;
};

} // namespace kb
