// SPDX-License-Identifier: EUPL-1.2
#include "widgets/columnmemory.h"

#include "models/roles.h"
#include "widgets/columnfit.h"
#include "wording/preferences.h"

#include <QHeaderView>
#include <QMenu>
#include <QScopedValueRollback>
#include <QTableView>

namespace kb {

namespace {

const QString KeyOfColumn = QStringLiteral("key");
const QString ShownColumn = QStringLiteral("shown");
const QString WidthOfColumn = QStringLiteral("width");
const QString SortedColumn = QStringLiteral("sorted");

} // namespace

ColumnMemory::ColumnMemory(QTableView &view)
    : QObject(&view)
    , m_view(view)
    , m_header(*view.horizontalHeader())
    , m_fit(new ColumnFit(view))
{
    reset();
    connect(m_fit, &ColumnFit::given, this, &ColumnMemory::save);
    connect(&m_header, &QHeaderView::sectionMoved, this, &ColumnMemory::save);
    connect(&m_header, &QHeaderView::sortIndicatorChanged, this, &ColumnMemory::save);
}

void ColumnMemory::remember(Preferences &settings, const QString &name)
{
    m_settings = &settings;
    m_name = name;
    restore();
}

void ColumnMemory::reset()
{
    m_fit->reset();
    for (int section = 0; section < m_header.count(); ++section) {
        const QAbstractItemModel &model = *m_view.model();
        m_header.moveSection(m_header.visualIndex(section), section);
        m_header.setSectionHidden(section, model.headerData(section, Qt::Horizontal, OnRequestRole).toBool());
    }
    save();
}

void ColumnMemory::fillMenu(QMenu &menu)
{
    menu.clear();
    int shown = 0;
    for (int section = 0; section < m_header.count(); ++section)
        shown += isShown(section) ? 1 : 0;
    for (int visual = 0; visual < m_header.count(); ++visual) {
        const int section = m_header.logicalIndex(visual);
        const bool isTicked = isShown(section);
        QAction *action = menu.addAction(m_view.model()->headerData(section, Qt::Horizontal).toString());
        action->setCheckable(true);
        action->setChecked(isTicked);
        action->setEnabled(!isTicked || shown > 1);
        connect(action, &QAction::toggled, this, [this, section](bool isOn) { showColumn(section, isOn); });
    }
    menu.addSeparator();
    connect(menu.addAction(tr("Back to the usual columns")), &QAction::triggered, this, &ColumnMemory::reset);
}

QString ColumnMemory::keyOf(int section) const
{
    return m_view.model()->headerData(section, Qt::Horizontal, KeyRole).toString();
}

int ColumnMemory::sectionOf(const QString &key) const
{
    for (int section = 0; section < m_header.count(); ++section) {
        if (keyOf(section) == key)
            return section;
    }
    return -1;
}

bool ColumnMemory::isShown(int section) const
{
    return !m_header.isSectionHidden(section) || m_fit->hasYielded(section);
}

void ColumnMemory::showColumn(int section, bool isShown)
{
    m_fit->setShown(section, isShown);
    save();
}

void ColumnMemory::restore()
{
    const QScopedValueRollback restoring(m_isRestoring, true);
    const QList<QVariantMap> columns = m_settings->array(m_name);
    for (int visual = 0; visual < columns.size(); ++visual) {
        const QVariantMap &column = columns[visual];
        const int section = sectionOf(column.value(KeyOfColumn).toString());
        if (section < 0)
            continue;
        m_header.moveSection(m_header.visualIndex(section), std::min(visual, m_header.count() - 1));
        const bool isShown = column.value(ShownColumn).toBool();
        const bool isAsked = m_view.model()->headerData(section, Qt::Horizontal, OnRequestRole).toBool();
        if (isAsked && isShown)
            m_fit->setShown(section, true);
        else
            m_header.setSectionHidden(section, !isShown);
        if (const int width = column.value(WidthOfColumn).toInt(); width > 0)
            m_fit->give(section, width);
        if (const QVariant order = column.value(SortedColumn); order.isValid())
            m_header.setSortIndicator(section, Qt::SortOrder(order.toInt()));
    }
}

void ColumnMemory::save() const
{
    if (!m_settings || m_isRestoring)
        return;
    QList<QVariantMap> columns;
    for (int visual = 0; visual < m_header.count(); ++visual) {
        const int section = m_header.logicalIndex(visual);
        const bool isGiven = m_fit->isGiven(section) && !m_header.isSectionHidden(section);
        QVariantMap column{{KeyOfColumn, keyOf(section)},
                           {ShownColumn, isShown(section)},
                           {WidthOfColumn, isGiven ? m_header.sectionSize(section) : 0}};
        if (m_header.isSortIndicatorShown() && m_header.sortIndicatorSection() == section)
            column.insert(SortedColumn, int(m_header.sortIndicatorOrder()));
        columns.append(column);
    }
    m_settings->setArray(m_name, columns);
}

} // namespace kb
