// SPDX-License-Identifier: EUPL-1.2
#include "tabs/lessondialog.h"

#include "bank/headlines.h"
#include "editors/lessoneditor.h"
#include "editors/recordchecks.h"
#include "editors/recordform.h"
#include "editors/recordvalues.h"
#include "widgets/scrolled.h"
#include "widgets/textlabel.h"
#include "workspace/workspace.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace kb {

namespace {

constexpr FieldId AdviceToOthers = 35; // of model/lesson.h
constexpr int LessonWidth = 76;        ///< digits
constexpr int LessonLines = 36;

} // namespace

LessonDialog::LessonDialog(Workspace &workspace, const BegunLesson &begun, QWidget *parent)
    : DialogFrame(tr("What can others learn from this?"), parent)
    , m_workspace(workspace)
    , m_begun(begun.lesson)
    , m_form(new RecordForm(recordTypeOf<Lesson>))
{
    const auto lines = linesOf(workspace.bank().context().db, {begun.lesson.comesFrom});
    auto *what = new TextLabel(lines && !lines->isEmpty() ? nameOf(lines->first()) : QString());
    what->setMeaning(Meaning::Quiet);
    what->setWordWrap(true);
    content()->addWidget(what);
    LessonEditor::addFacts(*m_form);
    LessonEditor::addPlaces(workspace, *m_form, m_links);
    content()->addWidget(scrolled(m_form, tr("The lesson")), 1);
    addLeave(tr("S&kip"));
    addAccept(tr("&Save"));
    openWith(LessonWidth, LessonLines);
    fill(begun);
}

/// Not earlier: in an area that scrolls, what is not shown yet cannot wait for the focus.
void LessonDialog::showEvent(QShowEvent *event)
{
    DialogFrame::showEvent(event);
    m_form->focusField(AdviceToOthers);
}

/// A link whose other end is gone from the bank is left out.
void LessonDialog::fill(const BegunLesson &begun)
{
    m_form->show(allValues(begun.lesson));
    (void)m_links.show(m_workspace.bank(), LinkType::Concept, begun.concepts);
}

Lesson LessonDialog::lesson() const
{
    return inNormalForms(withValues(m_begun, m_form->values()));
}

Result<Uid> LessonDialog::keep(Write &write) const
{
    Bank &bank = m_workspace.bank();
    const auto made = bank.records<Lesson>().insert(write, lesson());
    if (!made)
        return made;
    const auto linked = m_links.write(bank, write, *made);
    return linked ? made : Result<Uid>(linked.error());
}

void LessonDialog::accept()
{
    QMap<FieldId, QString> problems = LessonEditor::wanted();
    const Values values = valuesOf(lesson());
    problems.removeIf([&values](const auto &problem) { return values.contains(problem.key()); });
    if (m_form->showProblems(problems))
        QDialog::accept();
    else
        m_form->showFirstError();
}

} // namespace kb
