// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "bank/bank.h"
#include "editors/partrows.h"
#include "model/dossiermilestone.h"

namespace kb {

/// The moments of decision of one dossier as rows.
class MilestoneRows : public PartRows
{
    Q_OBJECT

public:
    explicit MilestoneRows(QWidget *parent = nullptr);

    /// None for a null uid.
    Result<> load(Bank &bank, const Uid &dossier);
    /// Writes what was added, changed and removed since then.
    Result<> write(Bank &bank, Write &write, const Uid &dossier) const;

private:
    QList<DossierMilestone> m_shown;
};

} // namespace kb
