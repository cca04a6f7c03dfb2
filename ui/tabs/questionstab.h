// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "jobs/questionlist.h"
#include "tabs/recordspage.h"

namespace kb {

/// The knowledge questions, first page of tab 4 (spec 03, 3.5).
class QuestionsTab : public RecordsPage<QuestionList, QuestionLine, QuestionQuery>
{
    Q_OBJECT

public:
    explicit QuestionsTab(Workspace &workspace, QWidget *parent = nullptr);

protected:
    RecordEditor *makeEditor() override;
    Paper paperOf(const QuestionLine &question) override;
    void follow(const Changes &changes) override;

private:
    QList<QAction *> steps();
    void linkStudy(const QList<Uid> &questions);
    void answer();
    void mergeInto();
    void reopen();
    void makeProjectIdea(const QList<Uid> &questions);
    void showOverlap();
    void expire();
    void printCurrent();
};

} // namespace kb
