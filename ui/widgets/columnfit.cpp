// SPDX-License-Identifier: EUPL-1.2
#include "widgets/columnfit.h"

#include "models/roles.h"

#include <QEvent>
#include <QHeaderView>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QTableView>
#include <QTimer>

namespace kb {

namespace {

int digitOf(const QWidget &view)
{
    return view.fontMetrics().horizontalAdvance(u'0');
}

} // namespace

ColumnFit::ColumnFit(QTableView &view, int leastOfRest)
    : QObject(&view)
    , m_view(view)
    , m_header(*view.horizontalHeader())
    , m_leastOfRest(leastOfRest)
    , m_soon(new QTimer(this))
    , m_digit(digitOf(view))
{
    m_soon->setSingleShot(true);
    m_view.verticalHeader()->setResizeContentsPrecision(0); // only what is in sight is measured
    m_view.installEventFilter(this);
    const auto fitSoon = qOverload<>(&QTimer::start);
    const QAbstractItemModel *model = m_view.model();
    connect(model, &QAbstractItemModel::modelReset, m_soon, fitSoon);
    connect(model, &QAbstractItemModel::layoutChanged, m_soon, fitSoon);
    connect(model, &QAbstractItemModel::rowsInserted, m_soon, fitSoon);
    connect(m_view.verticalScrollBar(), &QScrollBar::valueChanged, m_soon, fitSoon);
    connect(m_soon, &QTimer::timeout, this, &ColumnFit::fit);
    connect(&m_header, &QHeaderView::sectionResized, this, &ColumnFit::onResized);
    reset();
}

void ColumnFit::reset()
{
    const QScopedValueRollback fitting(m_isFitting, true);
    m_digit = digitOf(m_view);
    m_given.clear();
    m_seen.clear();
    for (int section = 0; section < m_header.count(); ++section) {
        if (const int most = mostOf(section); most > 0)
            m_header.resizeSection(section, most);
    }
    m_soon->start();
}

/// 0 for the column that takes what is left.
int ColumnFit::mostOf(int section) const
{
    constexpr int around = 16;
    const int characters = m_view.model()->headerData(section, Qt::Horizontal, WidthRole).toInt();
    return characters > 0 ? characters * m_digit + around : 0;
}

void ColumnFit::give(int section, int width)
{
    m_given.insert(section);
    m_header.resizeSection(section, width);
}

/// To hide or to show a column is told as a change of its width to and from nothing.
void ColumnFit::onResized(int section, int before, int after)
{
    m_soon->start();
    if (m_isFitting || before == 0 || after == 0)
        return;
    m_given.insert(section);
    Q_EMIT given();
}

void ColumnFit::fit()
{
    const bool isWaiting = m_view.model()->rowCount() == 0 && m_leastOfRest == 0; // for a list that is read
    if (!m_view.isVisible() || isWaiting)
        return;
    const QScopedValueRollback fitting(m_isFitting, true);
    const QAbstractItemView &cells = m_view;
    for (int section = 0; section < m_header.count(); ++section) {
        const int most = mostOf(section);
        if (most == 0 || isGiven(section) || m_header.isSectionHidden(section))
            continue;
        m_seen[section] = std::max(m_seen.value(section), cells.sizeHintForColumn(section));
        const int title = m_header.sectionSizeHint(section);
        m_header.resizeSection(section, std::max(title, std::min(most, m_seen[section])));
    }
    giveRest();
}

void ColumnFit::giveRest()
{
    if (m_leastOfRest == 0)
        return;
    const QScopedValueRollback fitting(m_isFitting, true);
    int left = m_view.viewport()->width();
    int takesTheRest = -1;
    for (int section = 0; section < m_header.count(); ++section) {
        if (mostOf(section) == 0)
            takesTheRest = section;
        else
            left -= m_header.sectionSize(section);
    }
    if (takesTheRest >= 0)
        m_header.resizeSection(takesTheRest, std::max(m_leastOfRest * m_digit, left));
}

bool ColumnFit::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Show || event->type() == QEvent::LanguageChange)
        m_soon->start();
    if (event->type() == QEvent::Resize)
        giveRest();
    if (event->type() == QEvent::FontChange && digitOf(m_view) != m_digit)
        followFont();
    return QObject::eventFilter(watched, event);
}

/// Columns grow and shrink with their text.
void ColumnFit::followFont()
{
    const QScopedValueRollback fitting(m_isFitting, true);
    const double growth = double(digitOf(m_view)) / m_digit;
    m_digit = digitOf(m_view);
    m_seen.clear();
    for (int section = 0; section < m_header.count(); ++section)
        m_header.resizeSection(section, qRound(m_header.sectionSize(section) * growth));
    m_soon->start();
}

} // namespace kb
