// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "jobs/organisation.h"
#include "tabs/listfeed.h"
#include "tabs/previewpage.h"

namespace kb {

/// The units of the ministry as a tree, with what this bank has of each and how old that is (spec 03, 3.10).
class OrganisationPage : public PreviewPage
{
    Q_OBJECT

public:
    explicit OrganisationPage(Workspace &workspace, QWidget *parent = nullptr);

private:
    void buildFilters();
    void print();
    void reload() override;
    void showCurrent() override;
    void follow(const Changes &changes) override;

    ListFeed<OrganisationList, UnitSummary, UnitQuery> m_feed;
    UnitQuery m_query;
};

} // namespace kb
