// SPDX-License-Identifier: EUPL-1.2
#include "editors/statementsedit.h"

#include "editors/bankchoices.h"
#include "editors/fittingsourceslist.h"
#include "editors/sourcesedit.h"
#include "report/labels.h"
#include "widgets/buttonrow.h"
#include "widgets/focusdoor.h"
#include "widgets/form.h"
#include "widgets/growingtext.h"
#include "widgets/onlyread.h"
#include "widgets/textcounter.h"
#include "widgets/textlabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QKeyEvent>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

namespace kb {

namespace {

constexpr int LongestStatement = 300;
constexpr ShownLines StatementLines{.least = 4, .most = 10};
constexpr int MostListLines = 14;

} // namespace

StatementsEdit::StatementsEdit(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_list(new QListWidget(this))
    , m_nothing(new TextLabel({}, this))
    , m_buttons(new ButtonRow(this))
    , m_detail(new Form(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_list);
    layout->addWidget(m_nothing);
    layout->addWidget(m_buttons);
    layout->addWidget(m_detail);
    buildList();
    buildDetail(workspace);
    new FocusDoor(*this, *m_list);
    showAll(-1);
}

void StatementsEdit::buildList()
{
    m_list->setAccessibleName(tr("Arguments"));
    m_list->setWordWrap(true);
    m_nothing->setMeaning(Meaning::Quiet);
    m_nothing->setWordWrap(true);
    m_list->setTextElideMode(Qt::ElideNone);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->installEventFilter(this);
    m_add = m_buttons->add(tr("Add argument"), tr("Begin a new argument (Ins)"), [this] { add(); });
    m_remove = m_buttons->add(tr("Remove"), tr("Remove the argument (Del)"), [this] { remove(); });
    m_up = m_buttons->add(tr("Up"), tr("One place up (Alt+Up)"), [this] { move(-1); });
    m_down = m_buttons->add(tr("Down"), tr("One place down (Alt+Down)"), [this] { move(+1); });
    connect(m_list, &QListWidget::currentRowChanged, this, &StatementsEdit::showDetail);
}

void StatementsEdit::buildDetail(Workspace &workspace)
{
    m_text = new QPlainTextEdit;
    m_text->setTabChangesFocus(true);
    growWithText(*m_text, StatementLines);
    FormField &text = m_detail->addField(
        {.label = tr("Argument"), .help = tr("One sentence that the reader can check")}, m_text);
    text.setCorner(new TextCounter(*m_text, LongestStatement));
    m_certainty = new QComboBox;
    for (const Choice &choice : codeChoices<StatementCertainty>())
        m_certainty->addItem(choice.text, choice.key);
    m_own = new QCheckBox(tr("Our own assessment, without a source"));
    FormField &certainty = m_detail->addField({.label = tr("Certainty")}, m_certainty);
    FormField &own = m_detail->addField({.label = {}}, m_own);
    m_detail->addRow({&certainty, &own});
    m_sources = new SourcesEdit(workspace);
    m_detail->addField({.label = tr("Sources of this argument")}, m_sources);
    m_fitting = new FittingSourcesList(workspace);
    m_fittingField = &m_detail->addField({.label = tr("Fits this argument")}, m_fitting);
    connect(m_text, &QPlainTextEdit::textChanged, this, &StatementsEdit::takeDetail);
    connect(m_certainty, &QComboBox::currentIndexChanged, this, &StatementsEdit::takeDetail);
    connect(m_own, &QCheckBox::toggled, this, &StatementsEdit::takeDetail);
    connect(m_sources, &SourcesEdit::changed, this, &StatementsEdit::takeDetail);
    connect(m_fitting, &FittingSourcesList::sourceBound, this, &StatementsEdit::bind);
    auto *bindBest = new QShortcut(Qt::CTRL | Qt::Key_Return, this);
    bindBest->setContext(Qt::WidgetWithChildrenShortcut);
    connect(bindBest, &QShortcut::activated, m_fitting, &FittingSourcesList::bindCurrent);
}

int StatementsEdit::current() const
{
    return m_list->currentRow();
}

void StatementsEdit::setStatements(const QList<SupportedStatement> &statements)
{
    const int before = current();
    m_statements = statements;
    showAll(std::min(before < 0 ? 0 : before, int(statements.size()) - 1));
}

void StatementsEdit::setAccess(Access access)
{
    m_access = access;
    const bool canWrite = access == Access::ReadWrite;
    m_buttons->setVisible(canWrite);
    setOnlyRead(*m_text, !canWrite);
    setLocked(*m_certainty, !canWrite);
    m_own->setEnabled(canWrite);
    m_sources->setAccess(access);
    m_fittingField->setVisible(canWrite);
    sayWhenEmpty();
}

void StatementsEdit::add()
{
    m_statements.append(SupportedStatement());
    showAll(int(m_statements.size()) - 1);
    m_text->setFocus(Qt::OtherFocusReason);
    Q_EMIT changed();
}

void StatementsEdit::remove()
{
    const int row = current();
    if (row < 0)
        return;
    m_statements.removeAt(row);
    showAll(std::min(row, int(m_statements.size()) - 1));
    Q_EMIT changed();
}

void StatementsEdit::move(int by)
{
    const int from = current();
    const int to = from + by;
    if (from < 0 || to < 0 || to >= m_statements.size())
        return;
    m_statements.swapItemsAt(from, to);
    showAll(to);
    Q_EMIT changed();
}

/// What the detail says becomes the current statement.
void StatementsEdit::takeDetail()
{
    const int row = current();
    if (m_isShowing || row < 0)
        return;
    SupportedStatement &one = m_statements[row];
    one.statement.text = m_text->toPlainText().simplified();
    one.statement.certainty = fromCode<StatementCertainty>(m_certainty->currentData().toString())
                                  .value_or(StatementCertainty::Redelijk);
    one.statement.ownAssessment = m_own->isChecked();
    one.sources = m_sources->sources();
    showItem(row);
    fit();
    askFitting();
    Q_EMIT changed();
}

void StatementsEdit::bind(const Citation &source)
{
    m_sources->setSources(m_sources->sources() << source);
    takeDetail();
}

void StatementsEdit::askFitting()
{
    const int row = current();
    if (m_access == Access::ReadWrite && row >= 0)
        m_fitting->ask(m_statements[row].statement.text, m_statements[row].sources);
}

void StatementsEdit::showDetail()
{
    const int row = current();
    m_isShowing = true;
    m_detail->setVisible(row >= 0);
    const SupportedStatement one = row < 0 ? SupportedStatement() : m_statements[row];
    m_text->setPlainText(one.statement.text);
    m_certainty->setCurrentIndex(m_certainty->findData(QString(codeOf(one.statement.certainty))));
    m_own->setChecked(one.statement.ownAssessment);
    m_sources->setSources(one.sources);
    m_isShowing = false;
    askFitting();
    followCurrent();
}

/// "2. Spreiden helpt." and below it "redelijk · 1 bron".
void StatementsEdit::showItem(int row)
{
    const SupportedStatement &one = m_statements[row];
    const QString text = one.statement.text.isEmpty() ? tr("(empty)") : one.statement.text;
    QString basis = tr("%n source(s)", nullptr, int(one.sources.size()));
    if (one.sources.isEmpty())
        basis = one.statement.ownAssessment ? tr("own assessment") : tr("no source yet");
    m_list->item(row)->setText(
        QStringLiteral("%1. %2\n%3 · %4").arg(row + 1).arg(text, label(one.statement.certainty), basis));
}

void StatementsEdit::showAll(int current)
{
    {
        const QSignalBlocker quiet(m_list);
        m_list->clear();
        for (int row = 0; row < m_statements.size(); ++row) {
            m_list->addItem(QString());
            showItem(row);
        }
        m_list->setCurrentRow(current);
    }
    fit();
    showDetail();
}

void StatementsEdit::followCurrent()
{
    const int row = current();
    m_remove->setEnabled(row >= 0);
    m_up->setEnabled(row > 0);
    m_down->setEnabled(row >= 0 && row + 1 < m_statements.size());
}

/// As high as what it holds, within reason.
void StatementsEdit::fit()
{
    int height = 2 * m_list->frameWidth() + fontMetrics().lineSpacing() / 2;
    for (int row = 0; row < m_list->count(); ++row)
        height += m_list->sizeHintForRow(row);
    m_list->setFixedHeight(std::min(height, MostListLines * fontMetrics().lineSpacing()));
    m_list->setVisible(m_list->count() > 0);
    sayWhenEmpty();
}

/// What to do is for who may write.
void StatementsEdit::sayWhenEmpty()
{
    const QString next = tr("Add a sentence that supports the advice.");
    m_nothing->setText(m_access == Access::ReadWrite ? tr("No arguments yet.") + u' ' + next
                                                     : tr("No arguments yet."));
    m_nothing->setVisible(m_list->count() == 0);
}

bool StatementsEdit::onKey(int key, Qt::KeyboardModifiers modifiers)
{
    if (modifiers == Qt::AltModifier && (key == Qt::Key_Up || key == Qt::Key_Down))
        move(key == Qt::Key_Up ? -1 : +1);
    else if (modifiers == Qt::NoModifier && key == Qt::Key_Delete)
        remove();
    else if (modifiers == Qt::NoModifier && key == Qt::Key_Insert)
        add();
    else
        return false;
    return true;
}

bool StatementsEdit::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list && event->type() == QEvent::Resize)
        fit();
    if (watched != m_list || event->type() != QEvent::KeyPress || m_access == Access::ReadOnly)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    return onKey(key->key(), key->modifiers()) || QWidget::eventFilter(watched, event);
}

} // namespace kb
