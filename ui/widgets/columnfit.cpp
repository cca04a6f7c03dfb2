// SPDX-License-Identifier: EUPL-1.2
#include "widgets/columnfit.h"

#include "models/roles.h"

#include <QEvent>
#include <QHeaderView>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QStyleOptionHeader>
#include <QTableView>
#include <QTimer>

#include <limits>
#include <utility>

namespace kb {

namespace {

int digitOf(const QWidget &view)
{
    return view.fontMetrics().horizontalAdvance(u'0');
}

} // namespace

ColumnFit::ColumnFit(QTableView &view, int leastOfRest, NoRoom noRoom)
    : QObject(&view)
    , m_view(view)
    , m_header(*view.horizontalHeader())
    , m_leastOfRest(leastOfRest)
    , m_noRoom(noRoom)
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
    connect(model, &QAbstractItemModel::dataChanged, m_soon, fitSoon);
    connect(m_view.verticalScrollBar(), &QScrollBar::valueChanged, m_soon, fitSoon);
    connect(m_soon, &QTimer::timeout, this, &ColumnFit::fit);
    connect(&m_header, &QHeaderView::sectionResized, this, &ColumnFit::onResized);
    connect(&m_header, &QHeaderView::sortIndicatorChanged, m_soon, fitSoon);
    reset();
}

void ColumnFit::reset()
{
    const QScopedValueRollback fitting(m_isFitting, true);
    m_digit = digitOf(m_view);
    m_given.clear();
    m_asked.clear();
    m_seen.clear();
    for (const int section : std::exchange(m_yielded, {}))
        m_header.showSection(section);
    for (int section = 0; section < m_header.count(); ++section) {
        if (const int most = mostOf(section); most > 0)
            m_header.resizeSection(section, most);
    }
    m_soon->start();
}

/// What the header says in digits, in pixels.
int ColumnFit::widthIn(int role, int section) const
{
    constexpr int around = 16;
    const int characters = m_view.model()->headerData(section, Qt::Horizontal, role).toInt();
    return characters > 0 ? characters * m_digit + around : 0;
}

/// 0 for the column that takes what is left.
int ColumnFit::mostOf(int section) const
{
    return widthIn(WidthRole, section);
}

/// The header itself keeps room for the arrow of sorting in every title; only one column has the arrow.
int ColumnFit::titleOf(int section) const
{
    QStyleOptionHeader title;
    title.initFrom(&m_header);
    title.text = m_view.model()->headerData(section, Qt::Horizontal).toString();
    if (m_header.highlightSections()) { // of a chosen cell it is bold
        QFont bold = m_header.font();
        bold.setBold(true);
        title.fontMetrics = QFontMetrics(bold);
    }
    if (m_header.isSortIndicatorShown() && m_header.sortIndicatorSection() == section)
        title.sortIndicator = QStyleOptionHeader::SortDown;
    return m_header.style()->sizeFromContents(QStyle::CT_HeaderSection, &title, {}, &m_header).width();
}

/// Of a text that can be cut off.
int ColumnFit::leastOf(int section, int wish) const
{
    constexpr int percentThatSays = 70;
    const int beginning = widthIn(LeastRole, section);
    return beginning > 0 ? beginning : wish * percentThatSays / 100;
}

/// Whether the header says so of this column.
bool ColumnFit::tells(int role, int section) const
{
    return m_view.model()->headerData(section, Qt::Horizontal, role).toBool();
}

void ColumnFit::give(int section, int width)
{
    m_given.insert(section);
    m_header.resizeSection(section, width);
}

void ColumnFit::setShown(int section, bool isShown)
{
    m_yielded.remove(section);
    if (isShown)
        m_asked.insert(section);
    else
        m_asked.remove(section);
    m_header.setSectionHidden(section, !isShown);
    m_soon->start();
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
    const QList<int> sections = shownSections();
    QList<ColumnNeed> needs;
    for (const int section : sections)
        needs.append(needOf(section));
    const QList<int> widths = columnShares(needs, roomBesideRest());
    for (qsizetype at = 0; at < sections.size(); ++at)
        apply(sections[at], widths[at]);
    giveRest();
}

/// In reading order, with those that yielded; without the one that takes the rest.
QList<int> ColumnFit::shownSections() const
{
    QList<int> sections;
    for (int visual = 0; visual < m_header.count(); ++visual) {
        const int section = m_header.logicalIndex(visual);
        const bool isShown = !m_header.isSectionHidden(section) || hasYielded(section);
        if (isShown && mostOf(section) > 0)
            sections.append(section);
    }
    return sections;
}

/// The first column says which record it is, and a word, a number or a code is none any more without its end.
ColumnNeed ColumnFit::needOf(int section)
{
    if (isGiven(section))
        return {m_header.sectionSize(section), m_header.sectionSize(section)};
    const QAbstractItemView &cells = m_view;
    m_seen[section] = std::max(m_seen.value(section), cells.sizeHintForColumn(section));
    const int title = titleOf(section);
    const int wish = std::max({1, title, std::min(mostOf(section), m_seen[section])});
    const auto aligned = m_view.model()->headerData(section, Qt::Horizontal, Qt::TextAlignmentRole);
    const bool isText = !aligned.value<Qt::Alignment>().testFlag(Qt::AlignRight);
    const bool stays = m_header.visualIndex(section) == 0 || tells(WholeRole, section);
    const bool isNarrow = isText && !stays && !tells(WordRole, section);
    const int least = isNarrow ? std::max(title, leastOf(section, wish)) : wish;
    const bool mayYield = !stays && m_noRoom == NoRoom::LeftOut && !m_asked.contains(section);
    return {wish, std::min(least, wish), mayYield};
}

/// What is left when the column that takes the rest has what it needs; no end where there is none.
int ColumnFit::roomBesideRest()
{
    for (int section = 0; section < m_header.count(); ++section) {
        if (mostOf(section) == 0 && !m_header.isSectionHidden(section))
            return m_view.viewport()->width() - needOfRest(section);
    }
    return std::numeric_limits<int>::max();
}

/// Titles that are short need no more than they are. A sentence is wider than the average of its font says:
/// so many characters hold the title of a meeting of forty-five.
int ColumnFit::needOfRest(int section)
{
    constexpr int charactersOfTitle = 52;
    if (m_leastOfRest > 0)
        return m_leastOfRest * m_digit;
    const QAbstractItemView &cells = m_view;
    m_seen[section] = std::max({m_seen.value(section), cells.sizeHintForColumn(section), titleOf(section)});
    const int sentence = charactersOfTitle * m_view.fontMetrics().averageCharWidth();
    return std::min({m_seen[section], sentence, needOfBeginning(section)});
}

/// Where the beginning of a title is enough it has a part of the room, so that a wide table still shows more
/// of it, unless it is to be cut first; no end where it is not.
int ColumnFit::needOfBeginning(int section) const
{
    constexpr int percentOfRoom = 30;
    const int beginning = widthIn(LeastRole, section);
    if (beginning == 0)
        return std::numeric_limits<int>::max();
    return tells(CutFirstRole, section)
               ? beginning
               : std::max(beginning, m_view.viewport()->width() * percentOfRoom / 100);
}

void ColumnFit::apply(int section, int width)
{
    if (width == 0) {
        m_yielded.insert(section);
        return m_header.hideSection(section);
    }
    if (m_yielded.remove(section))
        m_header.showSection(section);
    if (!isGiven(section))
        m_header.resizeSection(section, width);
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
    const bool isOtherRoom = event->type() == QEvent::Show || event->type() == QEvent::Resize;
    if (isOtherRoom || event->type() == QEvent::LanguageChange)
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
