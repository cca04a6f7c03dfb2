// SPDX-License-Identifier: EUPL-1.2
#include "widgets/tabrail.h"

#include "delegates/raildelegate.h"
#include "models/recorddrag.h"
#include "wording/type.h"

#include <QDragMoveEvent>
#include <QEvent>
#include <QMimeData>
#include <QScrollBar>

namespace kb {

namespace {

constexpr int TabIdRole = Qt::UserRole + 1;
constexpr int NumberRole = Qt::UserRole + 2;

} // namespace

TabRail::TabRail(QWidget *parent)
    : QListWidget(parent)
{
    setAccessibleName(tr("Tabs"));
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTextElideMode(Qt::ElideRight);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    setItemDelegate(new RailDelegate(this));
    viewport()->setBackgroundRole(QPalette::Window);
    viewport()->setAcceptDrops(true);
    connect(this, &QListWidget::currentRowChanged, this, [this] {
        if (const QString id = current(); !id.isEmpty())
            Q_EMIT chosen(id);
    });
}

void TabRail::dragEnterEvent(QDragEnterEvent *event)
{
    event->setAccepted(holdsRecords(*event->mimeData()));
}

/// Nothing is dropped on the rail itself.
void TabRail::dragMoveEvent(QDragMoveEvent *event)
{
    if (QListWidgetItem *tab = itemAt(event->position().toPoint()))
        setCurrentItem(tab);
    event->ignore();
}

void TabRail::setTabs(const QList<RailTab> &tabs)
{
    const QString kept = current();
    {
        const QSignalBlocker quiet(this);
        clear();
        for (const RailTab &tab : tabs) {
            auto *item = new QListWidgetItem(icon(tab.glyph), tab.title, this);
            item->setData(TabIdRole, tab.id);
            item->setData(NumberRole, tab.number);
            showCount(*item);
        }
        setCurrent(kept);
    }
    if (currentRow() < 0)
        setCurrentRow(0);
    fit();
}

void TabRail::setCount(const QString &id, int count, const QString &spoken)
{
    m_counts.insert(id, {count, spoken});
    if (QListWidgetItem *item = itemOf(id))
        showCount(*item);
    if (m_side == TabSide::Top)
        fit(); // a tab is as wide as what it says
}

QString TabRail::current() const
{
    return currentItem() ? currentItem()->data(TabIdRole).toString() : QString();
}

void TabRail::setCurrent(const QString &id)
{
    if (QListWidgetItem *item = itemOf(id))
        setCurrentItem(item);
}

void TabRail::setSide(TabSide side)
{
    const bool isTop = side == TabSide::Top;
    m_side = side;
    setFlow(isTop ? LeftToRight : TopToBottom);
    setWrapping(isTop);
    setResizeMode(isTop ? Adjust : Fixed);
    setVerticalScrollBarPolicy(isTop ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
    QSizePolicy policy(isTop ? QSizePolicy::Expanding : QSizePolicy::Fixed,
                       isTop ? QSizePolicy::Fixed : QSizePolicy::Expanding);
    policy.setHeightForWidth(isTop);
    setSizePolicy(policy);
    fit();
}

/// As many lines as the tabs need, one after the other.
int TabRail::heightForWidth(int width) const
{
    int lines = 1;
    int used = 0;
    for (int row = 0; row < count(); ++row) {
        const int needed = sizeHintForIndex(indexFromItem(item(row))).width();
        if (used > 0 && used + needed > width) {
            ++lines;
            used = 0;
        }
        used += needed;
    }
    return lines * sizeHintForRow(0);
}

QSize TabRail::sizeHint() const
{
    if (m_side == TabSide::Top)
        return {sizeHintForColumn(0), sizeHintForRow(0)};
    const int width = sizeHintForColumn(0) + 2 * frameWidth();
    return {std::min(width, fontMetrics().horizontalAdvance(u'0') * 32), 9 * sizeHintForRow(0)};
}

QSize TabRail::minimumSizeHint() const
{
    return {sizeHint().width(), (m_side == TabSide::Top ? 1 : 3) * sizeHintForRow(0)};
}

void TabRail::changeEvent(QEvent *event)
{
    QListWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        setAccessibleName(tr("Tabs"));
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fit();
}

QListWidgetItem *TabRail::itemOf(const QString &id) const
{
    for (int row = 0; row < count(); ++row) {
        if (item(row)->data(TabIdRole) == id)
            return item(row);
    }
    return nullptr;
}

void TabRail::fit()
{
    doItemsLayout();
    updateGeometry();
}

void TabRail::showCount(QListWidgetItem &item) const
{
    const int number = item.data(NumberRole).toInt();
    const Count count = m_counts.value(item.data(TabIdRole).toString());
    item.setData(RailDelegate::CountRole, count.number);
    item.setData(Qt::AccessibleTextRole,
                 count.number > 0 ? item.text() + QStringLiteral(", ") + count.spoken : item.text());
    item.setToolTip(tr("%1 (Ctrl+%2)").arg(item.data(Qt::AccessibleTextRole).toString()).arg(number));
}

} // namespace kb
