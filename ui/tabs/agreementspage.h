// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "jobs/agreementlist.h"
#include "tabs/listfeed.h"
#include "tabs/previewpage.h"

namespace kb {

/// The agreements with all institutes; each is written at its institute (spec 03, 3.10).
class AgreementsPage : public PreviewPage
{
    Q_OBJECT

public:
    explicit AgreementsPage(Workspace &workspace, QWidget *parent = nullptr);

    /// Goes to the agreements of the institute.
    void openCurrent() override;

private:
    void buildFilters();
    void begin();
    void beginWithOneOf(const QList<Institute> &institutes);
    void print();
    void reload() override;
    void showCurrent() override;
    void follow(const Changes &changes) override;

    ListFeed<AgreementList, AgreementLine, AgreementQuery> m_feed;
    AgreementQuery m_query;
    QAction *m_toInstitute = nullptr;
};

} // namespace kb
