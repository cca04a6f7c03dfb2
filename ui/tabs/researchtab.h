// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "jobs/studylist.h"
#include "tabs/detailtab.h"
#include "tabs/listfeed.h"

namespace kb {

/// Tab 2: the research bank (spec 03, 3.3a).
class ResearchTab : public DetailTab
{
    Q_OBJECT

public:
    explicit ResearchTab(Workspace &workspace, QWidget *parent = nullptr);

protected:
    RecordEditor *makeEditor() override;
    Paper preview() override;
    Uid uidOf(qint64 id) override;
    QStringList selectedCodes() override;
    void follow(const Changes &changes) override;

private:
    void buildFilters();
    void buildActions();
    void importFiles();
    void exportSelected();
    void printCurrent();

    ListFeed<StudyList, StudyLine, StudyQuery> m_feed;
    StudyQuery m_query;
};

} // namespace kb
