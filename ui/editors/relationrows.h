// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "bank/bank.h"
#include "editors/partrows.h"
#include "model/studyrelation.h"

namespace kb {

class Workspace;

/// What a study is to other studies, as rows.
class RelationRows : public PartRows
{
    Q_OBJECT

public:
    explicit RelationRows(Workspace &workspace, QWidget *parent = nullptr);

    /// None for a null uid.
    Result<> load(Bank &bank, const Uid &study);
    /// Writes what was added, changed and removed since then.
    Result<> write(Bank &bank, Write &write, const Uid &study) const;
    /// The same as problem(), and that no study is related to itself.
    QString problemFor(const Uid &study);

private:
    QList<StudyRelation> m_shown;
};

} // namespace kb
