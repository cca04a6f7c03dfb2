// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "editors/approachpicker.h"
#include "editors/childrows.h"
#include "editors/recordnames.h"
#include "jobs/approachfindings.h"
#include "models/knowledgecolumns.h"
#include "workspace/readbeside.h"

namespace kb {

/// What a study says about approaches: whether they work, how strong the evidence is, and on which page it
/// stands. An approach that no bank has yet is made when the study is saved.
class FindingsPage : public ChildRows<Finding, FindingLine>
{
    Q_OBJECT

public:
    explicit FindingsPage(Workspace &workspace);

    /// Shows what was read; forgets approaches that were made since.
    void load(const QList<Finding> &findings);
    /// Adds one, about that approach unless it is null; false where nothing can be changed.
    bool begin(const Uid &approach);
    Result<> write(Bank &bank, Write &write, const Uid &study) const;

    /// What was typed and never saved, and back.
    QCborArray draft() const;
    void showDraft(const QCborArray &rows);

protected:
    QMap<FieldId, QString> problemsAt(int row) const override;
    void summarise() override;
    Finding fresh(int row) const override;

private:
    void addFields();
    void settle(QList<FindingLine> &lines);
    QString verdictText(const FindingLine &finding);

    Workspace &m_workspace;
    RecordNames m_names;
    NewApproaches m_made;
    ReadBeside<ApproachFindings> m_found; ///< by approach
    Uid m_expected; ///< the approach that the next new finding is about
};

} // namespace kb
