// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "tabs/pairspage.h"

namespace kb {

/// Questions, and what another unit knows or has researched already that may answer them (spec 03, 3.6).
class ReusePage : public PairsPage
{
    Q_OBJECT

public:
    explicit ReusePage(Workspace &workspace, QWidget *parent = nullptr);

private:
    void showCurrent() override;
    void sendProposal();
    void recordUse();

    QAction *m_propose;
    QAction *m_use;
};

} // namespace kb
