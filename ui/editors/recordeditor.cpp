// SPDX-License-Identifier: EUPL-1.2
#include "editors/recordeditor.h"

#include "editors/panelwatch.h"
#include "editors/recordform.h"
#include "widgets/flowlayout.h"
#include "widgets/marklabel.h"
#include "widgets/pagetabs.h"
#include "widgets/paperview.h"
#include "widgets/ribbon.h"
#include "widgets/scrolled.h"
#include "widgets/textlabel.h"
#include "wording/errortext.h"
#include "wording/guardtext.h"
#include "wording/icons.h"

#include <QKeyEvent>
#include <QMessageBox>
#include <QPushButton>
#include <QShortcut>
#include <QTimer>
#include <QVBoxLayout>

namespace kb {

namespace {

constexpr int LongestLine = 96; ///< characters: wider, and forms become hard to scan
constexpr int PanelWidth = 28;  ///< digits
constexpr int PanelBeside = 90; ///< digits of width from which the panel stands beside the pages
constexpr int PanelLines = 8;
constexpr int PanelShare = 4;         ///< below the pages it has at most one of so many of the height
constexpr int PaperShare = 100;       ///< of the column, against one of the room that is left at its end
constexpr int BetweenDrafts = 10'000; ///< milliseconds

} // namespace

RecordEditor::RecordEditor(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_place(new TextLabel({}, this))
    , m_title(new TextLabel({}, this))
    , m_example(new Ribbon(tr("EXAMPLE – fictitious data"), this))
    , m_owner(new MarkLabel(this))
    , m_foreign(new TextLabel(tr("You can read and link this record, not change it."), this))
    , m_pages(new PageTabs(this))
    , m_middle(new QHBoxLayout)
    , m_problem(new MarkLabel(this))
    , m_save(new QPushButton(icon(Glyph::Save), tr("&Save"), this))
    , m_close(new QPushButton(tr("Close"), this))
    , m_side(new QWidget(this))
    , m_sideLayout(new QVBoxLayout(m_side))
    , m_draftPause(new QTimer(this))
{
    m_draftPause->setObjectName(QStringLiteral("unsaved"));
    m_draftPause->setInterval(BetweenDrafts);
    connect(m_draftPause, &QTimer::timeout, this, &RecordEditor::keepDraft);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    buildHead();
    m_pages->setDocumentMode(true);
    m_pages->setAccessibleName(tr("Parts of the record"));
    m_middle->addWidget(m_pages, 1);
    m_middle->setSpacing(24);
    m_middle->addWidget(m_side);
    m_sideLayout->setContentsMargins(0, 0, 0, 0);
    m_sideLayout->setSpacing(16);
    m_sideLayout->addStretch(1);
    layout->addLayout(m_middle, 1);
    buildFoot();
}

/// A field that has the keyboard as it goes still says that it was edited: to an editor that is half gone.
RecordEditor::~RecordEditor()
{
    for (QObject *part : findChildren<QObject *>())
        part->disconnect(this);
}

void RecordEditor::buildHead()
{
    m_place->setType(Type::Caption);
    m_place->setMeaning(Meaning::Quiet);
    m_title->setType(Type::Title, Weight::Bold);
    m_title->setWordWrap(true);
    m_foreign->setMeaning(Meaning::Quiet);
    m_foreign->setWordWrap(true);
    auto *which = new FlowLayout;
    which->setSpacing(16);
    which->addWidget(m_place);
    which->addWidget(m_example);
    auto *top = new QHBoxLayout;
    top->addLayout(which, 1);
    top->addWidget(m_owner);
    auto *column = static_cast<QVBoxLayout *>(layout());
    column->addLayout(top);
    column->addWidget(m_title);
    column->addWidget(m_foreign);
}

void RecordEditor::buildFoot()
{
    m_problem->setWordWrap(true);
    m_problem->hide();
    m_save->setDefault(true);
    m_save->setToolTip(tr("Save (Ctrl+S)"));
    m_close->setToolTip(tr("Back to the list (Esc)"));

    auto *foot = new QHBoxLayout;
    foot->addWidget(m_problem, 1);
    foot->addStretch();
    foot->addWidget(m_close);
    foot->addWidget(m_save);
    static_cast<QVBoxLayout *>(layout())->addLayout(foot);

    // Not keys of the buttons: those wait until the button looks pressed, and go with every new text.
    const auto onKey = [this](const QKeySequence &key, auto act) {
        auto *shortcut = new QShortcut(key, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, act);
    };
    onKey(QKeySequence::Save, &RecordEditor::save);
    onKey(Qt::CTRL | Qt::Key_W, &RecordEditor::closeAsked);
    connect(m_save, &QPushButton::clicked, this, &RecordEditor::save);
    connect(m_close, &QPushButton::clicked, this, &RecordEditor::closeAsked);
}

Result<> RecordEditor::open(const Uid &uid)
{
    m_also = {};
    const auto loaded = load(uid);
    if (loaded)
        offerDraft();
    return loaded;
}

Result<> RecordEditor::openCopy(const Uid &uid)
{
    m_also = {};
    const auto loaded = loadCopy(uid);
    if (!loaded)
        return loaded;
    offerDraft();
    setChanged(true);
    return {};
}

bool RecordEditor::save()
{
    if (!m_isChanged || m_access == Access::ReadOnly)
        return true;
    const auto written = write();
    if (!written) {
        showError(written.error());
        return false;
    }
    m_also = {};
    m_problem->hide();
    dropDraft();
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
    dropDraft();
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

    m_pages->addTab(scrolled(sheet, title), title);
    connect(&form, &RecordForm::edited, this, [this] { setChanged(true); });
}

PaperView *RecordEditor::addPaperPage(const QString &title)
{
    auto *paper = new PaperView;
    paper->setAccessibleName(title);
    connect(paper, &PaperView::linkFollowed, this, &RecordEditor::followLink);
    m_pages->addTab(paper, title);
    return paper;
}

/// A panel with a paper takes the room that it needs; what is left of the column stays empty.
void RecordEditor::addPanel(QWidget *panel)
{
    insertPanel(int(m_panels.size()), panel);
}

void RecordEditor::addPanelAbove(QWidget *panel)
{
    insertPanel(0, panel);
}

void RecordEditor::insertPanel(int place, QWidget *panel)
{
    const bool isPaper = panel->findChild<PaperView *>();
    m_sideLayout->insertWidget(place, panel, isPaper ? PaperShare : 0);
    m_panels.insert(place, panel);
    connect(new PanelWatch(*panel), &PanelWatch::changed, this, &RecordEditor::placePanels);
    placePanels();
}

/// Beside the pages, or below them where that would leave no room to write.
void RecordEditor::placePanels()
{
    const int digit = fontMetrics().horizontalAdvance(u'0');
    const bool isBeside = width() >= PanelBeside * digit;
    m_side->setVisible(
        std::ranges::any_of(m_panels, [](const QWidget *panel) { return !panel->isHidden(); }));
    m_middle->setDirection(isBeside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_sideLayout->setDirection(isBeside ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_side->setMaximumWidth(isBeside ? PanelWidth * digit : QWIDGETSIZE_MAX);
    m_side->setMinimumWidth(isBeside ? PanelWidth * digit : 0);
    const int below = std::min(PanelLines * fontMetrics().lineSpacing(), height() / PanelShare);
    m_side->setMaximumHeight(isBeside ? QWIDGETSIZE_MAX : below);
}

void RecordEditor::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    placePanels();
}

void RecordEditor::showHead(const EditorHead &head)
{
    m_access = m_workspace.isReadOnly() ? Access::ReadOnly : head.access;
    m_place->setText(head.place);
    m_title->setText(head.title);
    const bool isForeign = head.access == Access::ReadOnly;
    m_owner->say(isForeign ? Mark{Shape::Lock, Meaning::Quiet} : Mark{}, head.owner);
    m_foreign->setVisible(isForeign);
    m_example->setVisible(head.origin == Origin::Voorbeeld);
    setChanged(false);
}

void RecordEditor::setChanged(bool isChanged)
{
    m_isChanged = isChanged;
    if (!isChanged)
        m_draftPause->stop();
    else if (!m_draftPause->isActive())
        m_draftPause->start();
    m_save->setEnabled(isChanged && m_access == Access::ReadWrite);
    m_close->setText(isChanged ? tr("Cancel") : tr("Close"));
}

void RecordEditor::showError(const Error &error)
{
    m_problem->say({Shape::Triangle, Meaning::Danger}, errorText(inWords(error, kind())));
    m_problem->setVisible(error.code != Error::Code::Cancelled);
}

void RecordEditor::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closeAsked();
    else
        QWidget::keyPressEvent(event);
}

} // namespace kb
