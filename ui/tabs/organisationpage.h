// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "tabs/tab.h"

namespace kb {

class Changes;
class PaperView;

/// The units of the ministry with what this bank has of them (spec 03, 3.10); only shows.
class OrganisationPage : public Tab
{
    Q_OBJECT

public:
    explicit OrganisationPage(Workspace &workspace, QWidget *parent = nullptr);

    bool showPlace(const Uid &record) override { return record.isNull(); }
    bool mayLeave() override { return true; }
    void focusFilter() override { focusContent(); }
    void focusContent() override;
    void openCurrent() override {}
    void step(int /*by*/) override {}
    QList<QWidget *> panes() override;

private:
    void read();
    void follow(const Changes &changes);

    PaperView *m_paper;
};

} // namespace kb
