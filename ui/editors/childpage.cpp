// SPDX-License-Identifier: EUPL-1.2
#include "editors/childpage.h"

#include "delegates/rowdelegate.h"
#include "editors/recordform.h"
#include "widgets/columnfit.h"
#include "widgets/flowlayout.h"
#include "widgets/marklabel.h"
#include "widgets/scrolled.h"

#include <QHeaderView>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QShortcut>
#include <QTableView>
#include <QVBoxLayout>

namespace kb {

namespace {

constexpr int BesideFrom = 90; ///< digits of width from which the form stands beside the table
constexpr int FormWidth = 40;  ///< digits
constexpr int RowAir = 12;
constexpr int LeastOfName = 24; ///< digits of the widest column
constexpr int LeastRows = 4;    ///< with the header

} // namespace

ChildPage::ChildPage(const RecordType &type, const ChildWords &words, QWidget *parent)
    : QWidget(parent)
    , m_words(words)
    , m_form(new RecordForm(type))
    , m_formSheet(new QWidget)
    , m_view(new QTableView(this))
    , m_buttons(new FlowLayout)
    , m_summary(new MarkLabel(this))
    , m_beside(new QHBoxLayout)
{
    m_buttons->setSpacing(8);
    m_summary->setWordWrap(true);
    auto *left = new QVBoxLayout;
    left->setSpacing(8);
    left->addLayout(m_buttons);
    left->addWidget(m_view, 1);
    left->addWidget(m_summary);
    auto *sheet = new QVBoxLayout(m_formSheet);
    sheet->setContentsMargins(0, 0, 12, 0);
    sheet->addWidget(m_form);
    sheet->addStretch();
    m_beside->setContentsMargins(0, 16, 0, 8);
    m_beside->setSpacing(24);
    m_beside->addLayout(left, 2); // names need more room than what one fills in about them
    m_formArea = scrolled(m_formSheet, words.list);
    m_beside->addWidget(m_formArea, 1);
    setLayout(m_beside);
}

void ChildPage::build(QAbstractItemModel &model)
{
    m_view->setModel(&model);
    buildTable();
    buildKeys();
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ChildPage::showCurrent);
    connect(&model, &QAbstractItemModel::modelReset, this, &ChildPage::takeUpAgain);
    connect(m_form, &RecordForm::edited, this, &ChildPage::takeOverValues);
    showCurrent();
}

void ChildPage::buildTable()
{
    m_view->setItemDelegate(new RowDelegate(m_view));
    m_view->setAccessibleName(m_words.list);
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setTabKeyNavigation(false);
    m_view->setShowGrid(false);
    m_view->setWordWrap(false);
    m_view->verticalHeader()->hide();
    m_view->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + RowAir);
    m_view->setMinimumHeight(LeastRows * (fontMetrics().height() + RowAir));
    QHeaderView &header = *m_view->horizontalHeader();
    header.setHighlightSections(false);
    new ColumnFit(*m_view, LeastOfName); // goes with the view; the form says what is left out
}

/// Saving reads the children anew.
void ChildPage::takeUpAgain()
{
    if (count() > 0)
        goTo(std::clamp(m_lastRow, 0, count() - 1));
    showCurrent();
    summarise();
}

void ChildPage::takeOverValues()
{
    if (currentRow() < 0)
        return;
    setValuesAt(currentRow(), m_form->values());
    tell();
}

void ChildPage::buildKeys()
{
    addButton(m_words.add, [this] { add(); });
    addRowButton(tr("Remove"), [this] { remove(); });
    if (m_isMovable) {
        addRowButton(tr("Up (Alt+↑)"), [this] { move(-1); });
        addRowButton(tr("Down (Alt+↓)"), [this] { move(+1); });
    }
    const auto onKey = [this](const QKeySequence &key, QWidget *place, auto act) {
        auto *shortcut = new QShortcut(key, place);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, act);
    };
    onKey(Qt::Key_Insert, this, [this] { add(); });
    onKey(Qt::ALT | Qt::Key_Up, this, [this] { move(-1); });
    onKey(Qt::ALT | Qt::Key_Down, this, [this] { move(+1); });
    onKey(QKeySequence::Delete, m_view, [this] { remove(); });
}

QPushButton *ChildPage::addButton(const QString &text, const std::function<void()> &act, Access needs)
{
    auto *button = new QPushButton(text, this);
    button->setAutoDefault(false);
    connect(button, &QPushButton::clicked, this, act);
    m_buttons->addWidget(button);
    if (needs == Access::ReadWrite)
        m_changing.append(button);
    return button;
}

