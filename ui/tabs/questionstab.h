// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "jobs/questionlist.h"
#include "tabs/detailtab.h"
#include "tabs/listfeed.h"

namespace kb {

/// Tab 4: the knowledge questions (spec 03, 3.5).
class QuestionsTab : public DetailTab
{
    Q_OBJECT

public:
    explicit QuestionsTab(Workspace &workspace, QWidget *parent = nullptr);

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

    ListFeed<QuestionList, QuestionLine, QuestionQuery> m_feed;
    QuestionQuery m_query;
};

} // namespace kb
