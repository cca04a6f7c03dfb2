// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "tabroom.h"
#include "tabs/pairspage.h"
#include "widgets/filterbar.h"

namespace kb::test {

/// In the bank of DGVB, which has questions of its own and of others.
struct PairsRoom : TabRoom<PairsPage>
{
    QAction &action(const QString &text)
    {
        for (QAction *each : tab->actions()) {
            if (each->text().remove(u'&') == text)
                return *each;
        }
        qFatal("no action %s", qPrintable(text));
    }
    void trigger(const QString &text)
    {
        action(text).trigger();
        settle(workspace);
    }
    /// Makes the first row current of which the pair is as wanted, whatever its level and state.
    void select(const std::function<bool(const ShownOverlap &)> &isWanted)
    {
        tab->findChild<FilterBar *>()->setState({});
        settle(workspace);
        for (int row = 0; row < rows(); ++row) {
            const qint64 id = view().model()->index(row, 0).data(IdRole).toLongLong();
            const auto line = OverlapStore(workspace.bank()).rows({id});
            if (line && isWanted(line->first())) {
                view().select(id);
                settle(workspace);
                return;
            }
        }
        qFatal("no such pair");
    }
};

} // namespace kb::test