QPushButton *ChildPage::addRowButton(const QString &text, const std::function<void()> &act, Access needs)
{
    QPushButton *button = addButton(text, act, needs);
    m_ofRows.append(button);
    button->setEnabled(count() > 0 && (isWritable() || needs == Access::ReadOnly));
    return button;
}

void ChildPage::setAccess(Access access)
{
    m_access = access;
    for (QWidget *button : std::as_const(m_changing))
        button->setEnabled(isWritable());
    showCurrent();
}

/// With nothing in the table there is nothing to fill in, to move or to open.
void ChildPage::followCount()
{
    const bool isEmpty = count() == 0;
    for (QWidget *button : std::as_const(m_ofRows))
        button->setEnabled(!isEmpty && (isWritable() || !m_changing.contains(button)));
    m_formArea->setVisible(!isEmpty);
    updateGeometry();
}

void ChildPage::makeFields()
{
    if (!m_addFields)
        return;
    std::exchange(m_addFields, {})();
    followTable();
    showCurrent();
}

/// The Tab key comes last to what was made last; these fields belong after the table.
void ChildPage::followTable()
{
    QWidget *before = m_view;
    for (auto *widget : m_form->findChildren<QWidget *>()) {
        const bool isOfPopup = widget->window() != window(); // the list of a combo box
        if (isOfPopup || !(widget->focusPolicy() & Qt::TabFocus))
            continue;
        setTabOrder(before, widget);
        before = widget;
    }
}

bool ChildPage::showProblems()
{
    if (count() == 0)
        return true; // and needs no fields
    makeFields();
    if (currentRow() >= 0 && !m_form->showProblems(problemsAt(currentRow())))
        return false;
    for (int row = 0; row < count(); ++row) {
        const auto problems = problemsAt(row);
        if (problems.isEmpty())
            continue;
        goTo(row);
        m_form->showProblems(problems);
        return false;
    }
    return true;
}

void ChildPage::say(const Mark &mark, const QString &sentence)
{
    m_summary->say(mark, count() == 0 ? m_words.nobody : sentence);
}

int ChildPage::currentRow() const
{
    return m_view->currentIndex().row();
}

void ChildPage::goTo(int row)
{
    m_view->setCurrentIndex(m_view->model()->index(row, 0));
}

void ChildPage::showCurrent()
{
    const int row = currentRow();
    if (row >= 0)
        m_lastRow = row;
    m_form->show(row < 0 ? Values() : valuesAt(row));
    m_form->setEnabled(row >= 0);
    m_form->setAccess(m_access);
    followCount();
    showBeside(row);
}

void ChildPage::add()
{
    if (!isWritable())
        return;
    const int row = currentRow() < 0 ? count() : currentRow() + 1;
    insertAt(row);
    goTo(row);
    tell();
    m_form->focusFirst();
}

void ChildPage::remove()
{
    const int row = currentRow();
    if (row < 0 || !isWritable())
        return;
    removeAt(row);
    if (count() > 0)
        goTo(std::min(row, count() - 1));
    showCurrent();
    tell();
}

void ChildPage::move(int by)
{
    const int row = currentRow();
    if (row < 0 || !isWritable() || !m_isMovable || !moveTo(row, row + by))
        return;
    m_view->scrollTo(m_view->currentIndex());
    tell();
}

void ChildPage::tell()
{
    summarise();
    Q_EMIT edited();
}

/// The buttons need more lines in less room.
QSize ChildPage::minimumSizeHint() const
{
    return {QWidget::minimumSizeHint().width(), m_beside->minimumHeightForWidth(width())};
}

void ChildPage::showEvent(QShowEvent *event)
{
    makeFields();
    QWidget::showEvent(event);
}

/// Beside the table, or below it where that would leave no room to write.
void ChildPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const int digit = fontMetrics().horizontalAdvance(u'0');
    const bool isBeside = width() >= BesideFrom * digit;
    m_beside->setDirection(isBeside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    const int formWidth = isBeside ? FormWidth * digit : 0;
    m_formSheet->setMinimumWidth(formWidth);
    m_formArea->setMinimumWidth(formWidth + m_formArea->verticalScrollBar()->sizeHint().width());
    updateGeometry();
}

} // namespace kb
