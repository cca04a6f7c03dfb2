// SPDX-License-Identifier: EUPL-1.2
#include "editors/recordeditor.h"

#include "editors/historypaper.h"
#include "editors/recordform.h"
#include "widgets/marklabel.h"
#include "widgets/paperview.h"
#include "widgets/textlabel.h"
#include "wording/errortext.h"
#include "wording/icons.h"

#include <QKeyEvent>
#include <QMessageBox>
#include <QPushButton>
#include <QScrollArea>
#include <QTabWidget>
#include <QVBoxLayout>

namespace kb {

namespace {

constexpr int LongestLine = 96; ///< characters: wider, and forms become hard to scan

} // namespace

RecordEditor::RecordEditor(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_place(new TextLabel({}, this))
    , m_title(new TextLabel({}, this))
    , m_owner(new MarkLabel(this))
    , m_pages(new QTabWidget(this))
    , m_middle(new QHBoxLayout)
    , m_problem(new MarkLabel(this))
    , m_save(new QPushButton(icon(Glyph::Save), tr("&Save"), this))
    , m_close(new QPushButton(tr("Close"), this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    buildHead();
    m_pages->setDocumentMode(true);
    m_pages->setAccessibleName(tr("Parts of the record"));
    m_middle->addWidget(m_pages, 1);
    m_middle->setSpacing(24);
    layout->addLayout(m_middle, 1);
    buildFoot();
}

void RecordEditor::buildHead()
{
    m_place->setType(Type::Caption);
    m_place->setMeaning(Meaning::Quiet);
    m_title->setType(Type::Title, Weight::Bold);
    m_title->setWordWrap(true);
    auto *top = new QHBoxLayout;
    top->addWidget(m_place);
    top->addStretch();
    top->addWidget(m_owner);
    auto *column = static_cast<QVBoxLayout *>(layout());
    column->addLayout(top);
    column->addWidget(m_title);
}

void RecordEditor::buildFoot()
{
    m_problem->setWordWrap(true);
    m_problem->hide();
    m_save->setShortcut(QKeySequence::Save);
    m_save->setDefault(true);
    m_save->setToolTip(tr("Save (Ctrl+S)"));
    m_close->setShortcut(Qt::CTRL | Qt::Key_W);
    m_close->setToolTip(tr("Back to the list (Esc)"));

    auto *foot = new QHBoxLayout;
    foot->addWidget(m_problem, 1);
    foot->addStretch();
    foot->addWidget(m_close);
    foot->addWidget(m_save);
    static_cast<QVBoxLayout *>(layout())->addLayout(foot);

    connect(m_save, &QPushButton::clicked, this, &RecordEditor::save);
    connect(m_close, &QPushButton::clicked, this, &RecordEditor::closeAsked);
}

bool RecordEditor::save()
{
    if (!m_isChanged)
        return true;
    const auto written = write();
    if (!written) {
        showError(written.error());
        return false;
    }
    m_problem->hide();
    setChanged(false);
    if (const auto shown = load(*written); !shown)
        showError(shown.error());
    Q_EMIT saved(*written);
    return true;
}

bool RecordEditor::mayLeave()
{
    if (!m_isChanged)
        return true;
    QMessageBox question(QMessageBox::Question, tr("Not saved yet"),
                         tr("Save the changes in “%1”?").arg(m_title->text()), QMessageBox::NoButton, this);
    question.setTextFormat(Qt::PlainText);
    const auto *saveButton = question.addButton(tr("&Save"), QMessageBox::AcceptRole);
    const auto *dropButton = question.addButton(tr("&Do not save"), QMessageBox::DestructiveRole);
    question.addButton(tr("&Go on editing"), QMessageBox::RejectRole);
    question.exec();
    if (question.clickedButton() == saveButton)
        return save();
    if (question.clickedButton() != dropButton)
        return false;
    setChanged(false);
    return true;
}

void RecordEditor::focusFirst()
{
    m_pages->setCurrentIndex(0);
    m_pages->currentWidget()->setFocus(Qt::OtherFocusReason);
    focusNextChild();
}

void RecordEditor::addPage(RecordForm &form, const QString &title)
{
    auto *sheet = new QWidget;
    auto *across = new QHBoxLayout(sheet);
    across->setContentsMargins(0, 16, 16, 16);
    form.setMaximumWidth(LongestLine * fontMetrics().averageCharWidth());
    across->addWidget(&form, 1);
    across->addStretch();

    auto *page = new QScrollArea;
    page->setWidgetResizable(true);
    page->setFrameShape(QFrame::NoFrame);
    page->setAccessibleName(title);
    page->setFocusPolicy(Qt::NoFocus);
    page->setWidget(sheet);
    m_pages->addTab(page, title);
    connect(&form, &RecordForm::edited, this, [this] { setChanged(true); });
}

PaperView *RecordEditor::addPaperPage(const QString &title)
{
    auto *paper = new PaperView;
    paper->setAccessibleName(title);
    connect(paper, &PaperView::linkFollowed, this, [this](const QUrl &link) { m_workspace.follow(link); });
    m_pages->addTab(paper, title);
    return paper;
}

void RecordEditor::addHistoryPage()
{
    m_history = addPaperPage(tr("History"));
}

void RecordEditor::showPageOf(RecordForm &form)
{
    for (int page = 0; page < m_pages->count(); ++page) {
        if (m_pages->widget(page)->isAncestorOf(&form))
            m_pages->setCurrentIndex(page);
    }
    form.showFirstError();
}

void RecordEditor::addPanel(QWidget *panel)
{
    m_middle->addWidget(panel);
}

void RecordEditor::showHead(const EditorHead &head)
{
    m_access = head.access;
    m_place->setText(head.place);
    m_title->setText(head.title);
    const bool isForeign = head.access == Access::ReadOnly;
    m_owner->say(isForeign ? Mark{Shape::Lock, Meaning::Quiet} : Mark{},
                 isForeign ? tr("%1. You can read and link it, not change it.").arg(head.owner) : head.owner);
    setChanged(false);
}

void RecordEditor::showHistory(const Uid &record, Kind kind)
{
    if (m_history)
        m_history->say(historyPaper(m_workspace.bank(), record, kind));
}

void RecordEditor::setChanged(bool isChanged)
{
    m_isChanged = isChanged;
    m_save->setEnabled(isChanged && m_access == Access::ReadWrite);
    m_close->setText(isChanged ? tr("Cancel") : tr("Close"));
}

void RecordEditor::showError(const Error &error)
{
    m_problem->say({Shape::Triangle, Meaning::Danger}, errorText(error));
    m_problem->show();
}

void RecordEditor::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closeAsked();
    else
        QWidget::keyPressEvent(event);
}

} // namespace kb
