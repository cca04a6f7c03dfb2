// SPDX-License-Identifier: EUPL-1.2
#include "tabs/questionstab.h"

#include "editors/questioneditor.h"
#include "frame/printpaper.h"
#include "jobs/questioncardjob.h"
#include "models/questioncolumns.h"
#include "papers/questionpaper.h"
#include "tabs/questionfilters.h"

namespace kb {

QuestionsTab::QuestionsTab(Workspace &workspace, QWidget *parent)
    : RecordsPage(workspace, Kind::KnowledgeQuestion, questionColumns(listOf(workspace)),
                  {.list = "questions",
                   .create = tr("&New question"),
                   .empty = tr("No knowledge questions yet. What must your unit know to advise well?"),
                   .emptyAction = tr("New question"),
                   .searchHint = tr("Search in question, explanation, answer"),
                   .removeQuestion =
                       [](int count) { return tr("Put %n question(s) in the trash?", nullptr, count); }},
                  parent)
{
    addFilters(questionFilters(), ask, questionChoices,
               {Kind::Unit, Kind::PolicyDossier, Kind::Concept, Kind::KnowledgeQuestion});
    addExchange();
    m_actions.print = addTabAction(tr("&Print…"), QKeySequence::Print, [this] { printCurrent(); });
    finish(steps());
}

RecordEditor *QuestionsTab::makeEditor()
{
    return new QuestionEditor(workspace(), this);
}

Paper QuestionsTab::paperOf(const QuestionLine &question)
{
    return questionPaper(workspace().bank(), question);
}

void QuestionsTab::follow(const Changes &changes)
{
    RecordsPage::follow(changes);
    if (changes.touches(Kind::KnowledgeQuestion))
        followOpenRecord(); // a step moved it, or undo took that back
    if (changes.listChanged(Kind::Verdict))
        m_feed.model().retry(); // a new overlap run changes the number of overlaps in every row
}

void QuestionsTab::printCurrent()
{
    const QuestionLine *question = m_feed.current();
    if (!question)
        return;
    previewPaper(workspace(), this, [uid = question->uid](Bank &bank, Language language) -> Result<Document> {
        const auto content = questionCardContent(bank, uid, language);
        return content ? Result<Document>(questionCard(*content)) : content.error();
    });
}

} // namespace kb
