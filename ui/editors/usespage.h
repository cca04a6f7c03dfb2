// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "editors/childrows.h"
#include "editors/recordnames.h"
#include "models/knowledgecolumns.h"

namespace kb {

class Workspace;

/// Where a record was used in policy, or on purpose was not.
class UsesPage : public ChildRows<UseRecord, UseLine>
{
    Q_OBJECT

public:
    explicit UsesPage(Workspace &workspace);

protected:
    QMap<FieldId, QString> problemsAt(int row) const override;
    void summarise() override;
    UseRecord fresh(int row) const override;

private:
    void addFields();
    void settle(QList<UseLine> &lines);

    Workspace &m_workspace;
    RecordNames m_names;
};

} // namespace kb
